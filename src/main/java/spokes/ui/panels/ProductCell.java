package spokes.ui.panels;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.engine.course.DayLine;
import spokes.model.goods.Product;
import spokes.ui.Figures;
import spokes.ui.StockBook;
import spokes.ui.Texts;
import spokes.ui.charts.Sparkline;
import spokes.ui.control.StateMark;

/** A product in its list: state, name, code, how its stock will run, units. */
final class ProductCell extends ListCell<Product> {
    private static final double[] NONE = {};

    private final Figures figures;
    private final Texts texts;
    private final ProductList owner;
    private final StateMark mark = new StateMark();
    private final Label name = new Label();
    private final Label code = new Label();
    private final Label units = new Label();
    private final Sparkline course = new Sparkline(20, 13);
    private final Tooltip whole = new Tooltip();
    private final HBox content;

    ProductCell(ProductList owner, Figures figures, Texts texts) {
        this.owner = owner;
        this.figures = figures;
        this.texts = texts;
        getStyleClass().add("product-cell");
        name.getStyleClass().add("cell-name");
        code.getStyleClass().add("cell-detail");
        units.getStyleClass().add("cell-number");
        units.setMinWidth(Region.USE_PREF_SIZE);
        code.setMinWidth(0);
        name.setMinWidth(0);
        name.setTooltip(whole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox second = new HBox(4, code, gap, course, units);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(name, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(8, mark, words);
        content.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Product product, boolean empty) {
        super.updateItem(product, empty);
        if (empty || product == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        StockBook book = owner.book();
        mark.show(book.overall(product.key()));
        name.setText(product.name());
        whole.setText(product.name());
        code.setText(product.key().toString());
        units.setText(figures.number(book.usable(product.key()), 0));
        course.show(owner.courses().find(product.key()).map(DayLine::values).orElse(NONE), /* beginsAtZero= */ true);
        setGraphic(content);
        setAccessibleText(texts.get(
                "product.accessible",
                product.name(),
                code.getText(),
                units.getText(),
                texts.get("state." + book.overall(product.key()))));
    }
}
