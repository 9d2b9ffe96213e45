package spokes.ui.settings;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spokes.ui.Memory;
import spokes.ui.words.Units;

/**
 * What a planner likes the window to be; of the user, not of a workspace.
 *
 * @param theme       light or dark
 * @param language    what it speaks
 * @param units       what distances and weights are shown in
 * @param textPercent size of everything that is written, of {@link #SIZES}
 */
public record Preferences(ThemeChoice theme, Language language, Units units, int textPercent) {
    /** The sizes of text that there are, in percent. */
    public static final List<Integer> SIZES = List.of(100, 110, 125, 150, 175, 200);

    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final String LENGTH = "distances";
    private static final String MASS = "weights";
    private static final String TEXT = "text size";

    /** Preferences. */
    public Preferences {
        requireNonNull(theme, "theme");
        requireNonNull(language, "language");
        requireNonNull(units, "units");
        if (!SIZES.contains(textPercent)) {
            throw new IllegalArgumentException("text of %d %%; there are %s".formatted(textPercent, SIZES));
        }
    }

    /**
     * What was kept; what was not, or is no choice any more, is as the system has it.
     *
     * @param system the locale that the computer has
     */
    public static Preferences of(Memory memory, Locale system) {
        Units usual = Units.of(system);
        return new Preferences(
                find(memory, THEME, ThemeChoice.values()).orElse(ThemeChoice.SYSTEM),
                find(memory, LANGUAGE, Language.values()).orElse(Language.SYSTEM),
                new Units(
                        find(memory, LENGTH, Units.Length.values()).orElse(usual.length()),
                        find(memory, MASS, Units.Mass.values()).orElse(usual.mass())),
                SIZES.stream()
                        .filter(size -> memory.recall(TEXT)
                                .filter(Integer.toString(size)::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(100));
    }

    private static <E extends Enum<E>> Optional<E> find(Memory memory, String key, E[] choices) {
        Optional<String> kept = memory.recall(key);
        return Arrays.stream(choices)
                .filter(choice -> kept.filter(word(choice)::equals).isPresent())
                .findFirst();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Keeps what differs from what is kept. */
    public void keep(Memory memory, Locale system) {
        Preferences kept = of(memory, system);
        keep(memory, THEME, kept.theme, theme);
        keep(memory, LANGUAGE, kept.language, language);
        keep(memory, LENGTH, kept.units.length(), units.length());
        keep(memory, MASS, kept.units.mass(), units.mass());
        if (kept.textPercent != textPercent) {
            memory.keep(TEXT, Integer.toString(textPercent));
        }
    }

    private static void keep(Memory memory, String key, Enum<?> before, Enum<?> now) {
        if (before != now) {
            memory.keep(key, word(now));
        }
    }

    /** These with a theme. */
    public Preferences with(ThemeChoice other) {
        return new Preferences(other, language, units, textPercent);
    }

    /** These with a language. */
    public Preferences with(Language other) {
        return new Preferences(theme, other, units, textPercent);
    }

    /** These with units. */
    public Preferences with(Units other) {
        return new Preferences(theme, language, other, textPercent);
    }

    /** These with a size of text, in percent. */
    public Preferences withText(int percent) {
        return new Preferences(theme, language, units, percent);
    }

    /** Whether words or numbers read otherwise than with others, so that what is written is to be written anew. */
    public boolean readsOtherwise(Preferences others) {
        return language != others.language || !units.equals(others.units);
    }
}
