package spokes.model.review;

import java.util.List;

/**
 * A row of a file as the file shows it.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param cells  its cells as text, empty where blank
 */
public record RawLine(int number, List<String> cells) {
    public RawLine {
        cells = List.copyOf(cells);
    }
}
