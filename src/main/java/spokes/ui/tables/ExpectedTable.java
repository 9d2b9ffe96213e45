package spokes.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.engine.reconciliation.CountedStock;
import spokes.engine.reconciliation.StockReconciliation;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;
import spokes.ui.control.WordsCell;

/** New counts of stock beside what was to be expected, the largest difference first, and what is not known. */
public final class ExpectedTable extends VBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass EXTRA = PseudoClass.getPseudoClass("extra");

    private final Texts texts = Texts.of("tables");
    private final Figures figures;
    private final TableView<CountedStock> table = new TableView<>();
    private final Label summary = new Label();
    private final Label gaps = new Label();

    /** A table without a count. */
    public ExpectedTable(Figures figures) {
        this.figures = figures;
        getStyleClass().add("expected");
        Stylesheet.apply(this, ExpectedTable.class);
        summary.setId("expected-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        gaps.setId("expected-gaps");
        gaps.getStyleClass().add("muted");
        gaps.setWrapText(true);
        gaps.setMinHeight(USE_PREF_SIZE);
        gaps.managedProperty().bind(gaps.textProperty().isNotEmpty());
        table.setId("expected");
        table.setAccessibleText(texts.get("expected"));
        table.getStyleClass().add("dense");
        table.setFixedCellSize(26);
        table.setPlaceholder(new EmptyState("inbox", texts.get("expected.empty"), texts.get("expected.empty.hint")));
        table.getColumns()
                .setAll(List.of(
                        words("expected.center", 110, CountedStock::center),
                        words("expected.product", 190, row -> row.product().toString()),
                        words("expected.since", 100, row -> row.last().isPresent() ? figures.date(row.since()) : ""),
                        words("expected.day", 100, row -> figures.date(row.day())),
                        units("expected.last", CountedStock::last),
                        units("expected.shipped", known(row -> -row.shipped())),
                        units("expected.inbound", known(CountedStock::inbound)),
                        units("expected.transferred", known(CountedStock::transferred)),
                        units("expected.expected", CountedStock::expected),
                        units("expected.counted", row -> OptionalDouble.of(row.counted())),
                        difference()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(summary, gaps, table);
    }

    private static Function<CountedStock, OptionalDouble> known(ToDoubleFunction<CountedStock> value) {
        return row -> row.last().isPresent() ? OptionalDouble.of(value.applyAsDouble(row)) : OptionalDouble.empty();
    }

    private TableColumn<CountedStock, String> words(String key, double width, Function<CountedStock, String> value) {
        TableColumn<CountedStock, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(_ -> new WordsCell<>());
        return column;
    }

    private TableColumn<CountedStock, Double> units(String key, Function<CountedStock, OptionalDouble> value) {
        TableColumn<CountedStock, Double> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(86);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(cell -> {
            OptionalDouble units = value.apply(cell.getValue());
            return new ReadOnlyObjectWrapper<>(units.isPresent() ? (Double) units.getAsDouble() : null);
        });
        column.setCellFactory(_ -> new UnitsCell(/* difference= */ false));
        return column;
    }

    private TableColumn<CountedStock, Double> difference() {
        TableColumn<CountedStock, Double> column = units("expected.difference", CountedStock::difference);
        column.setCellFactory(_ -> new UnitsCell(/* difference= */ true));
        return column;
    }

    /** Shows a comparison. */
    public void show(StockReconciliation found) {
        table.getItems().setAll(found.rows());
        List<CountedStock> off = found.rows().stream()
                .filter(row -> Math.abs(row.difference().orElse(0)) >= 0.5)
                .toList();
        double missing = sum(off, -1);
        double extra = sum(off, 1);
        List<String> parts = new ArrayList<>();
        long compared =
                found.rows().stream().filter(row -> row.expected().isPresent()).count();
        parts.add(texts.get("expected.count", found.rows().size(), found.rows().size() - compared));
        parts.add(texts.get(
                compared == 0 ? "expected.none" : "expected.summary",
                off.size(),
                figures.number(missing, 0),
                figures.number(extra, 0)));
        if (found.planned() > 0) {
            parts.add(texts.get("expected.planned", found.planned(), found.overdue()));
        }
        summary.setText(String.join(" ", parts));
        gaps.setText(found.gaps().stream()
                .map(gap -> texts.get("gap." + gap.kind(), gap.count()))
                .collect(Collectors.joining(" ")));
    }

    private static double sum(List<CountedStock> rows, int sign) {
        return rows.stream()
                .mapToDouble(row -> Math.max(0, sign * row.difference().orElse(0)))
                .sum();
    }

    /** Units; a difference is signed and marked. */
    private final class UnitsCell extends TableCell<CountedStock, Double> {
        private final boolean difference;

        UnitsCell(boolean difference) {
            this.difference = difference;
        }

        @Override
        protected void updateItem(@Nullable Double units, boolean empty) {
            super.updateItem(units, empty);
            double shown = empty || units == null ? 0 : units;
            boolean none = empty || units == null;
            setText(none ? "" : words(shown));
            pseudoClassStateChanged(MISSING, difference && shown <= -0.5);
            pseudoClassStateChanged(EXTRA, difference && shown >= 0.5);
        }

        private String words(double units) {
            if (difference) {
                return figures.change(units, 0);
            }
            return units == 0 ? "–" : figures.number(units, 0);
        }
    }
}
