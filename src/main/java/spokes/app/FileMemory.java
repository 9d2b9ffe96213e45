package spokes.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spokes.ui.Memory;

/** What the window remembers between two starts, in a file. Losing it costs nothing, so trouble with it is only logged. */
final class FileMemory implements Memory {
    private static final Logger LOG = LoggerFactory.getLogger(FileMemory.class);

    private final Path file;
    private final Properties properties = new Properties();

    /** The memory kept in this file, which need not be there. */
    FileMemory(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("cannot read {}; starting with a fresh memory", file, e);
            }
        }
    }

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(properties.getProperty(key));
    }

    @Override
    public void keep(String key, String value) {
        properties.setProperty(key, value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "what the window remembers");
            }
        } catch (IOException e) {
            LOG.warn("cannot write {}", file, e);
        }
    }
}
