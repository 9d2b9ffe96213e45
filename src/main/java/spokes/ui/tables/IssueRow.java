package spokes.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.issue.PlanIssue;
import spokes.model.goods.ProductKey;
import spokes.model.reading.ImportIssue;
import spokes.ui.Texts;
import spokes.ui.words.Phrases;

/**
 * Something a planner should know, of the plan or of the last import.
 *
 * @param kind    what it is about
 * @param where   product and place, or file, sheet, row and column
 * @param value   what the cell held; empty for an issue of the plan
 * @param message one line
 * @param grave   whether a row was left out for it
 * @param product the product concerned, if it is one
 * @param place   code of the center, area or transfer concerned; empty if none
 */
record IssueRow(
        String kind,
        String where,
        String value,
        String message,
        boolean grave,
        Optional<ProductKey> product,
        String place) {

    static List<IssueRow> listOf(List<PlanIssue> plan, List<ImportIssue> imported, Texts texts) {
        List<IssueRow> rows = new ArrayList<>();
        plan.forEach(issue -> rows.add(of(issue, texts)));
        imported.forEach(issue -> rows.add(of(issue, texts)));
        return rows;
    }

    private static IssueRow of(PlanIssue issue, Texts texts) {
        String product = issue.product().map(ProductKey::toString).orElse("");
        String where = product.isEmpty() || issue.place().isEmpty()
                ? product + issue.place()
                : product + " · " + issue.place();
        return new IssueRow(
                texts.get("issue." + issue.kind()),
                where,
                "",
                Phrases.say(issue.message()),
                false,
                issue.product(),
                issue.place());
    }

    private static IssueRow of(ImportIssue issue, Texts texts) {
        return new IssueRow(
                texts.get("issue." + issue.severity()),
                CellName.of(issue.where(), texts),
                issue.value(),
                issue.message(),
                issue.severity() == ImportIssue.Severity.ERROR,
                Optional.empty(),
                "");
    }

    /** What the filter looks at. */
    String words() {
        return String.join(" ", kind, where, value, message);
    }

    /** A place in a file, for people. */
    private static final class CellName {
        static String of(ImportIssue.Cell cell, Texts texts) {
            String row = cell.row() > 0 ? texts.get("issue.row", cell.row()) : "";
            return List.of(cell.file(), cell.sheet(), row, cell.column()).stream()
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .reduce((a, b) -> a + " · " + b)
                    .orElse("");
        }
    }
}
