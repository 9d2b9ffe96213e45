package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main path with a real mouse on a real X server, by {@code src/test/x11/main-path.sh}; skipped where there is none. */
class RealMouseTest {
    private static final Path SCRIPT = Path.of("src", "test", "x11", "main-path.sh");

    @Test
    void thePlannerDragsUndoesImportsAndExports(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere("Xvfb") && isThere("xdotool") && isThere("bash"), "an X server and a hand for it");

        assertThat(run(folder)).as(() -> read(folder.resolve("log"))).isZero();

        long before = transfers(folder, 2);
        assertThat(transfers(folder, 1)).as("the drag made transfers").isGreaterThan(before);
        assertThat(transfers(folder, 3)).as("one undo took all of them back").isEqualTo(before);
        assertThat(lines(folder, 3, "orders.csv").count())
                .as("last week's orders are there")
                .isGreaterThan(lines(folder, 2, "orders.csv").count());
    }

    private static int run(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString(), folder.toString()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-Dprism.order=sw"));
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED,javafx.graphics"));
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", Objects.requireNonNull(classes)));
        command.addAll(List.of(ScriptedWindow.class.getName(), folder.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("script").toFile())
                .start()
                .waitFor();
    }

    /** Transfers from Edison to Reno that an export has. */
    private static long transfers(Path folder, int export) throws IOException {
        return lines(folder, export, "transfers.csv")
                .filter(line -> line.contains(",Edison,Reno,") && line.contains(",planned"))
                .count();
    }

    private static Stream<String> lines(Path folder, int export, String file) throws IOException {
        return Files.readAllLines(folder.resolve("exported-" + export).resolve(file)).stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file.resolveSibling("script")) + (Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
