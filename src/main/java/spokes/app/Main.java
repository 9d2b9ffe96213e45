package spokes.app;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** Where Spokes starts: without arguments it opens the window. */
public final class Main {

    private static final String VERSION = "spokes 0.1.0";
    private static final String REHEARSE = "--rehearse";

    private Main() {}

    /**
     * @param args nothing: opens the window; {@code --version}: says which one this is; {@code --rehearse}: shows the window
     *     for some frames, so that the build can write down what a start needs
     */
    public static void main(String... args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println(VERSION);
        } else {
            Application.launch(Window.class, args);
        }
    }

    /** The window, empty for now. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setTitle("Spokes");
            stage.setScene(new Scene(new Label("Spokes"), 1200, 800));
            stage.show();
            if (getParameters().getRaw().contains(REHEARSE)) {
                closeAfter(30);
            }
        }

        private static void closeAfter(int frames) {
            new AnimationTimer() {
                private int shown;

                @Override
                public void handle(long now) {
                    if (++shown == frames) {
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
