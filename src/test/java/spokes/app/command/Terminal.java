package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with one workspace, and what commands say about it. */
final class Terminal {
    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Terminal(Path folder) {
        this.folder = folder;
    }

    /** Runs a command and gives its exit code. */
    int run(String... args) {
        return SpokesCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    /** What a command that succeeds prints, as JSON. */
    JsonNode json(String... args) throws IOException {
        out.getBuffer().setLength(0);
        assertThat(run(args)).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    /** Makes a file and gives its path. */
    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Imports files, each told by its name and its text. */
    void imports(String... namesAndTexts) throws IOException {
        List<String> words = new ArrayList<>(List.of("import", "-w", workspace()));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            words.add(file(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        assertThat(run(words.toArray(String[]::new))).as(err()).isZero();
        clear();
    }

    /** The workspace. */
    String workspace() {
        return folder.resolve("w").toString();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** Forgets what was printed. */
    void clear() {
        out.getBuffer().setLength(0);
    }
}
