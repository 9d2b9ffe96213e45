package spokes.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spokes.model.Progress;
import spokes.model.export.CsvStyle;

/** Results that belong to no sheet, as CSV files that appear together. */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * One file.
     *
     * @param title   its name without ending
     * @param headers what its columns are called
     * @param rows    cells in the order of the headers: text or numbers, null where blank
     */
    public record Table(String title, List<String> headers, List<List<@Nullable Object>> rows) {}

    /** Writes files into a folder, which is made if it is not there, all or none; gives their paths. */
    public static List<Path> write(Path folder, List<Table> tables) throws IOException {
        Map<Path, Page> pages = new LinkedHashMap<>();
        for (Table table : tables) {
            Page page = new Page(table.title, table.headers, table.rows, table.rows.size());
            pages.put(folder.resolve(table.title + ".csv"), page);
        }
        return Exporter.write(pages, List.of(), CsvStyle.RFC_4180, Progress.UNWATCHED);
    }
}
