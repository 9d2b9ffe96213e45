package spokes.ui.panels;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.engine.course.DayLine;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.Sparkline;

/** A center in its list: name, units, a gauge of its share, what it lacks, and how its stock will run. */
final class CenterCell extends ListCell<CenterItem> {
    private static final double[] NONE = {};

    private final Figures figures;
    private final Texts texts;
    private final Label name = new Label();
    private final Label units = new Label();
    private final Label detail = new Label();
    private final ProgressBar gauge = new ProgressBar(0);
    private final Sparkline course = new Sparkline(40, 15);
    private final VBox content;

    CenterCell(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        getStyleClass().add("center-cell");
        name.getStyleClass().add("cell-name");
        units.getStyleClass().add("cell-number");
        detail.getStyleClass().add("cell-detail");
        gauge.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(6, name, gap(), units);
        head.setAlignment(Pos.BASELINE_LEFT);
        detail.setMinWidth(0);
        HBox foot = new HBox(6, detail, gap(), course);
        foot.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(3, head, gauge, foot);
        units.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(30);
        setPrefWidth(0);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    @Override
    protected void updateItem(@Nullable CenterItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(item.center().name());
        boolean open = item.center().isOpen();
        units.setText(
                open
                        ? figures.number(item.units(), 0)
                        : texts.get("center." + item.center().status()));
        gauge.setProgress(item.share());
        gauge.setVisible(open);
        gauge.setManaged(open);
        course.show(item.course().map(DayLine::values).orElse(NONE), /* beginsAtZero= */ true);
        detail.setText(open ? lacks(item) : texts.get("center.idle"));
        setGraphic(content);
        setAccessibleText(texts.get("center.accessible", name.getText(), units.getText(), detail.getText()));
    }

    private String lacks(CenterItem item) {
        String share = figures.percent(item.share());
        return texts.get("center.detail", share, item.out(), item.shortage());
    }
}
