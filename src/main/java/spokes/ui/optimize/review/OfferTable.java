package spokes.ui.optimize.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import spokes.model.goods.ProductKey;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.proposal.OfferRow;

/** The changes of an offer, each with a box: taken or not. Space turns the box of the selected rows. */
final class OfferTable extends TableView<OfferTable.Line> {
    private final Texts texts;
    private final Figures figures;
    private final Function<String, String> nameOf;
    private final Function<ProductKey, String> productName;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final CheckBox all = new CheckBox();
    private Runnable changed = () -> {};
    private boolean isQuiet;
    private boolean isByProduct;

    /** A change and whether it is taken. */
    record Line(OfferRow row, BooleanProperty taken) {}

    /** Rows by name of center. */
    OfferTable(
            Texts texts, Figures figures, Function<String, String> nameOf, Function<ProductKey, String> productName) {
        this.productName = productName;
        this.texts = texts;
        this.figures = figures;
        this.nameOf = nameOf;
        setId("offer-table");
        setAccessibleText(texts.get("table.name"));
        setFixedCellSize(28);
        setEditable(true);
        setItems(lines);
        getSelectionModel().setSelectionMode(javafx.scene.control.SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                turn();
                event.consume();
            }
        });
        all.setId("offer-all");
        all.setAccessibleText(texts.get("table.all"));
        all.setOnAction(_ -> takeAll(all.isSelected()));
    }

    /** Who hears that rows were taken or left. */
    void setOnChanged(Runnable hears) {
        changed = hears;
    }

    /**
     * Shows changes, all of them taken.
     *
     * @param byProduct whether those of one product are taken together
     */
    void show(List<OfferRow> rows, boolean byProduct) {
        isByProduct = byProduct;
        List<Line> made = new ArrayList<>();
        for (OfferRow row : rows) {
            Line line = new Line(row, new SimpleBooleanProperty(true));
            line.taken().addListener((_, _, taken) -> turned(line, taken));
            made.add(line);
        }
        lines.setAll(made);
        getColumns().setAll(columns(rows));
        all.setSelected(true);
        getSelectionModel().clearAndSelect(0);
    }

    private void turned(Line line, boolean taken) {
        if (isQuiet) {
            return;
        }
        if (isByProduct) {
            set(lines.filtered(other -> other.row().product().equals(line.row().product())), taken);
        } else {
            tell();
        }
    }

    private void tell() {
        if (!isQuiet) {
            all.setIndeterminate(false);
            all.setSelected(lines.stream().allMatch(line -> line.taken().get()));
            changed.run();
        }
    }

    private void takeAll(boolean taken) {
        set(lines, taken);
    }

    private void set(Collection<Line> some, boolean taken) {
        isQuiet = true;
        some.forEach(line -> line.taken().set(taken));
        isQuiet = false;
        tell();
    }

    private void turn() {
        List<Line> selected = List.copyOf(getSelectionModel().getSelectedItems());
        if (!selected.isEmpty()) {
            set(selected, !selected.getFirst().taken().get());
        }
    }

    /** The changes that are taken. */
    List<OfferRow> taken() {
        return lines.stream().filter(line -> line.taken().get()).map(Line::row).toList();
    }

    private List<TableColumn<Line, ?>> columns(List<OfferRow> rows) {
        List<TableColumn<Line, ?>> columns = new ArrayList<>();
        columns.add(boxes());
        boolean isOfStock = rows.stream().anyMatch(row -> row.kind() == OfferRow.Kind.MOVE);
        if (isOfStock) {
            columns.add(
                    text("product", 168, row -> row.product().map(productName).orElse("")));
            columns.add(text("from", 96, row -> nameOf.apply(row.from())));
            columns.add(text("to", 96, row -> nameOf.apply(row.to())));
        } else {
            columns.add(text("change", 80, row -> texts.get("kind." + row.kind())));
            columns.add(text("center", 150, row -> nameOf.apply(row.center())));
        }
        add(columns, rows, isOfStock ? "units" : "serves", OfferRow::units, units -> figures.number(units, 0));
        add(
                columns,
                rows,
                isOfStock ? "freight" : "fixed",
                OfferRow::money,
                isOfStock ? figures::wholeMoney : figures::wholeMoneyChange);
        add(columns, rows, "saving", OfferRow::saving, figures::wholeMoney);
        add(columns, rows, "payback", OfferRow::paybackDays, days -> texts.get("days", figures.number(days, 0)));
        add(columns, rows, "lasts", OfferRow::lastsDays, days -> texts.get("days", figures.number(days, 0)));
        if (rows.stream().anyMatch(row -> !row.why().isEmpty())) {
            columns.add(text("why", 320, OfferRow::why));
        }
        return columns;
    }

    private TableColumn<Line, Boolean> boxes() {
        TableColumn<Line, Boolean> column = new TableColumn<>();
        column.setGraphic(all);
        column.setCellValueFactory(line -> line.getValue().taken());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        column.setEditable(true);
        column.setSortable(false);
        column.setMinWidth(40);
        column.setMaxWidth(40);
        return column;
    }

    private TableColumn<Line, String> text(String key, double width, Function<OfferRow, String> read) {
        TableColumn<Line, String> column = new TableColumn<>(texts.get("column." + key));
        column.setCellValueFactory(
                line -> new SimpleStringProperty(read.apply(line.getValue().row())));
        column.setPrefWidth(width);
        return column;
    }

    private void add(
            List<TableColumn<Line, ?>> columns,
            List<OfferRow> rows,
            String key,
            Function<OfferRow, OptionalDouble> read,
            Function<Double, String> written) {
        if (rows.stream().allMatch(row -> read.apply(row).isEmpty())) {
            return;
        }
        TableColumn<Line, Double> column = new TableColumn<>(texts.get("column." + key));
        column.setCellValueFactory(line -> {
            OptionalDouble value = read.apply(line.getValue().row());
            return new SimpleObjectProperty<>(value.isPresent() ? value.getAsDouble() : null);
        });
        column.setCellFactory(_ -> new NumberCell(written));
        column.getStyleClass().add("number-column");
        column.setPrefWidth(76);
        columns.add(column);
    }

    /** A number at the right; nothing if there is none. */
    private static final class NumberCell extends TableCell<Line, Double> {
        private final Function<Double, String> written;

        NumberCell(Function<Double, String> written) {
            this.written = written;
        }

        @Override
        protected void updateItem(Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : written.apply(value));
        }
    }
}
