package spokes.ui.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** A failure names the path, the reason, and what to do next. */
class FailureTest {

    @Test
    void aFileThatMayNotBeReadIsNamed() {
        var failure = Failure.of("read stock.csv", new AccessDeniedException("/plans/stock.csv"));

        assertThat(failure.title()).isEqualTo("Could not read stock.csv");
        assertThat(failure.path()).isEqualTo("/plans/stock.csv");
        assertThat(failure.nextStep()).startsWith("Close it in other programs");
    }

    @Test
    void aFullDiskIsToldFromOtherTrouble() {
        var failure = Failure.of(
                "export the plan", new FileSystemException("/plans/kpis.csv", null, "No space left on device"));

        assertThat(failure.reason()).isEqualTo("The disk is full.");
        assertThat(failure.nextStep()).startsWith("Free some space");
    }

    @Test
    void theCauseIsFoundBelowWhatWrapsIt() {
        var failure = Failure.of("x", new UncheckedIOException(new IOException("the drive went away")));

        assertThat(failure.reason()).isEqualTo("the drive went away");
    }

    @Test
    void aMistakeOfOursIsCalledOne() {
        var failure = Failure.of("export the plan", new IllegalStateException("no table for STOCK"));

        assertThat(failure.reason()).isEqualTo("Spokes made a mistake: no table for STOCK");
        assertThat(failure.nextStep()).contains("log");
    }
}
