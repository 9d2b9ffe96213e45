package spokes.ui.panels;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.course.StockCourses;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.StockBook;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.FilterField;
import spokes.ui.control.Stylesheet;

/** The products with a filter; those that are selected are what a drag moves. */
public final class ProductList extends VBox {
    private final Texts texts = Texts.of("panels");
    private final Selection selection;
    private final ObservableList<Product> products = FXCollections.observableArrayList();
    private final FilteredList<Product> wanted = new FilteredList<>(products);
    private final ListView<Product> list = new ListView<>(wanted);
    private final Label title = new Label();
    private final Button all = new Button(texts.get("products.all"));
    private StockBook book = StockBook.empty();
    private StockCourses courses = StockCourses.NONE;
    private boolean following;

    /** An empty list that writes to and follows a selection. */
    public ProductList(Selection selection, Figures figures) {
        this.selection = selection;
        Stylesheet.apply(this, CenterList.class);
        getStyleClass().add("side-list");
        FilterField filter = new FilterField(texts.get("products.filter"));
        filter.setId("product-filter");
        filter.textProperty().subscribe((_, _) -> {
            following = true;
            var predicate = filter.wanted();
            wanted.setPredicate(p -> predicate.test(p.name() + ' ' + p.key() + ' ' + p.category()));
            following = false;
            follow();
        });
        list.setId("products");
        list.setAccessibleText(texts.get("products.title", 0));
        list.setFixedCellSize(42);
        list.setCellFactory(_ -> new ProductCell(this, figures, texts));
        list.setPlaceholder(new EmptyState("product", texts.get("products.empty"), texts.get("products.empty.hint")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(filter, new Insets(0, 10, 0, 10));
        getChildren().addAll(head(), filter, list);
        list.getSelectionModel().getSelectedItems().subscribe(this::select);
        selection.productsProperty().subscribe(_ -> follow());
    }

    private HBox head() {
        title.getStyleClass().add("panel-title");
        all.setId("all-products");
        all.getStyleClass().addAll("flat", "small");
        all.setOnAction(_ -> selection.productsProperty().set(Set.of()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, all);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Shows the products of a state with their stock. */
    public void show(State state, StockBook stock) {
        following = true;
        book = stock;
        products.setAll(state.workspace().products());
        following = false;
        follow();
        list.refresh();
    }

    /** Shows how the stock of every product will run. */
    public void show(StockCourses next) {
        courses = next;
        list.refresh();
    }

    StockBook book() {
        return book;
    }

    StockCourses courses() {
        return courses;
    }

    private void select() {
        if (!following) {
            selection
                    .productsProperty()
                    .set(list.getSelectionModel().getSelectedItems().stream()
                            .map(Product::key)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Scrolls to what was selected elsewhere. */
    private void reveal() {
        int first = list.getSelectionModel().getSelectedIndex();
        if (first >= 0) {
            list.scrollTo(first);
        }
    }

    /** Marks what is selected elsewhere, without telling it back. */
    private void follow() {
        Set<ProductKey> keys = selection.productsProperty().get();
        title.setText(
                keys.isEmpty() || products.isEmpty()
                        ? texts.get("products.title", products.size())
                        : texts.get("products.selected", keys.size(), products.size()));
        all.setVisible(!keys.isEmpty());
        if (following) {
            return;
        }
        Set<ProductKey> marked = list.getSelectionModel().getSelectedItems().stream()
                .map(Product::key)
                .collect(Collectors.toSet());
        if (marked.equals(keys)) {
            return;
        }
        following = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < wanted.size(); i++) {
            if (keys.contains(wanted.get(i).key())) {
                list.getSelectionModel().select(i);
            }
        }
        reveal();
        following = false;
    }
}
