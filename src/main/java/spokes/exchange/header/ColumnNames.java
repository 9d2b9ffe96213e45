package spokes.exchange.header;

import java.util.Arrays;
import java.util.List;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** The names under which import knows columns, for those who ask the other way around. */
public final class ColumnNames {
    private final Synonyms synonyms;

    private ColumnNames(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** The names that come with Spokes. */
    public static ColumnNames shipped() {
        return new ColumnNames(Synonyms.shipped());
    }

    /** What counts of a header: no case, accents, blanks or punctuation. */
    public static String key(String header) {
        return HeaderText.key(header);
    }

    /** Canonical names of the columns, of any sheet, that a header may mean. */
    public List<String> columnsNamed(String header) {
        String key = key(header);
        return Arrays.stream(Sheet.values())
                .flatMap(sheet -> synonyms.columnsNamed(sheet, key).stream())
                .map(Column::name)
                .distinct()
                .toList();
    }
}
