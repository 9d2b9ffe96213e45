package spokes.ui.replay;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import spokes.engine.result.ReplayWindow;
import spokes.ui.Texts;

/** Which days are replayed, the button that does it, and the one that carries the plan on. */
final class ReplayBar extends FlowPane {
    private final Texts texts;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();

    ReplayBar(Texts texts, Button replay, Button approve) {
        this.texts = texts;
        prepare(from, "from");
        prepare(to, "to");
        getChildren().setAll(new Label(texts.get("from")), from, new Label(texts.get("to")), to, replay, approve);
        getChildren().forEach(part -> ((Region) part).setMinWidth(USE_PREF_SIZE));
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
}
