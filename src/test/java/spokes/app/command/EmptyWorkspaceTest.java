package spokes.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies asked of a workspace in which there is nothing yet: they say what is missing, not zeros, and not 1970. */
class EmptyWorkspaceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stress                                        | nobody asks for anything: import orders or a demand sheet first
        prediction                                    | the plan has no first day yet: import orders, or set plan_date
        launch --sku bolt --from 2026-12-01           | the plan has no first day yet: import orders, or set plan_date
        replay --from 2026-01-05 --to 2026-01-11      | the plan has no first day yet: import orders, or set plan_date
        calibrate                                     | no past order can be compared
        """)
    void whatIsMissingIsSaidAndNothingIsPrinted(String command, String said) {
        Terminal terminal = new Terminal(folder);
        String[] words = (command + " -w " + terminal.workspace()).split(" ");
        assertThat(terminal.run(words)).isEqualTo(3);
        assertThat(terminal.err()).contains(said).doesNotContain("1970", "1969");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void anUnknownScenarioIsWrongUse() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.run("evaluate", "-w", terminal.workspace(), "--scenario", "West"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("no scenario West; there are no scenarios");
    }
}
