package spokes.app.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sample's spreadsheets, taken out of the program for as long as an import reads them. */
final class SampleFiles implements AutoCloseable {
    private static final List<String> NAMES = List.of(
            "centers",
            "products",
            "supply_points",
            "eligibility",
            "freight",
            "settings",
            "stock",
            "inbound",
            "transfers",
            "orders");

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    /**
     * Writes them to a temporary folder.
     *
     * @throws IOException if there is no room for them
     */
    SampleFiles() throws IOException {
        folder = Files.createTempDirectory("spokes-sample");
        for (String name : NAMES) {
            Path file = folder.resolve(name + ".csv");
            try (InputStream shipped = SampleFiles.class.getResourceAsStream("/data/sample/" + name + ".csv")) {
                if (shipped == null) {
                    throw new IOException(
                            "the installation is damaged: no data/sample/%s.csv; install Spokes again".formatted(name));
                }
                Files.copy(shipped, file);
            }
            files.add(file);
        }
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
