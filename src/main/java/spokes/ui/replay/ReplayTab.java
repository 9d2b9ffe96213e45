package spokes.ui.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import spokes.engine.PlanReplay;
import spokes.engine.result.ReplayWindow;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.study.AskingPane;
import spokes.ui.study.Inquiry;
import spokes.ui.study.Study;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** Real orders of past days through the plan: the numbers beside the live ones, what really happened, and any order. */
public final class ReplayTab implements Study {
    private final Texts texts = Texts.of("replay");
    private final Texts costs = Texts.of("panels");
    private final Figures figures;
    private final ReplayWords words;
    private final Inquiry<ReplayAnswer> inquiry;
    private final ReplayBar bar;
    private final TableView<ReplayRow> table = new TableView<>();
    private final VBox findings = new VBox();
    private final OrderPane order;
    private final Button approve;
    private final AskingPane root;

    /**
     * A tab without a state yet.
     *
     * @param approving writes what the plan needs to be approved and carried out, once it is proven
     */
    public ReplayTab(Figures figures, Background background, Runnable approving) {
        this.figures = figures;
        words = new ReplayWords(texts, figures);
        inquiry = new Inquiry<>("replay", background, Inquiry.Words.of(texts, "replay"), (answer, _) -> show(answer));
        approve = approve(approving);
        bar = new ReplayBar(texts, inquiry.button("replay-orders", this::replay), approve);
        order = new OrderPane(texts, words, figures, background);
        prepareTable();
        findings.setId("replay-findings");
        findings.getStyleClass().add("replay-findings");
        SplitPane found = new SplitPane(table, beside());
        found.setOrientation(Orientation.HORIZONTAL);
        found.setDividerPositions(0.52);
        EmptyState nothing = new EmptyState("calendar", texts.get("empty"), texts.get("empty.hint"));
        root = new AskingPane("replay", ReplayTab.class, bar, inquiry, nothing, found);
    }

    private Button approve(Runnable approving) {
        Button button = new Button(texts.get("approve"));
        button.setId("replay-approve");
        button.setTooltip(new Tooltip(texts.get("approve.tip")));
        button.setAccessibleHelp(texts.get("approve.tip"));
        button.setOnAction(_ -> approving.run());
        button.setVisible(false);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void prepareTable() {
        table.setId("replay-table");
        table.setAccessibleText(texts.get("table"));
        table.getStyleClass().add("dense");
        table.setFixedCellSize(26);
        table.getColumns()
                .setAll(List.of(
                        Columns.text(texts.get("column.name"), 190, ReplayRow::name),
                        number("column.replayed", ReplayRow::replayed),
                        number("column.live", ReplayRow::live),
                        number("column.demand", ReplayRow::byDemand),
                        number("column.orders", ReplayRow::byOrders)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        TableText.copyByKey(table);
    }

    private TableColumn<ReplayRow, String> number(String key, Function<ReplayRow, String> value) {
        TableColumn<ReplayRow, String> column = Columns.text(texts.get(key), 110, value);
        column.getStyleClass().add("number-column");
        return column;
    }

    private ScrollPane beside() {
        ScrollPane pane = new ScrollPane(new VBox(order, findings));
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinWidth(200);
        return pane;
    }

    @Override
    public Node node() {
        return root;
    }

    /** Follows the plan; what was replayed stays, and says that it is of an earlier one. */
    @Override
    public void show(State next) {
        inquiry.follow(next);
    }

    private void replay() {
        if (bar.isWrong()) {
            inquiry.say(texts.get("wrong"));
            return;
        }
        Optional<ReplayWindow> window = bar.window();
        inquiry.ask((state, _) -> ReplayAnswer.of(state, window));
    }

    private void show(ReplayAnswer answer) {
        PlanReplay replay = answer.replay();
        root.reveal();
        approve.setVisible(true);
        bar.show(replay.orders().window());
        inquiry.setSummary(words.head(replay.orders()));
        table.getItems().setAll(ReplayRow.list(replay, texts, costs, figures));
        findings.getChildren()
                .setAll(words.findings(replay).stream().map(ReplayTab::line).toList());
        order.show(replay.orders(), answer.notable());
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
