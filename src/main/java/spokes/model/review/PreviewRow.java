package spokes.model.review;

import java.util.Map;
import spokes.model.sheet.Row;

/**
 * One of the first rows of a sheet as it would be stored.
 *
 * @param number    the row as the spreadsheet numbers it
 * @param row       its cells; of a rejected row those that could be read
 * @param repaired  canonical column of a mended cell to what the file says
 * @param rejection why it is left out; empty if it is not
 */
public record PreviewRow(int number, Row row, Map<String, String> repaired, String rejection) {
    public PreviewRow {
        repaired = Map.copyOf(repaired);
    }
}
