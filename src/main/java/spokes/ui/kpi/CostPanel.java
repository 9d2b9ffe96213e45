package spokes.ui.kpi;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.question.Measure;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.Waterfall;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Icon;
import spokes.ui.control.Stylesheet;

/** The cost lines of the plan, of today and of the baseline, and by how much the plan differs from one of them. */
public final class CostPanel extends VBox {
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private final Texts texts = Texts.of("panels");
    private final Map<CostLine, CostRow> lines = new EnumMap<>(CostLine.class);
    private final CostRow total;
    private final Label baselineHead = CostRow.head("");
    private final ToggleButton againstToday = new ToggleButton(texts.get("costs.against.today"));
    private final ToggleButton againstBaseline = new ToggleButton();
    private final RetailMark retail = new RetailMark(texts);
    private final ToggleButton asSteps = new ToggleButton("", new Icon("chart", 14));
    private final Waterfall waterfall;
    private final GridPane grid = new GridPane();

    /** Whether there is anything to show. */
    private final BooleanProperty something = new SimpleBooleanProperty(true);

    private final Figures figures;
    private Optional<Comparison> shown = Optional.empty();
    private Consumer<Measure> asked = _ -> {};

    /** A panel without numbers yet. */
    public CostPanel(Figures figures) {
        Stylesheet.apply(this, CostPanel.class);
        getStyleClass().add("cost-panel");
        setId("costs");
        this.figures = figures;
        waterfall = new Waterfall(figures::wholeMoney, figures::wholeMoneyChange);
        waterfall.setId("cost-waterfall");
        waterfall.setFocusTraversable(true);
        grid.getStyleClass().add("cost-grid");
        CostRow.columns(grid);
        grid.addRow(
                0,
                new Label(),
                CostRow.head(texts.get("costs.plan")),
                CostRow.head(texts.get("costs.today")),
                baselineHead,
                CostRow.head(texts.get("costs.difference")));
        for (CostLine line : CostLine.values()) {
            CostRow row = new CostRow(line.key(), texts, figures, () -> asked.accept(Measure.valueOf(line.name())));
            row.placeIn(grid, lines.size() + 1);
            lines.put(line, row);
        }
        total = new CostRow("total", texts, figures, () -> asked.accept(Measure.TOTAL));
        total.placeIn(grid, lines.size() + 1);
        EmptyState empty = new EmptyState("chart", texts.get("costs.empty"), texts.get("costs.empty.hint"));
        empty.visibleProperty().bind(something.not());
        empty.managedProperty().bind(something.not());
        baselineHead.setMinWidth(0);
        getChildren().addAll(choice(), grid, waterfall, empty);
        follow(asSteps.selectedProperty());
    }

    /** Shows the lines as a table, or as steps from the reference to the plan. */
    private void follow(BooleanProperty steps) {
        grid.visibleProperty().bind(something.and(steps.not()));
        waterfall.visibleProperty().bind(something.and(steps));
        grid.managedProperty().bind(grid.visibleProperty());
        waterfall.managedProperty().bind(waterfall.visibleProperty());
    }

    private HBox choice() {
        ToggleGroup group = new ToggleGroup();
        againstToday.setToggleGroup(group);
        againstBaseline.setToggleGroup(group);
        againstToday.getStyleClass().addAll("left-pill", "small");
        againstBaseline.getStyleClass().addAll("right-pill", "small");
        againstBaseline.setId("against-baseline");
        againstToday.setId("against-today");
        againstBaseline.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                shown.ifPresent(this::show);
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label against = new Label(texts.get("costs.against"));
        against.getStyleClass().add("cost-against");
        asSteps.setId("costs-as-steps");
        asSteps.getStyleClass().addAll("button-icon", "small", "flat");
        asSteps.setAccessibleText(texts.get("costs.steps"));
        asSteps.setTooltip(new Tooltip(texts.get("costs.steps")));
        HBox choice = new HBox(against, againstToday, againstBaseline, gap, retail, asSteps);
        choice.getStyleClass().add("cost-choice");
        return choice;
    }

    /** Who hears when the planner wants to know how a cost line comes about. */
    public void setOnAsked(Consumer<Measure> listener) {
        asked = listener;
    }

    /** Takes from a workspace what the numbers rest on. */
    public void follow(Workspace workspace) {
        retail.follow(workspace);
    }

    /** Shows a plan and, as far as they are known, its references. */
    public void show(Comparison numbers) {
        shown = Optional.of(numbers);
        something.set(!numbers.isEmpty());
        pseudoClassStateChanged(PENDING, numbers.pending());
        String center = numbers.center();
        String name = center.isEmpty() ? texts.get("kpi.baseline.none") : texts.get("kpi.baseline", center);
        baselineHead.setText(center.isEmpty() ? name : center);
        againstBaseline.setText(name);
        Costs plan = numbers.plan().evaluation().costs();
        Optional<Costs> today = numbers.today().map(n -> n.evaluation().costs());
        Optional<Costs> baseline = numbers.baseline().map(n -> n.evaluation().costs());
        Optional<Costs> reference = againstToday.isSelected() ? today : baseline;
        double largest = Stream.of(CostLine.values())
                .flatMapToDouble(line -> reference.stream().mapToDouble(r -> Math.abs(plan.get(line) - r.get(line))))
                .max()
                .orElse(0);
        lines.forEach((line, row) -> row.show(
                plan.get(line),
                today.map(c -> c.get(line)),
                baseline.map(c -> c.get(line)),
                reference.map(c -> c.get(line)),
                largest));
        reference.ifPresent(
                costs -> showSteps(costs, againstToday.isSelected() ? texts.get("costs.today") : name, plan));
        double sum = reference.map(r -> Math.abs(plan.total() - r.total())).orElse(0.0);
        total.show(
                plan.total(),
                today.map(Costs::total),
                baseline.map(Costs::total),
                reference.map(Costs::total),
                DoubleStream.of(largest, sum).max().orElse(0));
    }

    private void showSteps(Costs reference, String name, Costs plan) {
        CostSteps steps = CostSteps.of(reference, name, plan, texts, figures);
        waterfall.show(steps.steps(), steps.told());
    }
}
