package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.place.Closure;
import spokes.model.review.ImportReview;

/** What an import makes of a sheet of days on which centers ship nothing. */
class ClosureImportTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithCenters() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    @Test
    void aCalendarOfClosuresIsReadUnderItsOwnHeaders() throws Exception {
        ImportReview review = world.accept("Warehouse Closures.csv", """
            Warehouse,Closed From,Closed Until,Why
            RNO,2026-03-09,2026-03-22,stock-take
            """);
        assertThat(review.hasErrors()).isFalse();
        assertThat(world.workspace().closures())
                .containsExactly(new Closure(
                        "RNO", LocalDate.of(2026, 3, 9), Optional.of(LocalDate.of(2026, 3, 22)), "stock-take"));
    }

    @Test
    void rowsThatCannotBeAreLeftOutWithTheReason() throws Exception {
        ImportReview review = world.review(world.file("closures.csv", """
            center,from_date,to_date
            RNO,2026-03-22,2026-03-09
            """));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "closures.csv closures 2  [] the last day, 2026-03-09, is before the first, 2026-03-22;"
                                + " exchange them; the row was left out");
        assertThat(world.workspace().closures()).isEmpty();
    }
}
