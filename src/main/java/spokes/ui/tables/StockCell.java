package spokes.ui.tables;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import spokes.engine.result.StockState;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.StateMark;

/** Units of a product at a center: its state by tint and mark, what moves in or out beside it, days in the tooltip. */
final class StockCell extends TableCell<StockRow, StockRow.Units> {
    private final Figures figures;
    private final Texts texts;
    private final StateMark mark = new StateMark();
    private final Label moving = new Label();
    private final Label units = new Label();
    private final HBox content;
    private final Tooltip tooltip = new Tooltip();

    StockCell(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        getStyleClass().add("stock-cell");
        moving.getStyleClass().add("moving");
        units.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        content = new HBox(4, mark, gap, moving, units);
        content.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(StockRow.@Nullable Units value, boolean empty) {
        super.updateItem(value, empty);
        getStyleClass().removeAll(StateMark.styleClasses());
        Optional<StockState> stock = empty || value == null ? Optional.empty() : value.stock();
        if (stock.isEmpty()) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        show(stock.get());
    }

    private void show(StockState stock) {
        getStyleClass().add(StateMark.styleClass(stock.state()));
        mark.show(stock.state());
        units.setText(figures.number(stock.usableUnits(), 0));
        double change = stock.incomingUnits() - stock.outgoingUnits();
        moving.setText(change == 0 ? "" : figures.change(change, 0));
        String told = explain(stock);
        tooltip.setText(told);
        setTooltip(tooltip);
        setAccessibleText(told);
        setGraphic(content);
    }

    private String explain(StockState stock) {
        String days = stock.daysOfSupply().isPresent()
                ? texts.get(
                        "stock.tip.days", figures.number(stock.daysOfSupply().getAsDouble(), 0))
                : texts.get("stock.tip.nodemand");
        String out = stock.firstStockOut().isPresent()
                ? texts.get(
                        "stock.tip.out", figures.number(stock.firstStockOut().getAsDouble(), 1))
                : texts.get("stock.tip.lasts");
        return texts.get(
                "stock.tip",
                figures.number(stock.usableUnits(), 0),
                texts.get("state." + stock.state()),
                days,
                figures.number(stock.demandPerDay(), 2),
                figures.number(stock.incomingUnits(), 0),
                figures.number(stock.outgoingUnits(), 0),
                out);
    }
}
