package spokes.ui.control;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import spokes.engine.result.StockState;

/** The sign of a stock's state: shape and color both tell it. Css gives both, by {@code .state-out} and the like. */
public final class StateMark extends Region {
    private static final List<String> CLASSES = List.of("state-out", "state-short", "state-healthy", "state-surplus");

    /** A mark without a state yet. */
    public StateMark() {
        getStyleClass().add("state-mark");
        setMinSize(9, 9);
        setPrefSize(9, 9);
        setMaxSize(9, 9);
    }

    /** Shows a state. */
    public void show(StockState.State state) {
        getStyleClass().removeAll(CLASSES);
        getStyleClass().add(styleClass(state));
    }

    /** The css class of a state. */
    public static String styleClass(StockState.State state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT);
    }

    /** The css classes of all states. */
    public static List<String> styleClasses() {
        return CLASSES;
    }
}
