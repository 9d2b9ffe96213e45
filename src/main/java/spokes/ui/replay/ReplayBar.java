package spokes.ui.replay;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.engine.result.ReplayWindow;
import spokes.ui.Texts;

/** Which days are replayed, the button that does it, and what is to say about it. */
final class ReplayBar extends VBox {
    private final Texts texts;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Button replay;
    private final Label note = new Label();

    ReplayBar(Texts texts, Runnable replays) {
        this.texts = texts;
        getStyleClass().add("asking-bar");
        replay = new Button(texts.get("replay"));
        replay.setId("replay-orders");
        replay.getStyleClass().add("accent");
        replay.setOnAction(_ -> replays.run());
        prepare(from, "from");
        prepare(to, "to");
        note.setId("replay-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        FlowPane line = new FlowPane(new Label(texts.get("from")), from, new Label(texts.get("to")), to, replay);
        line.getChildren().forEach(part -> ((Region) part).setMinWidth(USE_PREF_SIZE));
        line.getStyleClass().add("asking-line");
        getChildren().setAll(line, note);
    }

    private void prepare(DatePicker picker, String key) {
        picker.setId("replay-" + key);
        picker.setAccessibleText(texts.get(key + ".accessible"));
        picker.setPrefWidth(150);
    }

    /** The window that was asked for; the usual one if a day is left empty. */
    Optional<ReplayWindow> window() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        boolean isOne = first != null && last != null && !last.isBefore(first);
        return isOne && first.plusDays(ReplayWindow.MAX_DAYS).isAfter(last)
                ? Optional.of(new ReplayWindow(first, last))
                : Optional.empty();
    }

    /** Whether days were asked for that are no window. */
    boolean isWrong() {
        return window().isEmpty() && from.getValue() != null && to.getValue() != null;
    }

    /** Shows the days that were replayed. */
    void show(ReplayWindow window) {
        from.setValue(window.from());
        to.setValue(window.to());
    }

    void say(String words) {
        note.setText(words);
    }

    void setBusy(boolean busy) {
        replay.setDisable(busy);
    }
}
