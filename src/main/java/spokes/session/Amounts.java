package spokes.session;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spokes.model.Refused;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;

/**
 * Holds every command to numbers that can be computed with, whatever rows it changes. Blocks of order lines come from
 * imports alone, which checks each cell and each sum.
 */
final class Amounts {
    private Amounts() {}

    /**
     * Looks at what the rows become.
     *
     * @throws Refused if a number is beyond {@link Column#MAX_AMOUNT}
     */
    static void check(List<RowChange> changes) throws Refused {
        for (RowChange change : changes) {
            @Nullable Row after = change.after();
            if (after != null) {
                check(after);
            }
        }
    }

    private static void check(Row row) throws Refused {
        List<Column> columns = row.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (row.cell(i) instanceof Double number && Math.abs(number) > Column.MAX_AMOUNT) {
                throw new Refused(String.format(
                        Locale.ROOT,
                        "%s of %.0f is too large to compute with: at most %.0f",
                        columns.get(i).name(),
                        number,
                        Column.MAX_AMOUNT));
            }
        }
    }
}
