package spokes.ui.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.engine.PlanReplay;
import spokes.engine.result.ReplayWindow;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;
import spokes.ui.study.Study;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** Real orders of past days through the plan: the numbers beside the live ones, what really happened, and any order. */
public final class ReplayTab extends VBox implements Study {
    private final Texts texts = Texts.of("replay");
    private final Texts costs = Texts.of("panels");
    private final Figures figures;
    private final Background background;
    private final ReplayWords words;
    private final ReplayBar bar;
    private final TableView<ReplayRow> table = new TableView<>();
    private final VBox findings = new VBox();
    private final OrderPane order;
    private final SplitPane found;
    private final EmptyState nothing;
    private Optional<State> state = Optional.empty();
    private Optional<State> replayed = Optional.empty();
    /** What the replay found, in a line; empty before the first. */
    private String head = "";

    private boolean busy;

    /** A tab without a state yet. */
    public ReplayTab(Figures figures, Background background) {
        this.figures = figures;
        this.background = background;
        words = new ReplayWords(texts, figures);
        bar = new ReplayBar(texts, this::replay);
        order = new OrderPane(texts, words, background);
        nothing = new EmptyState("calendar", texts.get("empty"), texts.get("empty.hint"));
        Stylesheet.apply(this, ReplayTab.class);
        getStyleClass().add("asking-tab");
        setId("replay");
        prepareTable();
        findings.setId("replay-findings");
        findings.getStyleClass().add("replay-findings");
        found = new SplitPane(table, beside());
        found.setOrientation(Orientation.HORIZONTAL);
        found.setDividerPositions(0.64);
        found.setVisible(false);
        StackPane pages = new StackPane(nothing, found);
        pages.setMinHeight(60);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().setAll(bar, pages);
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
        return this;
    }

    /** Follows the plan; what was replayed stays, and says that it is of an earlier one. */
    @Override
    public void show(State next) {
        state = Optional.of(next);
        if (!busy) {
            note();
        }
    }

    private void note() {
        boolean isOutdated = replayed.isPresent()
                && state.isPresent()
                && !replayed.get().judged().equals(state.get().judged());
        bar.say(isOutdated ? texts.get("outdated") : head);
    }

    private void replay() {
        if (bar.isWrong()) {
            bar.say(texts.get("wrong"));
            return;
        }
        state.ifPresent(now -> {
            setBusy(true);
            bar.say(texts.get("underway"));
            Optional<ReplayWindow> window = bar.window();
            Background.Work work = background.start(texts.get("work"), _ -> ReplayAnswer.of(now, window), this::fill);
            work.whenOver(() -> {
                setBusy(false);
                if (!work.isDone()) {
                    note();
                }
            });
        });
    }

    private void setBusy(boolean on) {
        busy = on;
        bar.setBusy(on);
    }

    private void fill(ReplayAnswer answer) {
        setBusy(false);
        bar.say(answer.refusal());
        answer.replay().ifPresent(replay -> {
            replayed = Optional.of(answer.state());
            fill(replay);
            state.ifPresent(this::show);
        });
    }

    private void fill(PlanReplay replay) {
        nothing.setVisible(false);
        found.setVisible(true);
        bar.show(replay.orders().window());
        head = words.head(replay.orders());
        table.getItems().setAll(ReplayRow.list(replay, texts, costs, figures));
        findings.getChildren()
                .setAll(words.findings(replay).stream().map(ReplayTab::line).toList());
        order.show(replay.orders());
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
