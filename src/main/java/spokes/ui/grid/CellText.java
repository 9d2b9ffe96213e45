package spokes.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cells as the clipboard has them between spreadsheets: tabs between cells, quotes around those that need them. */
final class CellText {
    private CellText() {}

    /** Cells as text, a line each row. */
    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CellText::quoted).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The cells of a text; the line break at its end begins no row. */
    static List<List<String>> read(String text) {
        return text.isEmpty() ? List.of() : new Reader(text).read();
    }

    /** Goes through a text once. */
    private static final class Reader {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<List<String>> read() {
            while (at <= text.length()) {
                row.add(isAt('"') ? readQuoted() : readPlain());
                if (isAt('\t')) {
                    at++;
                } else {
                    endRow();
                }
            }
            return rows;
        }

        private boolean isAt(char mark) {
            return at < text.length() && text.charAt(at) == mark;
        }

        private String readPlain() {
            int from = at;
            while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        /** A cell in quotes; doubled ones stand for one. What follows the closing quote belongs to the cell as well. */
        private String readQuoted() {
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                if (isAt('"')) {
                    at++;
                    if (!isAt('"')) {
                        break;
                    }
                }
                cell.append(text.charAt(at++));
            }
            return cell.append(readPlain()).toString();
        }

        private void endRow() {
            rows.add(List.copyOf(row));
            row = new ArrayList<>();
            at += isAt('\r') && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            if (at >= text.length()) {
                at = text.length() + 1;
            }
        }
    }
}
