package spokes.ui.tornado;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.engine.sensitivity.Tornado;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.charts.SwingBars;
import spokes.ui.control.EmptyState;
import spokes.ui.study.AskingPane;
import spokes.ui.study.Inquiry;
import spokes.ui.study.Study;
import spokes.ui.study.Workplace;

/** What the result is sensitive to: asks for the tornado in the background and shows it. */
public final class TornadoStudy implements Study {
    private final Workplace at;
    private final TornadoWords words;
    private final Inquiry<Tornado> inquiry;
    private final Label answer = new Label();
    private final Label leftOut = new Label();
    private final SwingBars chart;
    private final TornadoTable table;
    private final AskingPane root;

    /** A study without a state yet. */
    public TornadoStudy(Workplace at) {
        this.at = at;
        Texts texts = Texts.of("tornado");
        words = new TornadoWords(texts, at.figures());
        inquiry = new Inquiry<>("tornado", at.background(), Inquiry.Words.of(texts, "find"), this::show);
        Button find = inquiry.button("tornado-find", () -> inquiry.ask(TornadoAnswer::of));
        chart = new SwingBars(at.figures()::wholeMoney);
        chart.setId("tornado-chart");
        table = new TornadoTable(texts, at.figures(), words);
        EmptyState nothing = new EmptyState("chart", texts.get("empty"), texts.get("empty.hint"));
        root = new AskingPane("tornado", TornadoStudy.class, line(find), inquiry, nothing, pane());
    }

    private HBox line(Button find) {
        wrapped(answer, "tornado-answer");
        HBox.setHgrow(answer, Priority.ALWAYS);
        HBox line = new HBox(find, answer);
        line.getStyleClass().add("tornado-line");
        return line;
    }

    private SplitPane pane() {
        wrapped(leftOut, "tornado-left-out");
        VBox drawn = new VBox(chart, leftOut);
        drawn.getStyleClass().add("tornado-drawn");
        VBox.setVgrow(chart, Priority.ALWAYS);
        ScrollPane side = new ScrollPane(drawn);
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(320);
        SplitPane pane = new SplitPane(side, table);
        pane.setOrientation(Orientation.HORIZONTAL);
        pane.setDividerPositions(0.55);
        return pane;
    }

    private static void wrapped(Label label, String id) {
        label.setId(id);
        label.getStyleClass().add(id);
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
        inquiry.follow(next);
    }

    private void show(Tornado tornado, State of) {
        root.reveal();
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
