package spokes.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** Where Spokes starts: without arguments it opens the window. */
public final class Main {

    private static final String VERSION = "spokes 0.1.0";

    private Main() {}

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
        }
    }
}
