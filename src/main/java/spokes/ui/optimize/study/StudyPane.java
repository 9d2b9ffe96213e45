package spokes.ui.optimize.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.model.Workspace;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.StackedBars;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;
import spokes.ui.proposal.CenterStudy;
import spokes.ui.proposal.NetworkFacts;
import spokes.ui.proposal.Offer;

/** How many centers? Cost by number of centers, the days beside it, and the network of the number that is chosen. */
public final class StudyPane extends StackPane {
    private final Texts texts = Texts.of("optimize");
    private final Figures figures;
    private final StackedBars chart;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label gain = new Label();
    private final Label stale = new Label(texts.get("study.stale"));
    private final Button review = new Button(texts.get("study.review"));
    private final Map<String, String> names = new HashMap<>();
    private final ProductCenters products;
    private Runnable asked = () -> {};
    private Consumer<Offer> picked = _ -> {};
    private Optional<CenterStudy> study = Optional.empty();
    private Optional<Workspace> studied = Optional.empty();
    private int chosen;

    /** A pane that says what to do first. */
    public StudyPane(Figures figures) {
        this.figures = figures;
        Stylesheet.apply(this, StudyPane.class);
        getStyleClass().add("study-pane");
        setId("study");
        chart = new StackedBars(figures::wholeMoney, days -> figures.number(days, 1));
        chart.setId("study-chart");
        chart.setOnPicked(this::choose);
        products = new ProductCenters(texts, figures, code -> names.getOrDefault(code, code));
        title.getStyleClass().add("study-title");
        title.setId("study-title");
        List.of(title, facts, gain, stale).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        stale.getStyleClass().add("stale");
        stale.managedProperty().bind(stale.visibleProperty());
        stale.setVisible(false);
        review.setId("study-review");
        review.getStyleClass().addAll("accent", "small");
        review.setMinWidth(Region.USE_PREF_SIZE);
        review.setOnAction(_ -> pick());
        showEmpty();
    }

    /** Who starts a study. */
    public void setOnAsked(Runnable starts) {
        asked = starts;
    }

    /** Who reviews the network of the number that is chosen. */
    public void setOnPicked(Consumer<Offer> reviews) {
        picked = reviews;
    }

    private void showEmpty() {
        Button start = new Button(texts.get("study.start"));
        start.setId("study-start");
        start.getStyleClass().add("accent");
        start.setOnAction(_ -> asked.run());
        getChildren()
                .setAll(new EmptyState("chart", texts.get("study.empty"), texts.get("study.hint"), List.of(start)));
    }

    /** Says when the study is of another plan. */
    public void follow(State state) {
        stale.setVisible(studied.isPresent() && studied.get() != state.workspace());
    }

    /** Shows a study of a workspace. */
    public void show(CenterStudy found, Workspace of) {
        study = Optional.of(found);
        studied = Optional.of(of);
        stale.setVisible(false);
        names.clear();
        of.centers().forEach(center -> names.put(center.code(), center.name().split(",", 2)[0]));
        int best = found.cheapest().orElse(1) - 1;
        chart.show(bars(found), found.cheapest().isPresent() ? best : -1, best);
        products.show(found.products());
        choose(best);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, title, space, review);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(6, head, stale, facts, gain);
        words.getStyleClass().add("study-words");
        ScrollPane side = new ScrollPane(words);
        side.setFitToWidth(true);
        side.getStyleClass().add("study-side");
        HBox.setHgrow(chart, Priority.ALWAYS);
        VBox plot = new VBox(2, new Legend(texts), chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        HBox.setHgrow(plot, Priority.ALWAYS);
        HBox all = new HBox(plot, side);
        if (!found.products().isEmpty()) {
            all.getChildren().add(products);
        }
        getChildren().setAll(all);
    }

    private List<StackedBars.Bar> bars(CenterStudy found) {
        List<StackedBars.Bar> bars = new ArrayList<>();
        for (int r = 0; r < found.rows().size(); r++) {
            Offer row = found.rows().get(r);
            String name = String.valueOf(r + 1);
            bars.add(row.network()
                    .map(n -> new StackedBars.Bar(
                            name, List.of(n.fixed(), n.shipping(), n.picking()), n.meanDays(), told(row, n)))
                    .orElseGet(() -> new StackedBars.Bar(name, List.of(), Double.NaN, row.reason())));
        }
        return bars;
    }

    private String told(Offer row, NetworkFacts network) {
        return texts.get(
                "study.bar",
                network.openCenters().size(),
                figures.wholeMoney(row.cost()),
                figures.number(network.meanDays(), 2),
                figures.percent(network.withinTwoDays()));
    }

    private void choose(int number) {
        chosen = number;
        study.ifPresent(found -> {
            Offer row = found.rows().get(number);
            title.setText(texts.get("study.title", number + 1));
            facts.setText(row.network().map(network -> facts(row, network)).orElse(row.reason()));
            gain.setText(gain(found, number));
            review.setDisable(!row.hasPlan());
        });
    }

    private String facts(Offer row, NetworkFacts network) {
        return texts.get(
                "study.facts",
                figures.wholeMoney(row.cost()),
                figures.number(network.meanDays(), 2),
                figures.percent(network.withinTwoDays()),
                figures.percent(network.coverage().get(2)),
                figures.percent(row.gap().orElse(0)),
                network.openCenters().stream()
                        .map(code -> names.getOrDefault(code, code))
                        .collect(Collectors.joining(", ")));
    }

    /** What one center more than before brings. */
    private String gain(CenterStudy found, int number) {
        if (number == 0
                || !found.rows().get(number).hasPlan()
                || !found.rows().get(number - 1).hasPlan()) {
            return "";
        }
        double less =
                found.rows().get(number - 1).cost() - found.rows().get(number).cost();
        return texts.get(less >= 0 ? "study.saves" : "study.costs", number, figures.wholeMoney(Math.abs(less)));
    }

    private void pick() {
        study.map(found -> found.rows().get(chosen)).filter(Offer::hasPlan).ifPresent(picked);
    }
}
