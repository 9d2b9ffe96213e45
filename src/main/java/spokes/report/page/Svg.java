package spokes.report.page;

import java.util.Locale;

/** A drawing of lines, rings and words, as SVG in the page. Lengths are in its own units, of which it has a width and a height. */
public final class Svg {
    private final StringBuilder out = new StringBuilder();

    /**
     * A drawing with nothing on it.
     *
     * @param told what it shows, for who cannot see it; empty if it shows nothing that words beside it do not say
     */
    public Svg(double width, double height, String told) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\""
                .formatted(shown(width), shown(height), shown(width), shown(height)));
        out.append(
                told.isEmpty()
                        ? " aria-hidden=\"true\">\n"
                        : " role=\"img\" aria-label=\"" + Html.escape(told) + "\">\n");
    }

    /**
     * Draws an element without text.
     *
     * @param attributes names and values in turn; a number as it is
     */
    public Svg draw(String tag, Ink ink, Object... attributes) {
        begin(tag, ink, attributes);
        out.append("/>\n");
        return this;
    }

    /**
     * Writes words.
     *
     * @param attributes names and values in turn; a number as it is
     */
    public Svg write(String words, Ink ink, Object... attributes) {
        begin("text", ink, attributes);
        out.append('>').append(Html.escape(words)).append("</text>\n");
        return this;
    }

    private void begin(String tag, Ink ink, Object... attributes) {
        out.append('<').append(tag).append(ink.attributes());
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Number number ? shown(number.doubleValue()) : String.valueOf(value);
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Html.escape(text))
                    .append('"');
        }
    }

    /** A number as short as a tenth of a unit needs. */
    public static String shown(double number) {
        double tenths = Math.rint(number * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }

    /** The whole drawing. */
    @Override
    public String toString() {
        return out + "</svg>";
    }
}
