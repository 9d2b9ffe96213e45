package spokes.ui.map.area;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.result.AreaService;
import spokes.engine.scenario.AreaDifference;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** What is known of the area under the pointer. */
final class AreaTip extends VBox {
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Figures figures;
    private final Texts texts;

    AreaTip(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        getStyleClass().addAll("map-panel", "area-tip");
        title.getStyleClass().add("title");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(title, facts);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setId("area-tip");
    }

    /**
     * Shows an area.
     *
     * @param mainCenter name of the center that delivers most; empty if none does
     * @param costShare  its part of all shipping and picking money, 0 to 1; 0 if that is not known yet
     */
    void show(Bubble bubble, String mainCenter, double costShare) {
        String name = bubble.area().name();
        title.setText(name.equals(bubble.code()) ? name : bubble.code() + " · " + name);
        facts.setText(String.join("\n", facts(bubble, mainCenter, costShare)));
        setVisible(true);
    }

    /** Adds how the area differs from another plan. */
    void add(AreaDifference difference) {
        facts.setText(facts.getText()
                + "\n"
                + texts.get(
                        "area.difference",
                        figures.change(difference.days(), 2),
                        figures.moneyChange(difference.costPerUnit()),
                        figures.wholeMoneyChange(difference.cost())));
    }

    /** Puts it beside a point of a pane of this size, where it is wholly in sight. */
    void putAt(double x, double y, double width, double height) {
        autosize();
        boolean right = x + 16 + getWidth() < width;
        boolean below = y + 16 + getHeight() < height;
        relocate(right ? x + 16 : x - 12 - getWidth(), below ? y + 16 : y - 12 - getHeight());
    }

    private List<String> facts(Bubble bubble, String mainCenter, double costShare) {
        AreaService service = bubble.service();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("area.units", figures.number(service.demandUnits(), 0)));
        if (bubble.isUnserved()) {
            lines.add(texts.get("area.unserved"));
            return lines;
        }
        lines.add(texts.get("area.days", figures.number(service.meanDays(), 1))
                + ", "
                + texts.get("area.from", mainCenter));
        if (bubble.unmetShare() > 0.0005) {
            lines.add(texts.get("area.unmet", figures.percent(bubble.unmetShare())));
        }
        if (costShare > 0) {
            lines.add(texts.get("area.cost", figures.percent(costShare)));
        }
        return lines;
    }
}
