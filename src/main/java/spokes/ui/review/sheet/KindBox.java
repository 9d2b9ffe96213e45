package spokes.ui.review.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import spokes.model.review.SheetChoice;
import spokes.model.sheet.Sheet;
import spokes.ui.Texts;
import spokes.ui.control.Names;

/** What a sheet is: one of the sheets that Spokes knows, or passed over. */
final class KindBox extends ComboBox<Optional<Sheet>> {
    private final BiConsumer<SheetItem, SheetChoice> chosen;
    private boolean filling;

    KindBox(Texts texts, BiConsumer<SheetItem, SheetChoice> chosen) {
        this.chosen = chosen;
        setId("review-kind");
        setAccessibleText(texts.get("kind"));
        setVisibleRowCount(18);
        List<Optional<Sheet>> kinds = new ArrayList<>();
        Stream.of(Sheet.values()).map(Optional::of).forEach(kinds::add);
        kinds.add(Optional.empty());
        getItems().setAll(kinds);
        setConverter(new Names<>(kind -> kind.map(Sheet::title).orElse(texts.get("passed"))));
        setPrefWidth(150);
        setMinWidth(150);
    }

    void show(SheetItem item) {
        filling = true;
        setValue(item.kind());
        setOnAction(_ -> choose(item));
        filling = false;
    }

    private void choose(SheetItem item) {
        Optional<Sheet> kind = getValue();
        if (filling || kind == null || kind.equals(item.kind())) {
            return;
        }
        SheetChoice choice = item.finding().choice();
        chosen.accept(item, kind.map(choice::as).orElseGet(choice::passingOver));
    }
}
