package spokes.exchange.format;

/**
 * Reads the bytes of a workbook's XML as they pass and finds what no spreadsheet program writes: cells beyond column XFD
 * or row 1,048,576, a document type (it may define entities that multiply), and text in UTF-16 that would hide both.
 */
final class CellScanner {
    private static final int MAX_COLUMN = 16_384;
    private static final int MAX_ROW = 1_048_576;
    /** Bytes of one tag or one text. A cell holds 32,767 characters, of six bytes at most as XML spells them. */
    private static final int LONGEST_PIECE = 1 << 20;

    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final byte UTF8_MARK = (byte) 0xef;

    private final boolean cells;

    private enum State {
        TEXT,
        TAG,
        BLANK,
        R,
        EQUALS,
        REFERENCE
    }

    private State state = State.TEXT;
    private int quote;
    private int column;
    private long row;
    private int doctype;
    private long position;
    private int piece;
    private String problem = "";

    /**
     * A scanner of one part.
     *
     * @param cells whether the part holds cells, whose length is limited
     */
    CellScanner(boolean cells) {
        this.cells = cells;
    }

    /** What was found; empty if nothing. */
    String problem() {
        return problem;
    }

    void scan(byte[] bytes, int length) {
        for (int i = 0; i < length && problem.isEmpty(); i++) {
            next(bytes[i]);
        }
    }

    private void next(byte b) {
        if (position == 0 ? !(b == '<' || b == UTF8_MARK || isBlank(b)) : position < 4 && b == 0) {
            problem = "its XML is not UTF-8";
        }
        position++;
        piece = b == '<' || b == '>' ? 0 : piece + 1;
        if (cells && piece > LONGEST_PIECE) {
            problem = "it holds a cell that is longer than cells can be";
        }
        doctype = b == DOCTYPE[doctype] ? doctype + 1 : b == '<' ? 1 : 0;
        if (doctype == DOCTYPE.length) {
            problem = "its XML has a document type";
            doctype = 0;
        }
        state = switch (state) {
            case TEXT -> b == '<' ? State.TAG : State.TEXT;
            case TAG -> b == '>' ? State.TEXT : isBlank(b) ? State.BLANK : State.TAG;
            case BLANK -> b == 'r' ? State.R : isBlank(b) ? State.BLANK : b == '>' ? State.TEXT : State.TAG;
            case R -> b == '=' ? State.EQUALS : isBlank(b) ? State.R : b == '>' ? State.TEXT : State.TAG;
            case EQUALS -> opened(b);
            case REFERENCE -> reference(b);
        };
    }

    private State opened(byte b) {
        if (b != '"' && b != '\'') {
            return isBlank(b) ? State.EQUALS : State.TAG;
        }
        quote = b;
        column = 0;
        row = 0;
        return State.REFERENCE;
    }

    private State reference(byte b) {
        if (b == quote) {
            if (row > MAX_ROW || (column > MAX_COLUMN && row > 0)) {
                problem = "it names a cell beyond the last one, XFD1048576";
            }
            return State.TAG;
        }
        if (b == '&') {
            problem = "it hides the name of a cell";
        } else if (b >= '0' && b <= '9') {
            row = Math.min(Integer.MAX_VALUE, row * 10 + (b - '0'));
        } else if ((b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z')) {
            column = Math.min(1 << 20, column * 26 + (b & 31));
        } else if (b != '$') {
            return State.TAG; // another attribute of that name, as a margin
        }
        return State.REFERENCE;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }
}
