package spokes.model.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import spokes.model.sheet.Sheet;

/**
 * What became of one sheet of a file: every row is stored, merged or rejected.
 *
 * @param file     the file's name
 * @param sheet    the sheet's name in the file
 * @param kind     title of the recognized {@link Sheet}; {@code skipped} if it was passed over with a remark
 * @param rows     data rows read: stored + merged + rejected
 * @param stored   rows that are now in the workspace, changed or not
 * @param merged   rows that were added to another of the same key, or were the same in every cell
 * @param repaired stored rows of which a cell was mended, as a lost leading zero
 * @param rejected rows left out, each with an issue
 * @param mapping  header as the file spells it to canonical column, in the file's order
 * @param guess    how sure all that is, and how its cells were read
 */
public record SheetSummary(
        String file,
        String sheet,
        String kind,
        int rows,
        int stored,
        int merged,
        int repaired,
        int rejected,
        Map<String, String> mapping,
        SheetGuess guess) {
    public SheetSummary {
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        if (rows != stored + merged + rejected) {
            throw new IllegalArgumentException("%s: %d rows, but %d stored + %d merged + %d rejected"
                    .formatted(sheet, rows, stored, merged, rejected));
        }
    }

    /** A summary of a sheet of which nothing was guessed. */
    public SheetSummary(
            String file,
            String sheet,
            String kind,
            int rows,
            int stored,
            int merged,
            int repaired,
            int rejected,
            Map<String, String> mapping) {
        this(file, sheet, kind, rows, stored, merged, repaired, rejected, mapping, SheetGuess.NONE);
    }
}
