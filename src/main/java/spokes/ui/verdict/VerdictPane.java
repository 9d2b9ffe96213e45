package spokes.ui.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.engine.derivation.Source;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.Verdict;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.StackedBars;
import spokes.ui.charts.Waterfall;

/** A verdict: the answer in words, the steps between the totals or the curve of pooling, and both sides in a table. */
final class VerdictPane extends SplitPane {
    private final Texts texts;
    private final Texts costs = Texts.of("panels");
    private final VerdictWords words;
    private final VBox said = new VBox();
    private final Waterfall waterfall;
    private final StackedBars pooling;
    private final LedgerView table;
    private final HBox references;
    private LedgerView.By by = LedgerView.By.PRODUCT;
    private Optional<Verdict> verdict = Optional.empty();
    private Optional<Comparison> shown = Optional.empty();

    /**
     * A pane without a verdict yet.
     *
     * @param references where the choice of the reference goes
     */
    VerdictPane(Texts texts, VerdictWords words, Figures figures, HBox references) {
        this.references = references;
        this.texts = texts;
        this.words = words;
        waterfall = new Waterfall(figures::wholeMoney, figures::wholeMoneyChange);
        waterfall.setId("verdict-waterfall");
        pooling = new StackedBars(units -> figures.number(units, 0), units -> figures.number(units, 0));
        pooling.setId("verdict-pooling");
        table = new LedgerView(texts, figures);
        said.setId("verdict-words");
        said.getStyleClass().add("verdict-words");
        ScrollPane side = new ScrollPane(said);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(220);
        setOrientation(Orientation.HORIZONTAL);
        getItems().setAll(side, charts(), tables());
        setDividerPositions(0.30, 0.64);
    }

    private Node charts() {
        pooling.setVisible(false);
        VBox pooled = new VBox(legend(), pooling);
        pooled.visibleProperty().bind(pooling.visibleProperty());
        VBox.setVgrow(pooling, Priority.ALWAYS);
        HBox kinds = choices(List.of("waterfall", "pooling"), "chart", key -> {
            boolean isPooling = key.equals("pooling");
            pooling.setVisible(isPooling);
            waterfall.setVisible(!isPooling);
        });
        kinds.getStyleClass().add("verdict-head");
        ScrollPane steps = new ScrollPane(waterfall);
        steps.setFitToWidth(true);
        steps.setFitToHeight(true);
        steps.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        steps.visibleProperty().bind(waterfall.visibleProperty());
        StackPane plots = new StackPane(steps, pooled);
        VBox.setVgrow(plots, Priority.ALWAYS);
        VBox all = new VBox(kinds, plots);
        all.getStyleClass().add("verdict-part");
        all.setMinWidth(240);
        return all;
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("verdict-legend");
        for (String key : List.of("legend.demand", "legend.safety", "legend.each")) {
            Label label = new Label(texts.get(key));
            label.getStyleClass().add(key.replace('.', '-'));
            legend.getChildren().add(label);
        }
        return legend;
    }

    private Node tables() {
        List<String> ways = List.of("product", "weight", "region");
        HBox head = choices(ways, "by", key -> {
            by = LedgerView.By.valueOf(key.toUpperCase(Locale.ROOT));
            shown.ifPresent(comparison -> table.show(comparison, by));
        });
        head.getStyleClass().add("verdict-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox all = new VBox(head, table);
        all.getStyleClass().add("verdict-part");
        all.setMinWidth(260);
        return all;
    }

    /** Buttons of which one is pressed; the first to begin with. */
    private HBox choices(List<String> keys, String what, Consumer<String> chosen) {
        HBox line = new HBox();
        line.getStyleClass().add("verdict-switch");
        ToggleGroup group = new ToggleGroup();
        for (String key : keys) {
            ToggleButton button = toggle(group, "verdict-" + what + "-" + key, texts.get(what + "." + key));
            button.setOnAction(_ -> {
                group.selectToggle(button);
                chosen.accept(key);
            });
            line.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        return line;
    }

    private static ToggleButton toggle(ToggleGroup group, String id, String name) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        return button;
    }

    /** Shows a verdict, first against the reference that it is about. */
    void show(Verdict found, Workspace of) {
        verdict = Optional.of(found);
        table.follow(of);
        pooling.show(
                found.pooling().rows().stream()
                        .map(row -> new StackedBars.Bar(
                                String.valueOf(row.centers().size()),
                                List.of(
                                        row.need().targetUnits() - row.need().safetyUnits(),
                                        row.need().safetyUnits()),
                                row.need().unitsPerLocation(),
                                words.pooled(row)))
                        .toList(),
                -1,
                0);
        ToggleGroup group = new ToggleGroup();
        references.getChildren().clear();
        for (Comparison comparison : found.comparisons()) {
            String kind = comparison
                    .reference()
                    .kind()
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
            ToggleButton button = toggle(group, "verdict-against-" + kind, words.title(comparison.reference()));
            button.setOnAction(_ -> {
                group.selectToggle(button);
                show(comparison);
            });
            button.setSelected(comparison.equals(found.decision()));
            references.getChildren().add(button);
        }
        show(found.decision());
    }

    private void show(Comparison comparison) {
        shown = Optional.of(comparison);
        table.show(comparison, by);
        List<Waterfall.Step> steps = new ArrayList<>();
        steps.add(Waterfall.Step.total(
                words.shortTitle(comparison.reference()),
                comparison.other().costs().total()));
        comparison
                .waterfall()
                .forEach(step -> steps.add(
                        new Waterfall.Step(costs.get("cost." + step.line().key()), step.from(), step.to())));
        steps.add(Waterfall.Step.total(
                texts.get("plan"), comparison.plan().costs().total()));
        waterfall.show(steps, words.sentence(comparison));
        verdict.ifPresent(found -> say(found, comparison));
    }

    private void say(Verdict found, Comparison comparison) {
        Label answer = line(words.sentence(comparison));
        answer.setId("verdict-answer");
        answer.getStyleClass()
                .addAll("verdict-answer", comparison.answer().name().toLowerCase(Locale.ROOT));
        said.getChildren().setAll(answer);
        add(words.story(found));
        words.beside(comparison).forEach(this::add);
        head("mind");
        words.flips(found).forEach(this::add);
        if (found.flips().isEmpty()) {
            add(texts.get("mind.none"));
        }
        head("deserve");
        add(words.counts(found));
        head("buildings");
        found.ownBuildings().forEach(building -> add(words.building(building)));
        head("assumptions");
        found.assumptions().forEach(source -> said.getChildren().add(assumption(source)));
    }

    private void head(String key) {
        Label head = line(texts.get(key));
        head.getStyleClass().add("verdict-title");
        said.getChildren().add(head);
    }

    private void add(String sentence) {
        said.getChildren().add(line(sentence));
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** An assumption; who says so stands in its tip. */
    private Label assumption(Source source) {
        Label label = line("%s %s %s"
                .formatted(source.name(), source.value(), source.unit())
                .strip());
        label.getStyleClass().add("verdict-assumption");
        Tooltip tip = new Tooltip(source.text());
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        label.setTooltip(tip);
        label.setAccessibleText(source.text());
        return label;
    }
}
