package spokes.ui.history;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import spokes.session.History;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;

/** The steps that are kept, the newest on top; choosing one makes the plan what it was right after it. */
public final class HistoryDialog extends Dialog {
    private final Texts texts = Texts.of("history");
    private final ListView<Integer> list = new ListView<>();
    private final History history;
    private final IntConsumer follows;
    private final Button main;

    /**
     * The list.
     *
     * @param follows gets how many steps are to be in force
     */
    public HistoryDialog(History history, IntConsumer follows) {
        super("history", Texts.of("history").get("title"), () -> {});
        this.history = history;
        this.follows = follows;
        setId("history-dialog");
        Stylesheet.apply(this, HistoryDialog.class);
        int steps = history.steps().size();
        list.setId("history-steps");
        list.setAccessibleText(texts.get("title"));
        list.getItems()
                .setAll(IntStream.rangeClosed(0, steps)
                        .map(i -> steps - i)
                        .boxed()
                        .toList());
        list.setCellFactory(_ -> new StepCell(texts, history));
        list.setPrefSize(520, 380);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        Label hint = new Label(texts.get("hint"));
        hint.getStyleClass().add("cell-detail");
        hint.setWrapText(true);
        setContent(hint, list);
        setLight();
        addCancel(texts.get("close"));
        main = addMain("history-go", "", this::go);
        list.getSelectionModel().selectedItemProperty().subscribe(this::name);
        list.getSelectionModel().select(Integer.valueOf(history.inForce()));
        list.scrollTo(Math.max(0, steps - history.inForce() - 3));
        setFirst(list);
    }

    /** Says on the button what pressing it does. */
    private void name(Integer chosen) {
        int there = chosen == null ? history.inForce() : chosen;
        int back = history.inForce() - there;
        main.setText(back > 0 ? texts.get("undo", back) : back < 0 ? texts.get("redo", -back) : texts.get("stay"));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go();
        } else if (event.getCode() == KeyCode.ESCAPE) { // a list keeps it for itself
            event.consume();
            cancel();
        }
    }

    private void go() {
        Integer chosen = list.getSelectionModel().getSelectedItem();
        close();
        if (chosen != null && chosen != history.inForce()) {
            follows.accept(chosen);
        }
    }
}
