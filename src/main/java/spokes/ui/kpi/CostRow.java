package spokes.ui.kpi;

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
    private final LineButton button;
    private final Texts texts;

    /** A line without numbers yet; {@code asked} is done when the planner wants to know how it comes about. */
    CostRow(String key, Texts texts, Figures figures, Runnable asked) {
        this.figures = figures;
        this.texts = texts;
        button = new LineButton(asked);
        button.setId("explain-cost-" + key);
        name = new Label(texts.get("cost." + key));
        name.setTooltip(new Tooltip(texts.get("cost." + key + ".tip") + "\n" + texts.get("kpi.press")));
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
        ColumnConstraints first = new ColumnConstraints(110, 110, Double.MAX_VALUE);
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
        button.placeIn(grid, row, name, plan, today, baseline, difference);
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
        button.setAccessibleText(texts.get("kpi.accessible", name.getText(), plan.getText()));
        difference.show(reference.map(before -> money - before), largest);
    }

    private String whole(double money) {
        return money == 0 ? "–" : figures.wholeMoney(money);
    }
}
