package spokes.ui.dialogs;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.model.review.ImportReview;
import spokes.model.sheet.SheetSummary;
import spokes.ui.Texts;

/** Shows what an import would do before anything changes: each sheet, every problem, and the choice. */
public final class ReviewDialog extends Dialog {

    /**
     * A review.
     *
     * @param review    what was read
     * @param accepted  takes the good rows over
     * @param cancelled leaves everything as it is
     */
    public ReviewDialog(ImportReview review, Runnable accepted, Runnable cancelled) {
        super("import", Texts.of("dialogs").get("review.title"), cancelled);
        Texts texts = Texts.of("dialogs");
        setId("review");
        getStyleClass().add("review");
        Label summary = new Label(summary(review, texts));
        summary.setId("review-summary");
        summary.setWrapText(true);
        ReviewIssues issues = new ReviewIssues(review.issues(), texts);
        VBox.setVgrow(issues, Priority.ALWAYS);
        setPrefSize(1140, 640);
        setMaxHeight(Double.MAX_VALUE);
        setContent(summary, new ReviewSheets(review.sheets(), texts), issues);
        addButtons(review, accepted, texts);
    }

    private void addButtons(ImportReview review, Runnable accepted, Texts texts) {
        if (review.changes().isEmpty()) {
            addCancel(texts.get("close"));
            return;
        }
        addCancel(texts.get("cancel"));
        int good = sum(review.sheets(), SheetSummary::stored) + sum(review.sheets(), SheetSummary::merged);
        String text = review.hasErrors() ? texts.get("review.accept.good", good) : texts.get("review.accept.all", good);
        Button accept = addMain("review-accept", text, () -> {
            close();
            accepted.run();
        });
        setFirst(accept);
    }

    private static String summary(ImportReview review, Texts texts) {
        int rejected = sum(review.sheets(), SheetSummary::rejected);
        if (review.changes().isEmpty()) {
            return texts.get(review.hasErrors() ? "review.summary.nothing" : "review.summary.known", rejected);
        }
        return texts.get(
                "review.summary",
                review.sheets().size(),
                sum(review.sheets(), SheetSummary::rows),
                sum(review.sheets(), SheetSummary::repaired),
                rejected);
    }

    private static int sum(List<SheetSummary> sheets, ToIntFunction<SheetSummary> count) {
        return sheets.stream().mapToInt(count).sum();
    }
}
