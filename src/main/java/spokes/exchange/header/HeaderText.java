package spokes.exchange.header;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header as a file spells it, and what of it counts.
 *
 * @param spelled as the file has it, without blanks around it
 */
record HeaderText(String spelled) {
    private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*[(\\[]\\s*([^)\\]]*?)\\s*[)\\]]\\s*$");
    private static final Pattern LAST_WORD = Pattern.compile("^(.+?)(?:[\\s_,-]+in)?[\\s_,.-]+([\\p{L}\\d³]+)$");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    /** What is left of the header when case, accents, blanks and punctuation do not count: "Order #" is ordernumber. */
    String key() {
        return key(spelled);
    }

    static String key(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replace("#", " number ")
                .replace("%", " percent ")
                .replace("&", " and ");
        String plain =
                ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_LETTER.matcher(plain).replaceAll("");
    }

    /** The header cut in two, as "Weight (lb)" into Weight and lb: what is in brackets at its end. */
    Optional<Parts> findBrackets() {
        return parts(BRACKETS);
    }

    /** The header cut in two, as "max_weight_lb" or "Weight in lb" into weight and lb: its last word. */
    Optional<Parts> findLastWord() {
        return parts(LAST_WORD);
    }

    private Optional<Parts> parts(Pattern pattern) {
        Matcher matcher = pattern.matcher(spelled);
        return matcher.matches() ? Optional.of(new Parts(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /**
     * A header in two parts.
     *
     * @param name what the column holds
     * @param unit perhaps its unit, as spelled
     */
    record Parts(String name, String unit) {}
}
