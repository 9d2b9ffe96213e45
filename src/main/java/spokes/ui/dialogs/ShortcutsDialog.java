package spokes.ui.dialogs;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import spokes.ui.Texts;

/** The keys of the window, and how stock is moved. */
public final class ShortcutsDialog extends Dialog {
    private static final List<String> KEYS = List.of(
            "drag",
            "dragkeys",
            "move",
            "undo",
            "redo",
            "import",
            "paste",
            "export",
            "workbook",
            "copy",
            "filter",
            "study",
            "escape",
            "fit",
            "help");

    /** The list of keys. */
    public ShortcutsDialog() {
        super("help", Texts.of("dialogs").get("keys.title"), () -> {});
        Texts texts = Texts.of("dialogs");
        setId("keys");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(texts.get("keys." + KEYS.get(i)));
            key.getStyleClass().add("key");
            Label does = new Label(texts.get("keys." + KEYS.get(i) + ".does"));
            grid.addRow(i, key, does);
        }
        setContent(grid);
        addMain("dialog-ok", texts.get("close"), this::close);
    }
}
