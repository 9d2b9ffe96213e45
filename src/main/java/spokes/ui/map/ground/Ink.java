package spokes.ui.map.ground;

/** The colors that are painted rather than styled as nodes; {@code map.css} says what they are. */
public enum Ink {
    WATER,
    LAND,
    COAST,
    STATE_BORDER,
    COUNTRY_BORDER,
    LABEL,
    LABEL_HALO,
    DAYS_1,
    DAYS_2,
    DAYS_3,
    DAYS_4,
    DAYS_5,
    COST_1,
    COST_2,
    COST_3,
    COST_4,
    COST_5,
    HEAT_1,
    HEAT_2,
    HEAT_3,
    HEAT_4,
    HEAT_5,
    UNSERVED,
    RING,
    EMPHASIS,
    CHANGED,
    MUCH_BETTER,
    BETTER,
    ALIKE,
    WORSE,
    MUCH_WORSE,
    SIGN,
    STRONG_SIGN;

    /** How many classes of delivery days there are; the last is for that many and more. */
    public static final int DAY_CLASSES = 5;

    /** The name of its property in css: {@code -map-state-border}. */
    public String cssName() {
        return "-map-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The color of a mean number of delivery days. */
    public static Ink ofDays(double days) {
        return switch (dayClass(days)) {
            case 1 -> DAYS_1;
            case 2 -> DAYS_2;
            case 3 -> DAYS_3;
            case 4 -> DAYS_4;
            default -> DAYS_5;
        };
    }

    /** The color of how an area fares: −2 much better to 2 much worse. */
    public static Ink ofLevel(int level) {
        return switch (level) {
            case -2 -> MUCH_BETTER;
            case -1 -> BETTER;
            case 0 -> ALIKE;
            case 1 -> WORSE;
            default -> MUCH_WORSE;
        };
    }

    /** The class of a mean number of delivery days: 1 to 5, where 5 stands for five and more. */
    public static int dayClass(double days) {
        return Math.clamp(Math.round(days), 1, DAY_CLASSES);
    }
}
