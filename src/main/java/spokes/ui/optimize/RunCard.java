package spokes.ui.optimize;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.MeetingChart;
import spokes.ui.control.Icon;
import spokes.ui.control.Stylesheet;
import spokes.ui.optimize.review.StockWords;

/** Floats over the map while a better plan is sought: how cost and bound meet, and two ways to end it. */
public final class RunCard extends VBox {
    private static final double REFRESH_SECONDS = 0.5;

    private final Texts texts = Texts.of("optimize");
    private final Figures figures;
    private final StockWords words;
    private final Label title = new Label("", new Icon("optimize", 16));
    private final Label state = new Label();
    private final Label placed = new Label();
    private final MeetingChart chart;
    private final Button enough = new Button(texts.get("run.enough"));
    private final Button cancel = new Button(texts.get("run.cancel"));
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(REFRESH_SECONDS), _ -> refresh()));
    private Optional<Search> search = Optional.empty();

    /** A card that is not seen until something is sought. */
    public RunCard(Figures figures) {
        this.figures = figures;
        words = new StockWords(figures);
        Stylesheet.apply(this, RunCard.class);
        setId("run-card");
        getStyleClass().add("run-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        title.getStyleClass().add("run-title");
        state.setId("run-state");
        state.setWrapText(true);
        placed.setId("run-placed");
        placed.setWrapText(true);
        placed.getStyleClass().add("muted");
        placed.managedProperty().bind(placed.visibleProperty());
        chart = new MeetingChart(figures, texts.get("run.seconds"));
        chart.setPrefSize(330, 128);
        enough.setId("run-enough");
        cancel.setId("run-cancel");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, gap, cancel, enough);
        getChildren().setAll(title, chart, state, placed, buttons);
        clock.setCycleCount(Animation.INDEFINITE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /**
     * Shows a search.
     *
     * @param what     what is sought
     * @param going    the search
     * @param canceled ends it without an answer
     */
    void follow(String what, Search going, Runnable canceled) {
        search = Optional.of(going);
        title.setText(what);
        setAccessibleText(what);
        enough.setOnAction(_ -> going.enough());
        cancel.setOnAction(_ -> canceled.run());
        refresh();
        setVisible(true);
        clock.play();
    }

    /** Hides it. */
    void end() {
        clock.stop();
        search = Optional.empty();
        setVisible(false);
    }

    /** Shows what is known now. */
    void refresh() {
        search.ifPresent(going -> {
            List<MeetingChart.Point> points = going.points();
            chart.show(points, going.seconds());
            state.setText(words(points));
            placed.setText(going.facts().map(words::placed).orElse(""));
            placed.setVisible(!placed.getText().isEmpty());
            chart.setAccessibleText(
                    String.join(" ", state.getText(), placed.getText()).strip());
            enough.setDisable(points.isEmpty());
        });
    }

    private String words(List<MeetingChart.Point> points) {
        if (points.isEmpty()) {
            return texts.get("run.begin");
        }
        MeetingChart.Point last = points.getLast();
        if (Double.isNaN(last.bound())) {
            return texts.get("run.unproven", figures.wholeMoney(last.cost()));
        }
        double gap = last.cost() > 0 ? Math.max(0, last.cost() - last.bound()) / last.cost() : 0;
        return texts.get(
                "run.state",
                figures.wholeMoney(last.cost()),
                figures.wholeMoney(last.bound()),
                figures.number(100 * gap, gap < 0.0095 ? 2 : 1));
    }
}
