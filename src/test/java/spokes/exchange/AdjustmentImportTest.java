package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.demand.Adjustment;
import spokes.model.goods.Product;
import spokes.model.review.ImportReview;

/** What an import makes of a sheet of promotions, growth and new products. */
class AdjustmentImportTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    @Test
    void aCalendarOfPromotionsIsReadUnderItsOwnHeaders() throws Exception {
        ImportReview review = world.accept("Promo Calendar.csv", """
            Promo Code,Kind,Item,Start Date,End Date,Multiplier,Reason
            BF-26,promotion,bolt,2026-11-23,2026-11-29,1.3,Black Friday
            """);
        assertThat(review.hasErrors()).isFalse();
        assertThat(world.workspace().adjustments()).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("promotion of bolt, +30 % from 23 Nov to 29 Nov 2026");
            assertThat(row.scope().from()).contains(LocalDate.of(2026, 11, 23));
            assertThat(row.note()).isEqualTo("Black Friday");
        });
    }

    @Test
    void rowsThatCannotBeAreLeftOutWithTheReason() throws Exception {
        ImportReview review = world.review(world.file("adjustments.csv", """
            adjustment,kind,sku,category,from_date,to_date,factor,units_per_day,like_sku
            A,promotion,bolt,,2026-03-09,2026-03-02,2,,
            B,promotion,,,,,,5,
            C,like,bolt,,,,,,bolt
            D,stock_out,bolt,,,,,,
            E,sale,bolt,,,,,,
            """));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "adjustments.csv adjustments 2  [] its last day 2026-03-02 is before its first 2026-03-09;"
                                + " swap them; the row was left out",
                        "adjustments.csv adjustments 3  [] units per day can be added to one product only; name its"
                                + " SKU, or use a factor; the row was left out",
                        "adjustments.csv adjustments 4  [] bolt cannot be like itself; give the SKU of another;"
                                + " the row was left out",
                        "adjustments.csv adjustments 5  [] a stock-out needs its first day in from_date; the row was"
                                + " left out",
                        "adjustments.csv adjustments 6 kind [sale] “sale” is none of promotion, growth, like, scale,"
                                + " stock_out; the row was left out");
    }

    @Test
    void anAdjustmentOfAllAreasIsOfSomethingAlsoBeforeAreasAreKnown() throws Exception {
        ImportWorld empty = new ImportWorld(folder);
        ImportReview review =
                empty.review(empty.file("adjustments.csv", "adjustment,kind,sku,factor\nA,scale,bolt,2\n"));
        assertThat(ImportWorld.warnings(review)).noneMatch(warning -> warning.contains("is no area"));
    }

    @Test
    void productsThatTheyNameAreMadeAndWhatTheyAreOfIsLookedFor() throws Exception {
        ImportReview review = world.accept("adjustments.csv", """
            adjustment,kind,sku,category,area,factor,like_sku
            A,like,nut,,,0.5,screw
            B,scale,,glass,Q*,2,
            """);
        assertThat(world.workspace().products())
                .extracting(Product::key)
                .extracting(String::valueOf)
                .contains("nut", "screw");
        assertThat(world.workspace().adjustments()).extracting(Adjustment::code).containsExactly("A", "B");
        assertThat(ImportWorld.warnings(review))
                .contains(
                        "adjustments.csv adjustments 3 category [glass] no product is of category “glass”: the"
                                + " adjustment is of nothing yet",
                        "adjustments.csv adjustments 3 area [Q*] “Q*” is no area, nor how the code of one begins: the"
                                + " adjustment is of nothing yet");
    }
}
