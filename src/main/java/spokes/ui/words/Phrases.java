package spokes.ui.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that the rooms below make, in the planner's language: labels of steps, refusals, issues of the plan, and how
 * a number comes about. Those rooms speak English, which is what the journal keeps and the command line prints; here their
 * sentences are recognized by the patterns of {@code phrases.properties} and said with those of its translation. One that
 * is not recognized stays as it is.
 */
public final class Phrases {
    private static final String BUNDLE = "spokes.ui.phrases";
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    /** A day as those rooms write it; what stands within a code, as of an order, is none. */
    private static final Pattern DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

    /** Sentences within sentences go no deeper. */
    private static final int DEEPEST = 3;

    private static final Map<Locale, Phrases> READ = new ConcurrentHashMap<>();

    private final List<Phrase> phrases;

    /**
     * A sentence with arguments.
     *
     * @param longest its longest words between arguments: most sentences do not have them, which is quickly seen
     */
    private record Phrase(Pattern english, String longest, int letters, List<Integer> arguments, String said) {
        Optional<Matcher> find(String sentence) {
            Matcher matcher = english.matcher(sentence);
            return sentence.contains(longest) && matcher.matches() ? Optional.of(matcher) : Optional.empty();
        }
    }

    private Phrases(ResourceBundle here) {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, ENGLISH_OTHERWISE);
        phrases = here.getLocale().getLanguage().isEmpty()
                ? List.of()
                : english.keySet().stream()
                        .map(key -> phrase(english.getString(key), here.getString(key)))
                        .sorted(Comparator.comparingInt(Phrase::letters).reversed())
                        .toList();
    }

    private static Phrase phrase(String pattern, String said) {
        String english = pattern.replace("''", "'");
        Matcher argument = ARGUMENT.matcher(english);
        List<Integer> arguments = argument.results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        StringBuilder regex = new StringBuilder();
        int letters = 0;
        int at = 0;
        argument.reset();
        while (argument.find()) {
            letters += argument.start() - at;
            regex.append(Pattern.quote(english.substring(at, argument.start()))).append("(.+?)");
            at = argument.end();
        }
        letters += english.length() - at;
        regex.append(Pattern.quote(english.substring(at)));
        String longest = ARGUMENT.splitAsStream(english)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new Phrase(Pattern.compile(regex.toString(), Pattern.DOTALL), longest, letters, arguments, said);
    }

    /** A sentence of the rooms below in the language of the default locale, its days as people there write them. */
    public static String say(String english) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        return dated(READ.computeIfAbsent(
                        locale, wanted -> new Phrases(ResourceBundle.getBundle(BUNDLE, wanted, ENGLISH_OTHERWISE)))
                .find(english, DEEPEST)
                .orElse(english));
    }

    private static String dated(String sentence) {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT));
        return DAY.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(dated(found.group(), form)));
    }

    private static String dated(String day, DateTimeFormatter form) {
        try {
            return form.format(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    private Optional<String> find(String english, int deepest) {
        for (Phrase phrase : phrases) {
            Optional<Matcher> matcher = phrase.find(english);
            if (matcher.isPresent()) {
                return Optional.of(filled(phrase, matcher.get(), deepest));
            }
        }
        return Optional.empty();
    }

    private String filled(Phrase phrase, Matcher matcher, int deepest) {
        Object[] values = new Object[10];
        for (int i = 0; i < phrase.arguments().size(); i++) {
            String value = matcher.group(i + 1);
            values[phrase.arguments().get(i)] =
                    deepest > 0 ? find(value, deepest - 1).orElse(value) : value;
        }
        return new MessageFormat(phrase.said()).format(values);
    }
}
