package spokes.report.page;

import java.util.Locale;

/**
 * How something is drawn. It stands in the drawing itself, not in a style sheet, so that a drawing is the same wherever it is
 * put. The colors of days are those of the window's map.
 */
public enum Ink {
    WATER("fill", "#e4ecf1"),
    LAND("fill", "#f7f5f0", "stroke", "#b3c1cb", "stroke-width", "0.5"),
    STATE_BORDER("fill", "none", "stroke", "#cbc4b5", "stroke-width", "0.6"),
    COUNTRY_BORDER("fill", "none", "stroke", "#aaa294", "stroke-width", "0.8"),
    FLOW("stroke", "#3a4656", "stroke-opacity", "0.2"),
    DAYS_1("#c3d93a"),
    DAYS_2("#4dbb6f"),
    DAYS_3("#1f8f8c"),
    DAYS_4("#3c5a94"),
    DAYS_5("#52106b"),
    UNSERVED("#c62828"),
    CENTER("fill", "#1b2430", "stroke", "#ffffff", "stroke-width", "1.2"),
    HALO(Words.FONT, "#ffffff", 10, true, "stroke", "#ffffff", "stroke-width", "3", "stroke-linejoin", "round"),
    NAME(Words.FONT, "#1b2430", 10, true),
    TOTAL_BAR("fill", "#57657a"),
    BETTER_BAR("fill", "#2f8f4e"),
    WORSE_BAR("fill", "#c8551d"),
    LINK("stroke", "#8592a3", "stroke-width", "0.6"),
    LABEL(Words.FONT, "#1b2430", 9.5, false),
    TOTAL_LABEL(Words.FONT, "#1b2430", 9.5, true),
    BETTER_LABEL(Words.FONT, "#1a6e35", 9.5, false),
    WORSE_LABEL(Words.FONT, "#a8330b", 9.5, false);

    private final String attributes;

    /** What words are set in. */
    private static final class Words {
        static final String FONT = "Helvetica Neue, Liberation Sans, Arial, sans-serif";
    }

    /** A disc of an area. */
    Ink(String fill) {
        this("fill", fill, "stroke", "#1e222a", "stroke-opacity", "0.55", "stroke-width", "0.35");
    }

    Ink(String font, String fill, double size, boolean isBold, String... more) {
        attributes = pairs("font-family", font, "font-size", String.format(Locale.ROOT, "%.1f", size))
                + pairs("font-weight", isBold ? "bold" : "normal", "fill", fill)
                + pairs(more);
    }

    Ink(String... attributes) {
        this.attributes = pairs(attributes);
    }

    private static String pairs(String... attributes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(attributes[i + 1])
                    .append('"');
        }
        return text.toString();
    }

    /** As attributes of an element. */
    String attributes() {
        return attributes;
    }

    /** The shade of areas that wait so many days, 1 to 5. */
    public static Ink ofDays(int days) {
        return valueOf("DAYS_" + days);
    }
}
