package spokes.ui.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import spokes.engine.result.ReplayedOrder.Brief;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** The orders of a replay that are worth a look; a click, or Enter, on one asks for its story. */
final class OrderTable extends TableView<Brief> {
    private static final double ROW = 26;
    private static final double ROWS_SHOWN = 4.6;

    private final Texts texts;
    private final Figures figures;

    /**
     * An empty table.
     *
     * @param teller is asked for the story of the order at a position
     */
    OrderTable(Texts texts, Figures figures, IntConsumer teller) {
        this.texts = texts;
        this.figures = figures;
        setId("replay-notable");
        setAccessibleText(texts.get("notable"));
        getStyleClass().add("dense");
        setFixedCellSize(ROW);
        setMinHeight(ROW * ROWS_SHOWN);
        setPrefHeight(ROW * ROWS_SHOWN);
        setPlaceholder(new Label(texts.get("notable.none")));
        addColumns();
        TableText.copyByKey(this);
        getSelectionModel().selectedItemProperty().subscribe(brief -> tell(brief, teller));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                tell(getSelectionModel().getSelectedItem(), teller);
                event.consume();
            }
        });
    }

    private static void tell(@Nullable Brief brief, IntConsumer teller) {
        Optional.ofNullable(brief).map(Brief::position).ifPresent(teller::accept);
    }

    private void addColumns() {
        TableColumn<Brief, ?> paid = Columns.number(texts.get("notable.paid"), 80, OrderTable::paid, this::paidMoney);
        TableColumn<Brief, ?> apart = Columns.number(texts.get("notable.apart"), 80, OrderTable::less, this::paidLess);
        getColumns()
                .setAll(List.of(
                        Columns.text(texts.get("notable.order"), 110, OrderTable::code),
                        Columns.day(texts.get("notable.day"), 90, brief -> Optional.of(brief.date()), figures),
                        Columns.number(texts.get("notable.plan"), 80, Brief::shipping, figures::money),
                        paid,
                        apart,
                        Columns.number(texts.get("notable.parcels"), 64, Brief::parcels, n -> figures.number(n, 0))));
        getItems().addListener((InvalidationListener) _ -> {
            boolean isKnown = getItems().stream().anyMatch(brief -> brief.paid().isPresent());
            paid.setVisible(isKnown);
            apart.setVisible(isKnown);
        });
    }

    private static String code(Brief brief) {
        return brief.client().isEmpty() ? brief.order() : brief.client() + "/" + brief.order();
    }

    /** What was paid; below 0 where nobody knows, so that these sort last. */
    private static double paid(Brief brief) {
        return brief.paid().orElse(-1);
    }

    private String paidMoney(double paid) {
        return paid < 0 ? "" : figures.money(paid);
    }

    /** What this plan pays beyond what was paid; the least there is where nobody knows. */
    private static double less(Brief brief) {
        return brief.paid().isPresent() ? brief.shipping() - brief.paid().getAsDouble() : -Double.MAX_VALUE;
    }

    private String paidLess(double difference) {
        return difference == -Double.MAX_VALUE ? "" : figures.moneyChange(difference);
    }
}
