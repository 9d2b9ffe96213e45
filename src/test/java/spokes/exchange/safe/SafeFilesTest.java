package spokes.exchange.safe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of an export appear together or not at all. */
class SafeFilesTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    private Path place(String name) {
        return folder.resolve(name);
    }

    @Test
    void nothingIsSeenBeforeAllIsWritten() throws Exception {
        Files.writeString(place("a.csv"), "old");
        try (SafeFiles files = new SafeFiles()) {
            files.write(place("a.csv"), path -> Files.writeString(path, "new"));
            files.write(place("b.csv"), path -> Files.writeString(path, "new"));
            assertThat(Files.readString(place("a.csv"))).isEqualTo("old");
            assertThat(place("b.csv")).doesNotExist();
            assertThat(files.finish()).containsExactly(place("a.csv"), place("b.csv"));
        }
        assertThat(Files.readString(place("a.csv"))).isEqualTo("new");
        assertThat(names()).containsExactly("a.csv", "b.csv");
    }

    @Test
    void aPlaceThatCannotBeTakenPutsTheOthersBack() throws Exception {
        Files.writeString(place("a.csv"), "old");
        Files.writeString(place("gone.csv"), "old");
        try (SafeFiles files = new SafeFiles()) {
            files.write(place("a.csv"), path -> Files.writeString(path, "new"));
            files.write(place("b.csv"), path -> Files.writeString(path, "new"));
            files.write(place("c.csv"), path -> Files.writeString(path, "new"));
            files.remove(place("gone.csv"));
            Files.createDirectory(place("c.csv"));
            assertThatThrownBy(files::finish)
                    .isInstanceOf(UnwritableFile.class)
                    .hasMessage("cannot write %s: there is a folder of that name; choose another name"
                            .formatted(place("c.csv")));
        }
        assertThat(Files.readString(place("a.csv"))).isEqualTo("old");
        assertThat(names()).containsExactly("a.csv", "c.csv", "gone.csv");
    }

    @Test
    void whatIsOutdatedGoesWithTheLast() throws Exception {
        Files.writeString(place("gone.csv"), "old");
        try (SafeFiles files = new SafeFiles()) {
            files.remove(place("gone.csv"));
            assertThat(place("gone.csv")).exists();
            files.finish();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aFullDiskIsNamedWithWhatToDo() throws Exception {
        try (SafeFiles files = new SafeFiles()) {
            assertThatThrownBy(() -> files.write(place("orders.csv"), path -> {
                        Files.writeString(path, "half");
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(UnwritableFile.class)
                    .hasMessage("cannot write %s: the disk is full; free some space or choose another disk"
                            .formatted(place("orders.csv")));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aLibraryThatWrapsTheReasonHidesItNot() throws Exception {
        try (SafeFiles files = new SafeFiles()) {
            assertThatThrownBy(() -> files.write(place("orders.csv"), path -> {
                        throw new UncheckedIOException(new IOException("No space left on device"));
                    }))
                    .isInstanceOf(UnwritableFile.class)
                    .hasMessageEndingWith("orders.csv: the disk is full; free some space or choose another disk");
        }
    }

    @Test
    void aFileThatAnotherProgramHoldsIsNamedWithWhatToDo() {
        IOException held = new java.nio.file.FileSystemException(
                "plan.xlsx", null, "The process cannot access the file because it is being used by another process");
        assertThat(UnwritableFile.of(Path.of("/plans/plan.xlsx"), held))
                .hasMessage(
                        "cannot write /plans/plan.xlsx: another program has it open; close it there, or choose another"
                                + " name")
                .hasCause(held);
    }

    @Test
    void aFolderThatIsNotThereIsNamedWithWhatToDo() throws Exception {
        try (SafeFiles files = new SafeFiles()) {
            assertThatThrownBy(() -> files.write(place("no/plan.xlsx"), path -> Files.writeString(path, "x")))
                    .hasMessage("cannot write %s: its folder is not there; make it, or choose another folder"
                            .formatted(place("no/plan.xlsx")));
        }
    }

    @Test
    void aLinkStaysALinkToTheNewContent() throws Exception {
        Files.writeString(place("real.csv"), "old");
        Files.createSymbolicLink(place("link.csv"), place("real.csv"));
        try (SafeFiles files = new SafeFiles()) {
            files.write(place("link.csv"), path -> Files.writeString(path, "new"));
            files.finish();
        }
        assertThat(place("link.csv")).isSymbolicLink();
        assertThat(Files.readString(place("real.csv"))).isEqualTo("new");
    }
}
