package spokes.geo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** A text file of {@code data/geo}, in UTF-8, compressed if its name ends in {@code .gz}. */
record ShippedFile(String name) {

    private static final int BUFFER = 1 << 16;

    /** All lines; {@link UncheckedIOException} if the install is broken. */
    List<String> lines() {
        return new String(bytes(), StandardCharsets.UTF_8).lines().toList();
    }

    /** The whole text as it is; {@link UncheckedIOException} if the install is broken. */
    byte[] bytes() {
        try (var in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped file data/geo/" + name, e);
        }
    }

    /** What the reader makes of the cells of each row of a CSV file, without its header. */
    <T> List<T> rows(Function<List<String>, T> reader) {
        return lines().stream().skip(1).map(ShippedFile::cells).map(reader).toList();
    }

    private InputStream open() throws IOException {
        InputStream raw = ShippedFile.class.getResourceAsStream("/data/geo/" + name);
        if (raw == null) {
            throw new FileNotFoundException("data/geo/" + name);
        }
        return name.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** Splits at commas outside of quotes. The shipped files have no quotes inside of cells. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || (line.charAt(i) == ',' && !quoted)) {
                cells.add(line.substring(start, i).replace("\"", ""));
                start = i + 1;
            } else if (line.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return cells;
    }
}
