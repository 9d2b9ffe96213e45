package spokes.ui.kpi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import spokes.engine.Evaluation;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;

/** What a step would make of the figures that count most: now, then, and the difference. */
public final class BeforeAfter extends GridPane {
    private static final List<Kpi> SHOWN = List.of(
            Kpi.TOTAL_COST, Kpi.COST_PER_ORDER, Kpi.MEAN_DAYS, Kpi.WITHIN_2_DAYS, Kpi.FILL_RATE, Kpi.STOCK_OUTS);

    private final Texts texts = Texts.of("panels");
    private final Figures figures;
    private final Map<Kpi, Label> now = new EnumMap<>(Kpi.class);
    private final Map<Kpi, Label> then = new EnumMap<>(Kpi.class);
    private final Map<Kpi, Difference> change = new EnumMap<>(Kpi.class);

    /** Figures that are not known yet. */
    public BeforeAfter(Figures figures) {
        this.figures = figures;
        Stylesheet.apply(this, KpiPanel.class);
        getStyleClass().addAll("kpi-grid", "before-after");
        setId("before-after");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        addRow(0, new Label(), head("kpi.now"), head("kpi.then"), head("kpi.change"));
        int row = 1;
        for (Kpi kpi : SHOWN) {
            Label title = new Label(kpi.title(texts));
            title.getStyleClass().add("kpi-title");
            title.setMinWidth(USE_PREF_SIZE);
            now.put(kpi, number());
            then.put(kpi, number());
            Difference difference = new Difference(kpi, figures, texts);
            difference.setMinWidth(USE_PREF_SIZE);
            change.put(kpi, difference);
            addRow(row++, title, of(now, kpi), of(then, kpi), of(change, kpi));
            GridPane.setHalignment(of(change, kpi), HPos.RIGHT);
        }
    }

    private static <T> T of(Map<Kpi, T> map, Kpi kpi) {
        return Optional.ofNullable(map.get(kpi)).orElseThrow();
    }

    private Label head(String key) {
        Label head = new Label(texts.get(key));
        head.getStyleClass().add("kpi-head");
        GridPane.setHalignment(head, HPos.RIGHT);
        return head;
    }

    private static Label number() {
        Label number = new Label("–");
        number.getStyleClass().add("kpi-small-value");
        number.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(number, HPos.RIGHT);
        return number;
    }

    /** Shows what a step would make of a plan. */
    public void show(Evaluation before, Evaluation after) {
        Comparison next = Comparison.alone(after);
        Numbers past = Numbers.of(before);
        for (Kpi kpi : SHOWN) {
            of(now, kpi).setText(kpi.shown(Comparison.alone(before), figures));
            of(then, kpi).setText(kpi.shown(next, figures));
            of(change, kpi).show(next, Optional.of(past), texts.get("kpi.now"));
        }
    }
}
