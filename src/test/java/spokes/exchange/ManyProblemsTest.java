package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong sheet can have a problem in every row: the first are listed, all are counted. */
class ManyProblemsTest {
    private static final int ROWS = 100_250;

    @TempDir
    private Path folder;

    @Test
    void problemsBeyondTheFirst100000AreCountedAndNotListed() throws Exception {
        ImportWorld world = new ImportWorld(folder).withBasics();
        StringBuilder sheet = new StringBuilder("center,sku,on_hand\n");
        for (int row = 0; row < ROWS; row++) {
            sheet.append("RNO,bolt,many\n");
        }

        var review = world.review(world.file("stock.csv", sheet.toString()));

        assertThat(review.sheets().getFirst().rejected()).isEqualTo(ROWS);
        assertThat(review.issues()).hasSize(100_001);
        assertThat(review.issues().getLast().message())
                .isEqualTo("250 more problems that leave rows out are counted, not listed: mend these first, or ask"
                        + " whether this is the right sheet");
        assertThat(review.changes().isEmpty()).isTrue();
    }
}
