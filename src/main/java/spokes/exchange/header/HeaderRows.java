package spokes.exchange.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.RawRow;
import spokes.model.reading.WrittenForm;

/**
 * The rows that may be the headers of a sheet: one, or a few whose texts belong together, as "Units" over "On Hand", or
 * "On" over "Hand".
 *
 * @param rows one or more, from above
 */
record HeaderRows(List<RawRow> rows) {
    private static final int WITHIN = 20;
    private static final int MOST = 3;

    HeaderRows {
        rows = List.copyOf(rows);
    }

    /**
     * The rows of a sheet that may be its headers: those that the planner says, else each of the first ones by itself, and
     * then with the one or two below that hold no numbers.
     *
     * @param first the first rows of the sheet
     */
    static List<HeaderRows> candidates(List<RawRow> first, WrittenForm said) {
        if (said.headerRow() > 0) {
            List<RawRow> rows = first.stream()
                    .filter(row -> row.number() >= said.headerRow()
                            && row.number() < said.headerRow() + Math.max(1, said.headerRows()))
                    .toList();
            return List.of(new HeaderRows(rows.isEmpty() ? first.subList(0, 1) : rows));
        }
        List<HeaderRows> candidates = new ArrayList<>();
        for (int rows = 1; rows <= MOST; rows++) {
            for (int i = 0; i < WITHIN && i + rows <= first.size(); i++) {
                List<RawRow> together = first.subList(i, i + rows);
                if (rows == 1 || together.stream().skip(1).allMatch(HeaderRows::isWords)) {
                    candidates.add(new HeaderRows(together));
                }
            }
        }
        return candidates;
    }

    /** Whether all cells of a row are words, as those of headers are, and some letters are in them. */
    private static boolean isWords(RawRow row) {
        boolean letters = false;
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.cell(i);
            String text = row.text(i);
            if (cell != null && (!(cell instanceof String) || Character.isDigit(text.charAt(0)))) {
                return false;
            }
            letters |= text.chars().anyMatch(Character::isLetter);
        }
        return letters;
    }

    /** How many columns they have. */
    int size() {
        return rows.stream().mapToInt(RawRow::size).max().orElse(0);
    }

    /** All texts of a column, from above. */
    String spelled(int position) {
        return joined(position, 0, rows.size());
    }

    /**
     * The ways to read a column's header, the likeliest first: all its texts, those from the lowest up, single ones, and
     * those together with the text of merged cells above, which stands at their left.
     */
    Set<String> spellings(int position) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(spelled(position));
        for (int from = 1; from < rows.size(); from++) {
            spellings.add(joined(position, from, rows.size()));
        }
        for (int to = rows.size() - 1; to > 0; to--) {
            for (int from = 0; from < to; from++) {
                spellings.add(joined(position, from, to));
            }
        }
        if (rows.size() > 1 && !rows.getLast().text(position).isEmpty()) {
            spellings.add((merged(position) + " " + rows.getLast().text(position)).strip());
        }
        spellings.remove("");
        return spellings;
    }

    /** The headers as one row, numbered as the last of them. */
    RawRow asRow() {
        if (rows.size() == 1) {
            return rows.getFirst();
        }
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            cells.add(spelled(i));
        }
        return new RawRow(rows.getLast().number(), cells.toArray());
    }

    private String joined(int position, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (RawRow row : rows.subList(from, to)) {
            String text = row.text(position);
            if (!text.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(text);
            }
        }
        return joined.toString();
    }

    private String merged(int position) {
        RawRow first = rows.getFirst();
        for (int i = position; i >= 0; i--) {
            if (!first.text(i).isEmpty()) {
                return first.text(i);
            }
        }
        return "";
    }
}
