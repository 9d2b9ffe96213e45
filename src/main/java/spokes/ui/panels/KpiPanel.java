package spokes.ui.panels;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.ui.Figures;
import spokes.ui.Stylesheet;
import spokes.ui.Texts;

/** The plan at a glance: two large cards, and a line for each other figure, all against today and the baseline. */
public final class KpiPanel extends VBox {
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private final Texts texts = Texts.of("panels");
    private final Label baselineHead = new Label();
    private final List<KpiCard> cards;
    private final List<KpiRow> rows;

    /** A panel without numbers yet. */
    public KpiPanel(Figures figures) {
        Stylesheet.apply(this, KpiPanel.class);
        getStyleClass().add("kpi-panel");
        cards = Stream.of(Kpi.COST_PER_ORDER, Kpi.MEAN_DAYS)
                .map(kpi -> new KpiCard(kpi, figures, texts))
                .toList();
        rows = Stream.of(Kpi.TOTAL_COST, Kpi.WITHIN_2_DAYS, Kpi.WITHIN_3_DAYS, Kpi.FILL_RATE, Kpi.STOCK_OUTS)
                .map(kpi -> new KpiRow(kpi, figures, texts))
                .toList();
        HBox large = new HBox(8);
        large.getChildren().addAll(cards);
        cards.forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(10);
        });
        getChildren().addAll(large, grid());
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("kpi-grid");
        grid.getColumnConstraints().addAll(column(30), column(21), column(23), column(26));
        Label today = head(new Label(texts.get("kpi.vs.today")));
        head(baselineHead);
        grid.addRow(0, new Label(), head(new Label(texts.get("kpi.plan"))), today, baselineHead);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).placeIn(grid, i + 1);
        }
        return grid;
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

    /** Shows a plan and, as far as they are known, its references. */
    public void show(Comparison numbers) {
        String center = numbers.center();
        String name = center.isEmpty() ? texts.get("kpi.baseline.none") : texts.get("kpi.baseline", center);
        baselineHead.setText(center.isEmpty() ? name : texts.get("kpi.vs.baseline", center));
        baselineHead.setTooltip(new Tooltip(texts.get("kpi.baseline.tip")));
        pseudoClassStateChanged(PENDING, numbers.pending());
        cards.forEach(card -> card.show(numbers));
        rows.forEach(row -> row.show(numbers, name));
    }
}
