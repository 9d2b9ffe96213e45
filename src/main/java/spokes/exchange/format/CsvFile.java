package spokes.exchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RowSink;
import spokes.model.reading.WrittenForm;

/** A text file of rows. */
record CsvFile(Path path) {

    /**
     * Pushes its rows as those of one sheet.
     *
     * @param said what the planner says about how it is written
     */
    void read(RowSink sink, WrittenForm said) throws IOException, BadFile {
        CsvForm form = CsvForm.guess(path, said, sink);
        sink.begin(new SheetFile(path).textName());
        form.guesses().forEach(sink::guess);
        sink.written(form.written());
        double length = Math.max(1, Files.size(path));
        try (CountedInput in = new CountedInput(Files.newInputStream(path))) {
            new CsvRows(String.valueOf(path.getFileName()), form).push(sink, in, length);
        }
    }
}
