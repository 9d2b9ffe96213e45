package spokes.report.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** A piece of a page, written from front to back. */
public final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Text as it may stand in an element or in an attribute. Characters that XML does not have become question marks. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : '?');
            }
        });
        return safe.toString();
    }

    /** Whether XML 1.0 has the character (W3C, Extensible Markup Language 1.0, production 2). */
    private static boolean isAllowed(int c) {
        boolean isControl = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean isSurrogate = c >= 0xD800 && c <= 0xDFFF;
        return !isControl && !isSurrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /**
     * Begins an element.
     *
     * @param style its classes, separated by blanks; empty for none
     */
    public Html open(String tag, String style) {
        out.append('<').append(tag);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(escape(style)).append('"');
        }
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    public Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Writes text. */
    public Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Writes an element that holds text alone. */
    public Html add(String tag, String style, String text) {
        return open(tag, style).text(text).close();
    }

    /** Puts a drawing here. */
    public Html draw(Svg drawing) {
        out.append(drawing).append('\n');
        return this;
    }

    /** What was written. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
