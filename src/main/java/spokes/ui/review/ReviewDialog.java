package spokes.ui.review;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.engine.reconciliation.StockReconciliation;
import spokes.model.reading.SheetSummary;
import spokes.model.review.SheetChoice;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Icon;
import spokes.ui.control.LateContent;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;
import spokes.ui.review.sheet.SheetItem;
import spokes.ui.review.sheet.SheetList;
import spokes.ui.review.sheet.SheetPane;
import spokes.ui.tables.ExpectedTable;

/**
 * Shows what an import would do before anything changes: each sheet as it was understood, every problem, and the choice.
 * A correction is read again in the background, and the review shows what comes of it.
 */
public final class ReviewDialog extends Dialog {
    private final Texts texts = Texts.of("review");
    private final ReviewDesk desk;
    private final Label summary = new Label();
    private final QuestionsBar questions;
    private final CentersBar centers;
    private final SheetList sheets;
    private final SheetPane sheet;
    private final ReviewIssues issues;
    private final ExpectedTable expected;
    private final Tab issuesTab = new Tab();
    private final Tab expectedTab = new Tab();
    private final TabPane tabs = new TabPane();
    private final HBox busy = new HBox(8);
    private final StackPane told = new StackPane();
    private final Button leave;
    private final Button accept;
    private @Nullable Reviewed shown;

    /** A review that shows nothing yet. */
    public ReviewDialog(ReviewDesk desk, Figures figures) {
        super("import", Texts.of("review").get("title"), desk::leave);
        this.desk = desk;
        setId("review");
        Stylesheet.apply(this, ReviewDialog.class);
        getStyleClass().add("review");
        summary.setId("review-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        BiConsumer<SheetItem, SheetChoice> chosen = this::choose;
        questions = new QuestionsBar(texts, figures, chosen);
        centers = new CentersBar(texts, desk::readAgain);
        sheet = new SheetPane(texts, figures, chosen, desk::forget);
        sheets = new SheetList(texts, sheet::show);
        issues = new ReviewIssues(texts, desk);
        expected = new ExpectedTable(figures);
        buildTabs();
        setPrefSize(1220, 740);
        setMaxHeight(Double.MAX_VALUE);
        setContent(summary, questions, centers, tabs);
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.setId("review-busy");
        told.setAlignment(Pos.CENTER_LEFT);
        setAside(new StackPane(told, busy));
        leave = addCancel(texts.get("leave"));
        accept = addMain("review-accept", "", this::accept);
        setFirst(accept);
    }

    private void buildTabs() {
        HBox.setHgrow(sheet, Priority.ALWAYS);
        HBox both = new HBox(12, sheets, sheet);
        both.getStyleClass().add("review-sheets");
        Tab sheetsTab = new Tab(texts.get("tab.sheets"), both);
        sheetsTab.setId("tab-review-sheets");
        issuesTab.setId("tab-review-issues");
        issuesTab.setContent(issues);
        expectedTab.setId("tab-review-expected");
        expectedTab.setText(texts.get("tab.expected"));
        expectedTab.setContent(expected);
        LateContent.of(issuesTab);
        LateContent.of(expectedTab);
        tabs.getTabs().setAll(sheetsTab, issuesTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("review-tabs");
        tabs.setAccessibleText(texts.get("tabs.accessible"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
    }

    private void choose(SheetItem item, SheetChoice choice) {
        Reviewed now = shown;
        if (now != null) {
            desk.readAgain(now.choices().with(item.finding().place(), choice));
        }
    }

    private void accept() {
        if (busy.getChildren().isEmpty()) {
            close();
            desk.accept(sheet.forgetful());
        }
    }

    /** Shows what was read; what was marked and open stays so. */
    public void show(Reviewed reviewed) {
        shown = reviewed;
        List<SheetItem> items = reviewed.sheets();
        summary.setText(summary(reviewed));
        questions.show(items);
        centers.show(reviewed);
        sheets.show(items);
        issues.show(reviewed);
        int count = IssueGroup.listOf(
                        reviewed.review().issues(), reviewed.review().findings().counts())
                .stream()
                .mapToInt(IssueGroup::count)
                .sum();
        issuesTab.setText(texts.get("tab.issues", count));
        boolean nothing = reviewed.review().changes().isEmpty();
        accept.setVisible(!nothing);
        accept.setManaged(!nothing);
        leave.setText(texts.get(nothing ? "close" : "leave"));
        int good = reviewed.rows(SheetSummary::stored) + reviewed.rows(SheetSummary::merged);
        accept.setText(texts.get(reviewed.leavesRowsOut() ? "accept.good" : "accept.all", good));
        tabs.getTabs().remove(expectedTab);
    }

    /** Shows new counts of stock beside what was to be expected. */
    public void show(StockReconciliation found) {
        expected.show(found);
        if (!tabs.getTabs().contains(expectedTab)) {
            tabs.getTabs().add(expectedTab);
        }
    }

    /** Tells one line, until it is read again. */
    public void tell(String words) {
        Label told = new Label(words, new Icon("done", 16));
        told.setMinWidth(0);
        told.setId("review-told");
        this.told.getChildren().setAll(told);
    }

    /** Shows that it is read again, until that is over. */
    public void follow(Background.Work work) {
        Label words = new Label();
        words.textProperty().bind(work.stepProperty().map(step -> step.isEmpty() ? texts.get("again") : step));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.progressProperty());
        bar.setPrefWidth(140);
        bar.setAccessibleText(texts.get("again"));
        Button cancel = new Button(texts.get("again.cancel"));
        cancel.setId("again-cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> work.cancel());
        told.getChildren().clear();
        busy.getChildren().setAll(bar, words, cancel);
        ObservableValue<Boolean> running = work.runningProperty();
        running.subscribe(runs -> {
            if (!runs && work.isOver()) {
                busy.getChildren().clear();
                showAgainUnless(work.isDone());
            }
        });
        accept.disableProperty().bind(running);
    }

    /** What was corrected and not read is shown as it was. */
    private void showAgainUnless(boolean done) {
        Reviewed before = shown;
        if (!done && before != null) {
            show(before);
        }
    }

    private String summary(Reviewed reviewed) {
        int rejected = reviewed.rows(SheetSummary::rejected);
        if (reviewed.review().changes().isEmpty()) {
            return texts.get(reviewed.leavesRowsOut() ? "summary.nothing" : "summary.known", rejected);
        }
        return texts.get(
                "summary",
                reviewed.review().sheets().size(),
                reviewed.rows(SheetSummary::rows),
                reviewed.rows(SheetSummary::repaired),
                rejected);
    }
}
