package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.ui.Desk;

/** The workspaces that were open lately, kept in a file of this user. */
class RecentWorkspacesTest {
    @TempDir
    Path folder;

    private RecentWorkspaces recent() {
        return new RecentWorkspaces(new FileMemory(folder.resolve("window.properties")));
    }

    @Test
    void theNewestComesFirstAndEachOnceAndTheOpenOneNotAtAll() {
        recent().opened(folder.resolve("a"));
        recent().opened(folder.resolve("b c"));
        recent().opened(folder.resolve("a"));
        recent().opened(folder.resolve("open"));

        assertThat(recent().list(folder.resolve("open")))
                .extracting(Desk.Recent::path)
                .containsExactly(folder.resolve("a"), folder.resolve("b c"));
    }

    @Test
    void oneThatIsNotThereAnyMoreIsToldAndCanBeForgotten() throws IOException {
        Files.writeString(folder.resolve("here.mv.db"), "something");
        recent().opened(folder.resolve("gone"));
        recent().opened(folder.resolve("here"));

        assertThat(recent().list(Path.of("none")))
                .containsExactly(
                        new Desk.Recent(folder.resolve("here"), true), new Desk.Recent(folder.resolve("gone"), false));

        recent().forget(folder.resolve("gone"));
        assertThat(recent().list(Path.of("none"))).hasSize(1);
    }

    @Test
    void nineAreKept() {
        for (int i = 0; i < 12; i++) {
            recent().opened(folder.resolve("w" + i));
        }
        assertThat(recent().list(Path.of("none")))
                .hasSize(9)
                .first()
                .extracting(Desk.Recent::path)
                .isEqualTo(folder.resolve("w11"));
    }
}
