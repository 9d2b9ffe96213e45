package spokes.ui.kpi;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import spokes.engine.course.PlanWeek;
import spokes.engine.question.Measure;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Press;
import spokes.ui.control.Stylesheet;

/** The plan at a glance: two large cards, and a line for each other figure, all against today and the baseline. */
public final class KpiPanel extends VBox {
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    /** The lines, in groups that stand apart: money, service, parcels. */
    private static final List<List<Kpi>> GROUPS = List.of(
            List.of(Kpi.TOTAL_COST, Kpi.RISK),
            List.of(Kpi.WITHIN_2_DAYS, Kpi.WITHIN_2_CALENDAR_DAYS, Kpi.NOT_DEARER, Kpi.FILL_RATE, Kpi.STOCK_OUTS),
            List.of(Kpi.PARCELS_PER_ORDER, Kpi.SPLIT_RATE, Kpi.CO2E));

    private final Texts texts = Texts.of("panels");
    private final Figures figures;
    private final Label baselineHead = new Label();
    private final Label calendar = new Label();
    private final RetailMark retail = new RetailMark(texts);
    private final List<KpiCard> cards;
    private final List<KpiRow> rows;
    private Consumer<Measure> asked = _ -> {};

    /** A panel without numbers yet. */
    public KpiPanel(Figures figures) {
        this.figures = figures;
        Stylesheet.apply(this, KpiPanel.class);
        getStyleClass().add("kpi-panel");
        calendar.setId("kpi-" + Kpi.MEAN_CALENDAR_DAYS);
        calendar.getStyleClass().add("kpi-reference");
        calendar.setMinWidth(Region.USE_PREF_SIZE);
        Kpi.MEAN_CALENDAR_DAYS.explained().ifPresent(measure -> Press.on(calendar, () -> ask(measure)));
        cards = List.of(card(Kpi.COST_PER_ORDER, retail), card(Kpi.MEAN_DAYS, calendar));
        rows = GROUPS.stream()
                .flatMap(List::stream)
                .map(kpi -> new KpiRow(kpi, figures, texts, this::ask))
                .toList();
        HBox large = new HBox(8);
        large.getChildren().addAll(cards);
        getChildren().addAll(large, grid());
    }

    private KpiCard card(Kpi kpi, Node beside) {
        KpiCard card = new KpiCard(kpi, beside, figures, texts, this::ask);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(10);
        return card;
    }

    /** Who hears when the planner wants to know how a number comes about. */
    public void setOnAsked(Consumer<Measure> listener) {
        asked = listener;
    }

    private void ask(Measure measure) {
        asked.accept(measure);
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("kpi-grid");
        grid.getColumnConstraints().addAll(column(35), column(20), column(19), column(26));
        Label today = head(new Label(texts.get("kpi.vs.today")));
        today.setTooltip(new Tooltip(texts.get("kpi.today.tip")));
        head(baselineHead);
        baselineHead.setWrapText(true);
        baselineHead.setTextAlignment(TextAlignment.RIGHT);
        baselineHead.setMinHeight(Region.USE_PREF_SIZE);
        grid.addRow(0, new Label(), head(new Label(texts.get("kpi.plan"))), today, baselineHead);
        int line = 1;
        int next = 0;
        for (List<Kpi> group : GROUPS) {
            for (int i = 0; i < group.size(); i++) {
                rows.get(next++).placeIn(grid, line++);
            }
            if (next < rows.size()) {
                grid.add(gap(), 0, line++, 4, 1);
            }
        }
        return grid;
    }

    private static Node gap() {
        Region gap = new Region();
        gap.getStyleClass().add("kpi-gap");
        return gap;
    }

    private static Label head(Label label) {
        label.getStyleClass().add("kpi-head");
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    /** Takes from a workspace what the numbers rest on. */
    public void follow(Workspace workspace) {
        retail.follow(workspace);
        calendar.setTooltip(
                new Tooltip(Definition.of(Kpi.MEAN_CALENDAR_DAYS, texts).in(workspace, texts)));
        cards.forEach(card -> card.follow(workspace));
        rows.forEach(row -> row.follow(workspace));
    }

    /** Shows how the large figures run from week to week. */
    public void show(List<PlanWeek> weeks) {
        cards.forEach(card -> card.show(weeks));
    }

    /** Shows a plan and, as far as they are known, its references. */
    public void show(Comparison numbers) {
        String center = numbers.center();
        String name = center.isEmpty() ? texts.get("kpi.baseline.none") : texts.get("kpi.baseline", center);
        baselineHead.setText(center.isEmpty() ? name : texts.get("kpi.vs.baseline", center));
        baselineHead.setTooltip(new Tooltip(texts.get("kpi.baseline.tip")));
        pseudoClassStateChanged(PENDING, numbers.pending());
        calendar.setText(
                numbers.isEmpty() ? "" : texts.get("kpi.calendar", Kpi.MEAN_CALENDAR_DAYS.shown(numbers, figures)));
        cards.forEach(card -> card.show(numbers));
        rows.forEach(row -> row.show(numbers, name));
    }
}
