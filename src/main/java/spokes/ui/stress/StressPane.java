package spokes.ui.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.engine.stress.Distribution;
import spokes.engine.stress.Stress;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.HistogramChart;
import spokes.ui.charts.HistogramChart.Mark;

/** What draws say: in words, number by number with the histogram of the chosen one, and product by product. */
final class StressPane extends SplitPane {
    private final Texts texts;
    private final StressWords words;
    private final VBox said = new VBox();
    private final HistogramChart chart = new HistogramChart();
    private final MeasuresView measures;
    private final RisksView risks;

    StressPane(Texts texts, Figures figures) {
        this.texts = texts;
        words = new StressWords(texts, figures);
        measures = new MeasuresView(texts, words, this::choose);
        risks = new RisksView(texts, words, figures);
        said.setId("stress-words");
        said.getStyleClass().add("stress-words");
        ScrollPane side = new ScrollPane(said);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(200);
        chart.setId("stress-histogram");
        StackPane plot = new StackPane(chart);
        plot.getStyleClass().add("stress-part");
        SplitPane numbers = new SplitPane(measures, plot);
        numbers.setOrientation(Orientation.VERTICAL);
        numbers.setDividerPositions(0.5);
        numbers.setMinWidth(240);
        getItems().setAll(side, numbers, tables());
        setDividerPositions(0.24, 0.63);
    }

    private Node tables() {
        ToggleGroup group = new ToggleGroup();
        HBox head = new HBox(
                toggle(group, "product", _ -> risks.setByCenter(false)),
                toggle(group, "center", _ -> risks.setByCenter(true)));
        head.getStyleClass().add("stress-switch");
        group.selectToggle(group.getToggles().getFirst());
        VBox.setVgrow(risks, Priority.ALWAYS);
        VBox all = new VBox(head, risks);
        all.getStyleClass().add("stress-part");
        all.setMinWidth(240);
        return all;
    }

    private ToggleButton toggle(ToggleGroup group, String by, Consumer<ToggleButton> chosen) {
        ToggleButton button = new ToggleButton(texts.get("by." + by));
        button.setId("stress-by-" + by);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            group.selectToggle(button);
            chosen.accept(button);
        });
        return button;
    }

    void show(Stress stress, Workspace of) {
        words.follow(of);
        said.getChildren().setAll(line(words.answer(stress), "stress-answer"));
        words.sentences(stress).forEach(sentence -> said.getChildren().add(line(sentence, "stress-sentence")));
        measures.show(MeasureRow.list(stress));
        risks.show(stress);
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void choose(MeasureRow row) {
        Distribution drawn = row.drawn();
        chart.show(
                drawn.histogram().from(),
                drawn.histogram().width(),
                drawn.histogram().counts(),
                value -> words.value(row.measure(), value));
        List<Mark> marks = new ArrayList<>();
        row.expected().ifPresent(plan -> marks.add(mark("plan", row, plan)));
        if (row.isDifference()) {
            marks.add(new Mark(0, texts.get("mark.same"), "plan"));
        }
        marks.add(mark("mean", row, drawn.mean()));
        chart.mark(marks, drawn.p5(), drawn.p95(), words.told(row));
    }

    private Mark mark(String style, MeasureRow row, double value) {
        return new Mark(value, texts.get("mark." + style, words.value(row.measure(), value)), style);
    }
}
