package spokes.exchange.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import spokes.exchange.file.RawRow;
import spokes.exchange.header.Layout;
import spokes.exchange.header.MappedColumn;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;

/** Rows below the headers that hold no data: totals, repeated headers, and a sentence at the end. */
final class FooterRows {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(grand\\s+|sub-?\\s*)?(total|totals|sum|summe|gesamt|gesamtsumme|totale)\\s*:?(\\s*\\(.*\\))?");
    private static final Set<CellType> NAMES = Set.of(CellType.CODE, CellType.TEXT, CellType.DATE);
    private static final int SENTENCE_WORDS = 3;

    private final Layout layout;
    private final int last;
    private final boolean exported;

    /**
     * Looks at the rows of a sheet.
     *
     * @param last number of the last row
     */
    FooterRows(Layout layout, int last) {
        this.layout = layout;
        this.last = last;
        this.exported = isExported(layout);
    }

    /** Why a row is no data; empty if it is. */
    String remarkOn(RawRow row) {
        if (exported) {
            return "";
        }
        boolean blankNeed =
                layout.columns().stream().anyMatch(c -> c.column().required() && row.cell(c.position()) == null);
        if ((blankNeed && hasTotal(row)) || (row.number() == last && isBareTotal(row))) {
            return "a row of totals is no data; it was left out";
        }
        if (blankNeed && isSentence(row)) {
            return "a note is no data; it was left out";
        }
        return row.equals(layout.header()) ? "the headers once more; the row was left out" : "";
    }

    /** Whether it has all canonical headers in their order, as our own exports: those have no footers, and codes may be any word. */
    private static boolean isExported(Layout layout) {
        List<String> canonical =
                layout.sheet().columns().stream().map(Column::name).toList();
        return layout.headers().equals(canonical);
    }

    private static boolean hasTotal(RawRow row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.cell(i) instanceof String && TOTAL.matcher(row.text(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether no column that names something holds anything but a word for total, and a number is there. */
    private boolean isBareTotal(RawRow row) {
        boolean numbers = false;
        for (MappedColumn column : layout.columns()) {
            String text = row.text(column.position());
            boolean names = NAMES.contains(column.column().type());
            if (names && !text.isEmpty() && !TOTAL.matcher(text).matches()) {
                return false;
            }
            numbers |= !names && !text.isEmpty();
        }
        return numbers;
    }

    private static boolean isSentence(RawRow row) {
        return row.size() == 1
                && row.cell(0) instanceof String text
                && text.strip().split("\\s+").length >= SENTENCE_WORDS;
    }
}
