package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.Refused;
import spokes.model.place.Place;
import spokes.model.reading.ImportIssue.Severity;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.IssueCount;
import spokes.model.review.PreviewRow;
import spokes.model.review.SheetFinding;
import spokes.model.review.SheetTotals;
import spokes.model.review.UnknownCenter;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What a planner is shown of each sheet, to check it before anything is stored. */
class FindingsTest {
    private static final String ORDERS = """
        Order #,Order Date,Item,Qty,Ship to ZIP
        1001,2026-01-03,bolt,2,7102
        1001,2026-01-03,bolt,1,7102
        1002,2026-01-05,bolt,-1,30301
        1003,2026-01-09,bolt,many,30301
        """;

    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void basics() throws IOException, Refused {
        world = new ImportWorld(folder).withBasics();
    }

    @Test
    void totalsCanBeHeldAgainstThoseOfThePortal() throws IOException, Refused {
        SheetTotals totals = finding("orders.csv", ORDERS).totals();

        assertThat(totals.amounts()).isEqualTo(Map.of("orders", 2.0, "lines", 3.0, "units", 3.0, "returned", 1.0));
        assertThat(totals.first()).contains(LocalDate.of(2026, 1, 3));
        assertThat(totals.last()).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void stockIsTotaledByCenter() throws IOException, Refused {
        SheetTotals totals = finding(
                        "stock.csv", "center,sku,on_hand\nHAM-2,bolt,30\nRNO,bolt,12\nRNO,nut,5\nX,bolt,9\n")
                .totals();

        assertThat(totals.amounts()).isEqualTo(Map.of("stock", 3.0, "skus", 2.0, "units", 47.0));
        assertThat(totals.centers()).isEqualTo(Map.of("HAM-2", 30.0, "RNO", 17.0));
    }

    @Test
    void theFirstRowsAreShownAsTheyWouldBeStored() throws IOException, Refused {
        List<PreviewRow> preview = finding("orders.csv", ORDERS).preview();

        assertThat(preview).extracting(PreviewRow::number).containsExactly(2, 3, 4, 5);
        Row first = preview.getFirst().row();
        assertThat(first.number("quantity")).isEqualTo(3);
        assertThat(first.text("postal_code")).isEqualTo("07102");
        assertThat(first.text("area")).isEqualTo("071");
        assertThat(preview.getFirst().repaired()).isEqualTo(Map.of("postal_code", "7102"));
        assertThat(preview.get(3).rejection()).startsWith("“many” is not a number");
    }

    @Test
    void theFirstRowsAreWhatTheImportStores() throws IOException, Refused {
        ImportReview review = world.accept("orders.csv", ORDERS);

        assertThat(review.findings().sheets().getFirst().preview())
                .filteredOn(row -> row.number() == 2 || row.number() == 4)
                .extracting(PreviewRow::row)
                .isEqualTo(world.rows(Sheet.ORDERS));
    }

    @Test
    void everyColumnOfTheFileIsShownWithExamples() throws IOException, Refused {
        var columns = finding("stock.csv", "Warehouse,sku,Bin,on_hand\nRNO,bolt,A1,12\nHAM-2,bolt,A1,9\n")
                .columns();

        assertThat(columns)
                .extracting(c -> c.header() + " → " + c.column().orElse("") + " " + c.examples())
                .containsExactly(
                        "Warehouse → center [RNO, HAM-2]",
                        "sku → sku [bolt]",
                        "Bin →  [A1]",
                        "on_hand → on_hand [12, 9]");
    }

    @Test
    void problemsAreCountedAlsoWhereTheyAreNotTold() throws IOException, Refused {
        StringBuilder lines = new StringBuilder("order_id,order_date,sku,quantity,postal_code\n");
        for (int i = 0; i < 300; i++) {
            lines.append(i).append(",2026-01-03,bolt,1,7102\n");
        }

        ImportReview review = world.review(world.file("orders.csv", lines.toString()));

        assertThat(review.issues()).hasSizeLessThan(250);
        assertThat(review.findings().counts())
                .contains(new IssueCount("orders.csv", "orders", "postal_code", Severity.WARNING, 300));
    }

    @Test
    void centersThatNobodyKnowsAreListedAndCanBeMade() throws IOException, Refused {
        Path stock = world.file("stock.csv", "center,sku,on_hand\nHAM2,bolt,30\nHAM2,nut,1\nSEA,bolt,12\nRNO,bolt,5\n");

        ImportReview before = world.review(stock);
        assertThat(before.findings().unknown())
                .containsExactly(
                        new UnknownCenter("HAM2", 2, Optional.of("HAM-2")),
                        new UnknownCenter("SEA", 1, Optional.empty()));

        ImportChoices made = ImportChoices.NONE.withCenters(
                List.of(Row.blank(Sheet.CENTERS).with("center", "SEA").with("postal_code", "07102")));
        ImportReview after = world.review(ImportOptions.choosing(made, ImportWorld.TODAY), stock);
        assertThat(ImportWorld.counts(after.sheets().getFirst())).isEqualTo("stock: 4 = 2 + 0 + 2, 0 repaired");
        assertThat(world.workspace().with(after.changes()).centers())
                .filteredOn(center -> center.code().equals("SEA"))
                .singleElement()
                .satisfies(center -> assertThat(center.place()).contains(new Place(40.7357, -74.1724)));
    }

    @Test
    void oneKindOfReportHasOneShapeWhateverItsOrderCaseAndRows() throws IOException, Refused {
        String monday = finding("a.csv", "Warehouse,SKU,On Hand\nRNO,bolt,12\n").shape();
        String tuesday = finding("b.csv", "Report of Tuesday\nsku,on_hand,warehouse\nbolt,9,RNO\n")
                .shape();

        assertThat(monday).isEqualTo("onhand|sku|warehouse").isEqualTo(tuesday);
    }

    private SheetFinding finding(String name, String lines) throws IOException, Refused {
        return world.review(world.file(name, lines)).findings().sheets().getFirst();
    }
}
