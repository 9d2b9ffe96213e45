package spokes.exchange.cell;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of months and weekdays in the languages that spreadsheets come in, by the JDK's locale data (CLDR). */
final class CalendarNames {
    private static final List<Locale> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb").stream()
                    .map(Locale::of)
                    .toList();
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]");
    private static final int SHORTEST = 3;

    /** Plain names, and every beginning of one of three letters or more, to the months that they may mean. */
    private static final Map<String, Set<Month>> MONTHS = months();

    private static final Set<String> WEEKDAYS = weekdays();

    private CalendarNames() {}

    /** The month of a name, or of a beginning of one that is that of no other month. */
    static Optional<Month> findMonth(String name) {
        Set<Month> found = MONTHS.getOrDefault(plain(name), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Whether a word is the name of a weekday, long or short. */
    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(plain(word));
    }

    private static Map<String, Set<Month>> months() {
        Map<String, Set<Month>> months = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = plain(month.getDisplayName(style, language));
                    for (int end = Math.min(SHORTEST, name.length()); end <= name.length(); end++) {
                        months.computeIfAbsent(name.substring(0, end), k -> new HashSet<>())
                                .add(month);
                    }
                }
            }
        }
        return months.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    }

    private static Set<String> weekdays() {
        Set<String> names = new HashSet<>();
        for (Locale language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                STYLES.forEach(style -> names.add(plain(day.getDisplayName(style, language))));
            }
        }
        return Set.copyOf(names);
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return NOT_A_LETTER.matcher(letters).replaceAll("");
    }
}
