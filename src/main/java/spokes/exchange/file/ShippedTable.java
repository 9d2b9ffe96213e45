package spokes.exchange.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A CSV file that comes with Spokes, under {@code data/}. */
public record ShippedTable(String name) {

    /**
     * Its rows by header; {@link UncheckedIOException} if the install is broken.
     */
    public List<NamedCsvRecord> rows() {
        try (InputStream in = open();
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped file data/" + name, e);
        }
    }

    private InputStream open() throws IOException {
        InputStream in = ShippedTable.class.getResourceAsStream("/data/" + name);
        if (in == null) {
            throw new FileNotFoundException("data/" + name);
        }
        return in;
    }
}
