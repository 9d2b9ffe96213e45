package spokes.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.PopupControl;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * The size of all that is written, with what it stands in. The window is shown larger as a whole; the map is not, for it
 * draws at the screen's own resolution: it gets larger letters. So do menus and tips, which are windows of their own.
 */
public final class TextSize {
    /** What the letters of the window are at 100 %, as its css has it, in pixels. */
    private static final double USUAL = 13;

    private final Magnified window;
    private final Magnified map;
    private final Region mapItself;
    private final ListChangeListener<Window> opening = this::opened;
    /** The platform's list of windows lives as long as the program: it must not hold a window that is gone. */
    private final WeakListChangeListener<Window> weakly = new WeakListChangeListener<>(opening);

    private double factor = 1;

    /**
     * A size of 100 %.
     *
     * @param content all of the window
     * @param map     the map in it
     */
    public TextSize(Region content, Region map) {
        mapItself = map;
        window = new Magnified(content);
        this.map = new Magnified(map);
        Window.getWindows().addListener(weakly);
    }

    /** What to put into the window in place of its content. */
    public Region window() {
        return window;
    }

    /** What to put into the content in place of the map. */
    public Region map() {
        return map;
    }

    /** Changes the size. */
    public void set(int percent) {
        factor = percent / 100.0;
        window.setFactor(factor);
        map.setFactor(1 / factor);
        mapItself.setStyle(letters());
    }

    private String letters() {
        return "-fx-font-size: " + USUAL * factor + "px;";
    }

    /** Stops following what opens. */
    public void close() {
        Window.getWindows().removeListener(weakly);
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window opened : change.getAddedSubList()) {
                if (factor != 1
                        && opened instanceof PopupControl popup
                        && popup.getStyle().isEmpty()) {
                    popup.setStyle(letters());
                }
            }
        }
    }
}
