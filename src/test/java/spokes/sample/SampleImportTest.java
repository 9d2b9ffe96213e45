package spokes.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.review.ImportReview;
import spokes.model.sheet.ImportIssue;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.SheetSummary;
import spokes.sample.demand.SampleDays;

/** The sample's files go through the import as a planner's would. */
class SampleImportTest {

    @Test
    void nothingIsWrongWithTheSampleAndItsWorkbookSaysTheSame() throws IOException, Refused {
        ImportReview sheets = SampleWorkspace.reviewOfSheets();
        assertThat(sheets.issues()).isEmpty();
        assertThat(sheets.sheets()).hasSize(10).allMatch(s -> s.rows() == s.stored());
        ImportReview workbook = SampleWorkspace.review(SampleWorkspace.empty(), "sample.xlsx");
        assertThat(workbook.issues()).isEmpty();
        assertThat(workbook.changes().stream()
                        .collect(toSet())
                        .equals(sheets.changes().stream().collect(toSet())))
                .isTrue();
    }

    @Test
    void mondaysExportsAreMendedAndNothingIsDoubled() throws IOException, Refused {
        Workspace workspace = SampleWorkspace.read();
        ImportReview monday = SampleWorkspace.review(workspace, "monday.xlsx");
        assertThat(monday.hasErrors()).isFalse();
        assertThat(monday.sheets().stream().map(SheetSummary::kind)).containsExactly("orders", "stock");
        assertThat(messages(monday))
                .contains("“7102” lost its leading zero: read as 07102")
                .anyMatch(message -> message.startsWith("no product “Ridgeline · TOTE-FREE”"))
                .anyMatch(message -> message.contains("row of totals"));
        SheetSummary orders = monday.sheets().getFirst();
        List<RowChange> changes =
                monday.changes().stream().filter(c -> c.sheet() == Sheet.ORDERS).toList();
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.before()).isNull();
            assertThat(SampleDays.PLAN)
                    .isBeforeOrEqualTo(java.util.Objects.requireNonNull(change.after())
                            .findDate("order_date")
                            .orElseThrow());
        });
        assertThat(changes.size() / (double) orders.stored()).isBetween(0.69, 0.71);
    }

    private static List<String> messages(ImportReview review) {
        return review.issues().stream().map(ImportIssue::message).toList();
    }
}
