package spokes.ui.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import spokes.ui.Memory;

/** Light or dark: as the planner chose, or as the system has it. */
public final class Appearance {
    private static final String DARK = "dark";

    private final Parent root;
    private final Subscription following;
    private ThemeChoice chosen;
    private boolean dark;

    /**
     * An appearance that follows the system from the moment on when what wears it is shown.
     *
     * @param root   what wears the theme
     * @param chosen the theme at first
     */
    public Appearance(Parent root, ThemeChoice chosen) {
        this.root = root;
        this.chosen = chosen;
        root.getStylesheets().addAll(css("colors.css"), css("focus.css"));
        following = Platform.getPreferences()
                .colorSchemeProperty()
                .when(isShown(root))
                .subscribe(_ -> wear(this.chosen));
        wear(chosen);
    }

    private static String css(String name) {
        return Objects.requireNonNull(Memory.class.getResource(name), name).toExternalForm();
    }

    /** The system's preferences live as long as the program: they must not hold a window that is gone. */
    private static ObservableValue<Boolean> isShown(Parent root) {
        return root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    /** Puts a theme on. */
    public void wear(ThemeChoice theme) {
        chosen = theme;
        wear(
                switch (theme) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
    }

    /** The other one: dark if it is light now. */
    public ThemeChoice other() {
        return dark ? ThemeChoice.LIGHT : ThemeChoice.DARK;
    }

    /** Stops following the system. */
    public void close() {
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
