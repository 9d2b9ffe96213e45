package spokes.ui.settings;

import java.util.Locale;

/** What the window speaks; numbers and dates follow it. */
public enum Language {
    /** What the computer speaks, or English if the window does not. */
    SYSTEM,
    ENGLISH,
    GERMAN;

    /**
     * The locale of words, numbers and dates. One chosen by name keeps the country of a computer that speaks it: German
     * on a computer of Zurich stays Swiss.
     *
     * @param system the locale that the computer has
     */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> speaks(system, Locale.ENGLISH) ? system : Locale.US;
            case GERMAN -> speaks(system, Locale.GERMAN) ? system : Locale.GERMANY;
        };
    }

    private static boolean speaks(Locale system, Locale language) {
        return system.getLanguage().equals(language.getLanguage());
    }
}
