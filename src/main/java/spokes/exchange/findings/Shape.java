package spokes.exchange.findings;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import spokes.exchange.file.RawRow;

/**
 * What tells one kind of report from another, whatever file it comes in: the set of its headers. It is told from the rows
 * alone, so that what was said about last week's export is found again for this week's.
 */
public final class Shape {
    /** Header of the column that says why a row was left out; it is not part of a shape. */
    public static final String REASON = "spokes_left_out_because";

    private static final int WITHIN = 20;
    private static final int LONGEST_HEADER = 60;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private Shape() {}

    /** The shape of a sheet that begins with these rows: the headers of the row with most words; empty if there is none. */
    public static String of(List<RawRow> firstRows) {
        Set<String> best = Set.of();
        for (RawRow row : firstRows.stream().limit(WITHIN).toList()) {
            Set<String> words = words(row);
            if (words.size() > best.size()) {
                best = words;
            }
        }
        return String.join("|", new TreeSet<>(best));
    }

    private static Set<String> words(RawRow row) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            String text = row.text(i);
            if (text.length() <= LONGEST_HEADER
                    && !text.equals(REASON)
                    && text.chars().anyMatch(Character::isLetter)) {
                words.add(plain(text));
            }
        }
        return words;
    }

    private static String plain(String header) {
        String bare = ACCENT.matcher(Normalizer.normalize(header.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_A_LETTER.matcher(bare).replaceAll("");
    }
}
