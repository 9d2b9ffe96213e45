package spokes.ui.remedy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import spokes.engine.result.StockState;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.tables.Columns;
import spokes.ui.tables.DenseTable;
import spokes.ui.tables.TableText;

/** What is wrong, the most money first, and what helps; Enter takes it. */
final class RemedyTable extends StackPane {
    private final ObservableList<RemedyRow> rows = FXCollections.observableArrayList();
    private final TableView<RemedyRow> table;

    /**
     * An empty list.
     *
     * @param taken hears which row the planner takes
     */
    RemedyTable(Texts texts, RemedyWords words, Figures figures, Consumer<RemedyRow> taken) {
        table = DenseTable.of(rows, texts, "remedies", "done");
        TableText.copyByKey(table);
        table.getColumns()
                .setAll(List.of(
                        Columns.number(texts.get("column.saved"), 66, RemedyRow::saved, money -> shown(figures, money)),
                        Columns.text(
                                texts.get("column.product"),
                                128,
                                row -> words.product(stock(row).product())),
                        Columns.text(
                                texts.get("column.center"),
                                86,
                                row -> words.center(stock(row).center())),
                        Columns.text(texts.get("column.remedy"), 236, words::remedy),
                        Columns.text(
                                texts.get("column.kind"),
                                76,
                                row -> words.kind(row.exception().kind())),
                        Columns.text(texts.get("column.days"), 76, row -> words.days(stock(row))),
                        Columns.text(texts.get("column.out"), 84, row -> words.soldOut(stock(row))),
                        Columns.number(
                                texts.get("column.value"),
                                76,
                                row -> row.exception().surplusValue(),
                                money -> shown(figures, money))));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(taken);
                event.consume();
            }
        });
        getChildren().setAll(table);
    }

    private static StockState stock(RemedyRow row) {
        return row.exception().stock();
    }

    private static String shown(Figures figures, double money) {
        return money == 0 ? "" : figures.wholeMoney(money);
    }

    /** Shows rows; the one that was selected stays so if it is still there, else its place is. */
    void show(List<RemedyRow> shown) {
        Optional<RemedyRow> before = selected();
        int place = table.getSelectionModel().getSelectedIndex();
        rows.setAll(shown);
        before.flatMap(row -> find(
                        row.exception().stock().product().toString(),
                        row.exception().stock().center()))
                .ifPresentOrElse(
                        row -> table.getSelectionModel().select(row),
                        () -> table.getSelectionModel().select(Math.min(place, rows.size() - 1)));
    }

    /** The row that is selected. */
    Optional<RemedyRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** Selects the row of a product at a center; false if there is none. */
    boolean select(String product, String center) {
        Optional<RemedyRow> found = find(product, center);
        found.ifPresent(row -> {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
        return found.isPresent();
    }

    private Optional<RemedyRow> find(String product, String center) {
        return table.getItems().stream()
                .filter(row -> row.exception().stock().center().equals(center))
                .filter(row -> row.exception().stock().product().toString().equals(product))
                .findFirst();
    }
}
