package spokes.ui.control;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/**
 * Keeps a bar of buttons in one line: where there is no room for all words, buttons show their icon alone, the last
 * first. Their tips and what a screen reader says stay.
 */
public final class Captions {
    private final Region bar;
    private final List<Labeled> buttons;
    private boolean isFitting;

    private Captions(Region bar, List<? extends Labeled> buttons) {
        this.bar = bar;
        this.buttons = List.copyOf(buttons);
    }

    /**
     * Lets buttons of a bar give up their words as it gets narrow.
     *
     * @param buttons each with an icon and a tip, the one that keeps its words longest first
     */
    public static void fit(Region bar, List<? extends Labeled> buttons) {
        Captions captions = new Captions(bar, buttons);
        bar.widthProperty().subscribe((_, _) -> captions.fit());
        buttons.forEach(button -> button.textProperty().subscribe((_, _) -> captions.fit()));
    }

    private void fit() {
        if (bar.getWidth() <= 0 || bar.getScene() == null || isFitting) {
            return;
        }
        isFitting = true;
        buttons.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        for (Labeled button : buttons.reversed()) {
            if (bar.prefWidth(-1) > bar.getWidth()) {
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
        }
        isFitting = false;
    }
}
