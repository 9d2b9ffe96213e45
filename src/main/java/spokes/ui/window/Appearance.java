package spokes.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import spokes.ui.Memory;

/** Light or dark: as the system has it, until the planner chooses. */
final class Appearance {
    private static final String KEY = "theme";
    private static final String DARK = "dark";

    private final Parent root;
    private final Memory memory;
    private final Subscription following;
    private boolean dark;

    Appearance(Parent root, Memory memory) {
        this.root = root;
        this.memory = memory;
        root.getStylesheets()
                .add(Objects.requireNonNull(Memory.class.getResource("colors.css"))
                        .toExternalForm());
        following = Platform.getPreferences()
                .colorSchemeProperty()
                .when(isShown(root))
                .subscribe(scheme -> {
                    if (chosen().isEmpty()) {
                        wear(scheme == ColorScheme.DARK);
                    }
                });
        chosen().ifPresent(theme -> wear(theme.equals(DARK)));
    }

    /** The system's preferences live as long as the program: they must not hold a window that is gone. */
    private static ObservableValue<Boolean> isShown(Parent root) {
        return root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    private Optional<String> chosen() {
        return memory.recall(KEY);
    }

    /** Changes from light to dark or back, and remembers it. */
    void toggle() {
        wear(!dark);
        memory.keep(KEY, dark ? DARK : "light");
    }

    /** Stops following the system. */
    void close() {
        following.unsubscribe();
    }

    private void wear(boolean darkNow) {
        dark = darkNow;
        Theme theme = darkNow ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        root.getStyleClass().remove(DARK);
        if (darkNow) {
            root.getStyleClass().add(DARK);
        }
    }
}
