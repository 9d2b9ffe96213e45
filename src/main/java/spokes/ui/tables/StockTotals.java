package spokes.ui.tables;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import spokes.engine.result.StockState;
import spokes.model.place.Center;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.grid.TotalsLine;

/** The totals below the stock matrix. */
final class StockTotals {
    private final TotalsLine line;
    private final TableView<StockRow> table;
    private final Figures figures;
    private final Texts texts;

    StockTotals(TableView<StockRow> table, Figures figures, Texts texts) {
        this.table = table;
        this.figures = figures;
        this.texts = texts;
        line = new TotalsLine(table, "stock-totals");
    }

    /** Where they stand. */
    TotalsLine node() {
        return line;
    }

    /** Sums the rows up that are shown. */
    void show(List<StockRow> rows, List<Center> centers) {
        line.clear();
        List<TableColumn<StockRow, ?>> columns = table.getVisibleLeafColumns();
        if (rows.isEmpty() || columns.size() < 4 + centers.size()) {
            return;
        }
        Label head = line.add(texts.get("stock.totals", rows.size()), columns.subList(0, 3));
        head.setAlignment(Pos.CENTER_LEFT);
        double all = rows.stream().mapToDouble(StockRow::total).sum();
        line.add(figures.number(all, 0), columns.subList(3, 4));
        for (int i = 0; i < centers.size(); i++) {
            String code = centers.get(i).code();
            double sum = rows.stream()
                    .mapToDouble(r -> r.at(code).map(StockState::usableUnits).orElse(0.0))
                    .sum();
            line.add(figures.number(sum, 0), columns.subList(4 + i, 5 + i));
        }
    }
}
