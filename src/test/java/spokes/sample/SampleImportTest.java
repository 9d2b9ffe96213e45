package spokes.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
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
        assertThat(Set.copyOf(workbook.changes().rows())
                        .equals(Set.copyOf(sheets.changes().rows())))
                .isTrue();
        assertThat(List.copyOf(orders(workbook)).equals(List.copyOf(orders(sheets))))
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
        List<Row> before = List.copyOf(workspace.table(Sheet.ORDERS).rows());
        List<Row> after =
                List.copyOf(workspace.with(monday.changes()).table(Sheet.ORDERS).rows());
        assertThat(after.subList(0, before.size()).equals(before)).isTrue();
        List<Row> added = after.subList(before.size(), after.size());
        assertThat(added)
                .allSatisfy(row -> assertThat(SampleDays.PLAN)
                        .isBeforeOrEqualTo(row.findDate("order_date").orElseThrow()));
        assertThat(added.size() / (double) orders.stored()).isBetween(0.69, 0.71);
    }

    private static Collection<Row> orders(ImportReview review) {
        return SampleWorkspace.empty()
                .with(review.changes())
                .table(Sheet.ORDERS)
                .rows();
    }

    private static List<String> messages(ImportReview review) {
        return review.issues().stream().map(ImportIssue::message).toList();
    }
}
