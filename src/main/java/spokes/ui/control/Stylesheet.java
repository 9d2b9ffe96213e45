package spokes.ui.control;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The css of a view, which lies beside its class under the same name. */
public final class Stylesheet {
    private Stylesheet() {}

    /** Gives a view the css that lies beside a class. */
    public static void apply(Parent view, Class<?> type) {
        URL css = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".css"), type.getName());
        view.getStylesheets().add(css.toExternalForm());
    }
}
