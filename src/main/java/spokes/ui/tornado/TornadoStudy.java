package spokes.ui.tornado;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.engine.sensitivity.Tornado;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Texts;
import spokes.ui.charts.SwingBars;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;
import spokes.ui.study.Study;
import spokes.ui.study.Workplace;

/** What the result is sensitive to: asks for the tornado in the background and shows it. */
public final class TornadoStudy implements Study {
    private final Texts texts = Texts.of("tornado");
    private final Workplace at;
    private final TornadoWords words;
    private final Button find;
    private final Label note = new Label();
    private final Label answer = new Label();
    private final Label leftOut = new Label();
    private final SwingBars chart;
    private final TornadoTable table;
    private final EmptyState nothing;
    private final SplitPane pane = new SplitPane();
    private final VBox root = new VBox();
    private Optional<State> state = Optional.empty();
    private Optional<State> judged = Optional.empty();
    private boolean busy;

    /** A study without a state yet. */
    public TornadoStudy(Workplace at) {
        this.at = at;
        words = new TornadoWords(texts, at.figures());
        find = new Button(texts.get("find"));
        find.setId("tornado-find");
        find.getStyleClass().add("accent");
        find.setMinWidth(Button.USE_PREF_SIZE);
        find.setOnAction(_ -> find());
        chart = new SwingBars(at.figures()::wholeMoney);
        chart.setId("tornado-chart");
        table = new TornadoTable(texts, at.figures(), words);
        nothing = new EmptyState("chart", texts.get("empty"), texts.get("empty.hint"));
        build();
    }

    private void build() {
        wrapped(note, "tornado-note", "tornado-note");
        wrapped(answer, "tornado-answer", "tornado-answer");
        wrapped(leftOut, "tornado-left-out", "tornado-left-out");
        HBox.setHgrow(answer, Priority.ALWAYS);
        HBox line = new HBox(find, answer);
        line.getStyleClass().addAll("asking-line", "tornado-line");
        VBox bar = new VBox(line, note);
        bar.getStyleClass().add("asking-bar");
        bar.setMinHeight(VBox.USE_PREF_SIZE);
        VBox drawn = new VBox(chart, leftOut);
        drawn.getStyleClass().add("tornado-drawn");
        VBox.setVgrow(chart, Priority.ALWAYS);
        ScrollPane side = new ScrollPane(drawn);
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(320);
        pane.setOrientation(Orientation.HORIZONTAL);
        pane.getItems().setAll(side, table);
        pane.setDividerPositions(0.55);
        pane.setVisible(false);
        StackPane pages = new StackPane(nothing, pane);
        pages.setMinHeight(60);
        VBox.setVgrow(pages, Priority.ALWAYS);
        Stylesheet.apply(root, TornadoStudy.class);
        root.getStyleClass().add("asking-tab");
        root.setId("tornado");
        root.getChildren().setAll(bar, pages);
    }

    private static void wrapped(Label label, String id, String style) {
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
    }

    @Override
    public Node node() {
        return root;
    }

    /** Follows the plan; the tornado stays, and says that it is of an earlier one. */
    @Override
    public void show(State next) {
        state = Optional.of(next);
        if (!busy) {
            note();
        }
    }

    private void note() {
        boolean isOutdated = judged.isPresent()
                && state.isPresent()
                && !judged.get().judged().equals(state.get().judged());
        note.setText(isOutdated ? texts.get("outdated") : "");
    }

    private void find() {
        state.ifPresent(now -> {
            setBusy(true);
            note.setText(texts.get("underway"));
            Background.Work work =
                    at.background().start(texts.get("work"), progress -> TornadoAnswer.of(now, progress), this::fill);
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
        find.setDisable(on);
    }

    private void fill(TornadoAnswer found) {
        setBusy(false);
        note.setText(found.refusal());
        found.tornado().ifPresent(tornado -> {
            judged = Optional.of(found.state());
            show(tornado, found.state());
            note();
        });
    }

    private void show(Tornado tornado, State of) {
        nothing.setVisible(false);
        pane.setVisible(true);
        answer.setText(words.answer(tornado));
        leftOut.setText(words.leftOut(tornado));
        chart.show(
                tornado.bars().stream()
                        .map(bar -> new SwingBars.Swing(
                                words.name(bar.input()),
                                TornadoWords.change(tornado, bar.low()),
                                words.value(bar.input(), bar.lowValue()),
                                TornadoWords.change(tornado, bar.high()),
                                words.value(bar.input(), bar.highValue()),
                                bar.isTurning(tornado.now())))
                        .toList(),
                at.figures().wholeMoney(tornado.now().total()),
                words.told(tornado));
        table.show(tornado, of.workspace());
    }
}
