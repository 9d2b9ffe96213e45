package spokes.ui.panels;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.engine.course.StockCourses;
import spokes.model.place.Center;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.StockBook;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;
import spokes.ui.control.Stylesheet;

/** The centers, open ones first; the one that is clicked is selected. */
public final class CenterList extends VBox {
    private final Texts texts = Texts.of("panels");
    private final Selection selection;
    private final ListView<CenterItem> list = new ListView<>();
    private List<Center> centers = List.of();
    private StockBook book = StockBook.empty();
    private StockCourses courses = StockCourses.NONE;
    private boolean filling;

    /** An empty list that writes to and follows a selection. */
    public CenterList(Selection selection, Figures figures) {
        this.selection = selection;
        Stylesheet.apply(this, CenterList.class);
        getStyleClass().add("side-list");
        Label title = new Label(texts.get("centers.title"));
        title.getStyleClass().add("panel-title");
        list.setId("centers");
        list.setAccessibleText(texts.get("centers.title"));
        list.setCellFactory(_ -> new CenterCell(figures, texts));
        list.setPlaceholder(new EmptyState("center", texts.get("centers.empty"), texts.get("centers.empty.hint")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list);
        list.getSelectionModel().selectedItemProperty().subscribe((_, item) -> {
            if (!filling) {
                selection
                        .centerProperty()
                        .set(Optional.ofNullable(item).map(i -> i.center().code()));
            }
        });
        selection.centerProperty().subscribe(_ -> follow());
        selection.productsProperty().subscribe(_ -> fill());
    }

    /** Shows the centers of a state with their stock. */
    public void show(State state, StockBook stock) {
        centers = state.workspace().centers().stream()
                .sorted((a, b) -> Boolean.compare(b.isOpen(), a.isOpen()))
                .toList();
        book = stock;
        fill();
    }

    /** Shows how the stock of the selected products, or of all, will run. */
    public void show(StockCourses next) {
        courses = next;
        fill();
    }

    private void fill() {
        filling = true;
        list.getItems()
                .setAll(CenterItem.listOf(
                        centers, book, selection.productsProperty().get(), courses));
        filling = false;
        follow();
    }

    private void follow() {
        filling = true;
        Optional<String> code = selection.centerProperty().get();
        list.getSelectionModel().clearSelection();
        list.getItems().stream()
                .filter(item -> code.equals(Optional.of(item.center().code())))
                .findFirst()
                .ifPresent(item -> {
                    list.getSelectionModel().select(item);
                    list.scrollTo(item);
                });
        filling = false;
    }
}
