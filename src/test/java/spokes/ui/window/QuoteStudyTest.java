package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.app.job.QuoteJob;
import spokes.app.report.PageFiles;
import spokes.engine.JudgedPlan;
import spokes.ui.ForecastWorld;
import spokes.ui.Picture;
import spokes.ui.job.JobStudy;
import spokes.ui.study.StudyGroup;
import spokes.ui.study.StudyKind;

/** A client's quote in the window: asked for, read, and put on paper with one click. */
class QuoteStudyTest extends WindowTest {
    private static final StudyKind QUOTE = StudyKind.of(
            "quote", StudyGroup.JOB, "file", at -> new JobStudy(at, new QuoteJob(), new PageFiles(Locale.US)));

    @TempDir
    private Path folder;

    @Start
    void start(Stage opened) {
        stage = opened;
        show("");
    }

    private void show(String theme) {
        it = new PlannerStage(
                stage, JudgedPlan.of(ForecastWorld.workspace()), Runnable::run, theme, List.of(QUOTE), "");
    }

    @Test
    void whatWasFoundIsPrintedWithItsTablesBeside(FxRobot robot) throws IOException {
        Path page = folder.resolve("quote.html");
        it.asked.file = Optional.of(page);
        openStudy(robot, "quote");
        assertThat(shows(robot, "#job-print")).as("nothing was found yet").isFalse();

        robot.clickOn("#job-ask").clickOn("#job-print");

        assertThat(it.asked.lines).contains("choose a place for Quote for Ironside.html");
        assertThat(notice(robot)).isEqualTo("Written: %s and its 3 tables as CSV".formatted(page));
        assertThat(Files.readString(page))
                .contains("<h1>Quote for Ironside</h1>", "Cost per order", "@page")
                .contains(text(robot, ".job-answer"));
        assertThat(Files.readAllLines(folder.resolve("quote-service.csv")).getFirst())
                .contains("Centers,")
                .contains(",Safety stock,");
        assertThat(folder.resolve("quote-money.csv")).isNotEmptyFile();
        assertThat(folder.resolve("quote-assumptions.csv")).isNotEmptyFile();
    }

    @Test
    void nothingIsWrittenWhereNoPlaceIsChosen(FxRobot robot) throws IOException {
        openStudy(robot, "quote");
        robot.clickOn("#job-ask").clickOn("#job-print");

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void picturesForPeopleToLookAt(FxRobot robot) throws IOException {
        for (String theme : List.of("light", "dark")) {
            robot.interact(() -> show(theme));
            openStudy(robot, "quote");
            robot.clickOn("#job-ask");
            assertThat(Picture.shoot(robot, stage, "quote-" + theme, 1)).isNotEmptyFile();
        }
    }
}
