package spokes.ui.panels;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** One line of cost: plan, today, baseline, and a bar for the difference. */
final class CostRow {
    private final Figures figures;
    private final Label name;
    private final Label plan = number();
    private final Label today = number();
    private final Label baseline = number();
    private final DifferenceBar difference;

    CostRow(String key, Texts texts, Figures figures) {
        this.figures = figures;
        name = new Label(texts.get("cost." + key));
        name.setTooltip(new Tooltip(texts.get("cost." + key + ".tip")));
        difference = new DifferenceBar(figures);
        plan.setId("cost-" + key);
        difference.setId("cost-" + key + "-difference");
        if (key.equals("total")) {
            Stream.of(name, plan, today, baseline)
                    .forEach(label -> label.getStyleClass().add("cost-total"));
            difference.getStyleClass().add("cost-total");
        }
    }

    /** Sets the widths that every row shares: names take what is left. */
    static void columns(GridPane grid) {
        ColumnConstraints first = new ColumnConstraints(50, 80, Double.MAX_VALUE);
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(i < 3 ? 52 : 70);
            column.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
    }

    static Label head(String text) {
        Label label = number();
        label.setText(text);
        label.getStyleClass().add("cost-head");
        return label;
    }

    private static Label number() {
        Label label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("cost-number");
        return label;
    }

    void placeIn(GridPane grid, int row) {
        grid.addRow(row, name, plan, today, baseline, difference);
    }

    void show(
            double money,
            Optional<Double> moneyToday,
            Optional<Double> moneyBaseline,
            Optional<Double> reference,
            double largest) {
        plan.setText(whole(money));
        today.setText(moneyToday.map(this::whole).orElse("–"));
        baseline.setText(moneyBaseline.map(this::whole).orElse("–"));
        difference.show(reference.map(before -> money - before), largest);
    }

    private String whole(double money) {
        return money == 0 ? "–" : figures.wholeMoney(money);
    }
}
