package spokes.ui.palette;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of an entry, made ready to be compared with what a planner types. Immutable. */
final class Words {
    /** How much a part of a query is worth by where it is found; what is in the title counts {@link #TITLE} more. */
    private static final int BEGINS_WORD = 60;

    private static final int WHOLE_WORD = 15;
    private static final int TITLE = 20;
    private static final int FIRST = 20;
    private static final int SPREAD = 30;
    private static final int INSIDE = 15;
    private static final int BEGINS_TITLE = 100;
    private static final int IS_TITLE = 200;

    /** Two letters are inside of nearly every text. */
    private static final int LEAST_INSIDE = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final int titleEnd;
    private final int[] starts;
    private final long letters;

    Words(String title, String rest) {
        String folded = fold(title);
        text = folded + ' ' + fold(rest);
        titleEnd = folded.length();
        starts = IntStream.range(0, text.length()).filter(this::isStart).toArray();
        letters = letters(text);
    }

    /** In small letters without accents. */
    static String fold(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A bit for each letter or digit of a text, so that most texts are told apart at a glance. */
    static long letters(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                bits |= 1L << text.charAt(i);
            }
        }
        return bits;
    }

    private boolean isStart(int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** How well a query fits, the more the better; 0 if some part of it is not found. */
    int score(Query query, long lettersOfQuery) {
        if ((lettersOfQuery & ~letters) != 0) {
            return 0;
        }
        int sum = 0;
        for (String part : query.parts()) {
            int score = score(part);
            if (score == 0) {
                return 0;
            }
            sum += score;
        }
        return sum + ofWhole(query.whole());
    }

    private int ofWhole(String whole) {
        if (!text.startsWith(whole)) {
            return 0;
        }
        return whole.length() == titleEnd ? IS_TITLE : BEGINS_TITLE;
    }

    private int score(String part) {
        int best = 0;
        for (int start : starts) {
            if (text.startsWith(part, start)) {
                best = Math.max(best, ofBeginning(start, start + part.length()));
            }
        }
        if (best == 0 && isSpread(part, 0, 0)) {
            best = SPREAD;
        }
        return best == 0 && part.length() >= LEAST_INSIDE && text.contains(part) ? INSIDE : best;
    }

    private int ofBeginning(int start, int end) {
        boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return BEGINS_WORD + (whole ? WHOLE_WORD : 0) + (start < titleEnd ? TITLE : 0) + (start == 0 ? FIRST : 0);
    }

    /** Whether the rest of a part is made of beginnings of words of the title, in order: "stbc" of "Stock by center". */
    private boolean isSpread(String part, int from, int word) {
        if (from == part.length()) {
            return true;
        }
        for (int w = word; w < starts.length && starts[w] < titleEnd; w++) {
            for (int n = common(part, from, starts[w]); n > 0; n--) {
                if (isSpread(part, from + n, w + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Letters that a part has in common with the word at a start. */
    private int common(String part, int from, int start) {
        int n = 0;
        while (from + n < part.length() && start + n < titleEnd && part.charAt(from + n) == text.charAt(start + n)) {
            n++;
        }
        return n;
    }
}
