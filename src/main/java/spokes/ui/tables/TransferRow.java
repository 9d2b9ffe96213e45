package spokes.ui.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import spokes.engine.issue.PlanIssue;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.session.State;
import spokes.ui.words.Phrases;

/**
 * A transfer of the list.
 *
 * @param row      its row of the sheet
 * @param transfer the same as a value
 * @param product  what people call the product
 * @param from     what people call the sender
 * @param to       what people call the receiver
 * @param issue    what is wrong with it; empty if nothing
 */
public record TransferRow(Row row, Transfer transfer, String product, String from, String to, String issue) {

    /** All transfers, in list order. */
    public static List<TransferRow> listOf(State state) {
        Workspace workspace = state.workspace();
        Map<String, String> centers = new HashMap<>();
        workspace.centers().forEach((Center center) -> centers.put(center.code(), center.name()));
        Map<ProductKey, String> products = new HashMap<>();
        workspace.products().forEach((Product product) -> products.put(product.key(), product.name()));
        Map<String, String> issues = new HashMap<>();
        for (PlanIssue issue : state.judged().listIssues()) {
            issues.merge(issue.place(), Phrases.say(issue.message()), (a, b) -> a + "; " + b);
        }
        List<TransferRow> rows = new ArrayList<>();
        Iterator<Row> sheet = workspace.table(Sheet.TRANSFERS).rows().iterator();
        for (Transfer transfer : workspace.transfers()) {
            rows.add(new TransferRow(
                    sheet.next(),
                    transfer,
                    products.getOrDefault(transfer.product(), transfer.product().sku()),
                    centers.getOrDefault(transfer.from(), transfer.from()),
                    centers.getOrDefault(transfer.to(), transfer.to()),
                    transfer.id().isEmpty() ? "" : issues.getOrDefault(transfer.id(), "")));
        }
        return rows;
    }

    Transfer.Status status() {
        return transfer.status();
    }

    /** What the filter looks at. */
    String words() {
        return String.join(
                " ", transfer.id(), product, transfer.product().toString(), from, to, transfer.mode(), issue);
    }
}
