package spokes.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import spokes.geo.Gazetteer;
import spokes.sample.demand.SampleDays;
import spokes.sample.file.CsvFile;
import spokes.sample.file.Grid;
import spokes.sample.file.WorkbookFile;

/** Writes {@code data/sample/} anew; its README says how to call this. */
public final class SampleWriter {

    private static final String ISO_DATES = "yyyy-mm-dd";
    private static final String PORTAL_DATES = "m/d/yyyy";

    private SampleWriter() {}

    /** Writes into the folder named by the first argument, else into {@code data/sample} of the current folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "data/sample");
        Files.createDirectories(folder);
        Sample sample = Sample.make(Gazetteer.shipped());
        List<Grid> grids = sample.tables().stream().map(Grid::of).toList();
        for (Grid grid : grids) {
            Files.writeString(folder.resolve(grid.name() + ".csv"), CsvFile.text(grid));
        }
        Files.write(folder.resolve("sample.xlsx"), WorkbookFile.bytes(grids, ISO_DATES, SampleDays.PLAN));
        Files.write(
                folder.resolve("monday.xlsx"),
                WorkbookFile.bytes(new SampleMonday(sample).grids(), PORTAL_DATES, SampleDays.NEXT_SUNDAY));
    }
}
