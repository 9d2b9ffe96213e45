package spokes.ui.review.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import spokes.model.reading.SheetPlace;
import spokes.ui.Texts;

/** The sheets of an import, each with what it was taken for and how it stands. */
public final class SheetList extends ListView<SheetItem> {
    private boolean filling;

    /**
     * @param marked is told which sheet to show
     */
    public SheetList(Texts texts, Consumer<SheetItem> marked) {
        setId("review-sheets");
        setAccessibleText(texts.get("sheets"));
        setFixedCellSize(50);
        setPrefWidth(270);
        setMinWidth(270);
        setCellFactory(_ -> new SheetCell(texts));
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !filling) {
                marked.accept(item);
            }
        });
    }

    /** Shows sheets; the one that was marked stays so, else the first that asks for something is. */
    public void show(List<SheetItem> sheets) {
        Optional<SheetPlace> marked = Optional.ofNullable(getSelectionModel().getSelectedItem())
                .map(item -> item.finding().place());
        filling = true;
        getItems().setAll(sheets);
        filling = false;
        getSelectionModel().clearSelection();
        marked.flatMap(place -> sheets.stream()
                        .filter(item -> item.finding().place().equals(place))
                        .findFirst())
                .or(() -> sheets.stream()
                        .filter(item -> !item.summary().guess().questions().isEmpty())
                        .findFirst())
                .or(() -> sheets.stream()
                        .filter(item ->
                                item.state() == SheetItem.State.REFUSED || item.state() == SheetItem.State.CHECK)
                        .findFirst())
                .or(() -> sheets.stream().findFirst())
                .ifPresent(item -> getSelectionModel().select(item));
    }
}
