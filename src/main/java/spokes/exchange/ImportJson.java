package spokes.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ImportReview;

/** What {@code import --format json} prints. */
public final class ImportJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ImportJson() {}

    /** The review with exactly the keys of the contract, indented. */
    public static String of(ImportReview review) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode sheets = root.putArray("sheets");
        review.sheets().forEach(sheet -> write(sheet, sheets.addObject()));
        ArrayNode issues = root.putArray("issues");
        review.issues().forEach(issue -> write(issue, issues.addObject()));
        return root.toPrettyString();
    }

    private static void write(SheetSummary sheet, ObjectNode node) {
        node.put("file", sheet.file())
                .put("sheet", sheet.sheet())
                .put("kind", sheet.kind())
                .put("rows", sheet.rows())
                .put("stored", sheet.stored())
                .put("merged", sheet.merged())
                .put("repaired", sheet.repaired())
                .put("rejected", sheet.rejected());
        ObjectNode mapping = node.putObject("mapping");
        sheet.mapping().forEach(mapping::put);
    }

    private static void write(ImportIssue issue, ObjectNode node) {
        node.put("file", issue.where().file())
                .put("sheet", issue.where().sheet())
                .put("row", issue.where().row())
                .put("column", issue.where().column())
                .put("value", issue.value())
                .put("severity", issue.severity().name().toLowerCase(Locale.ROOT))
                .put("message", issue.message());
    }
}
