package spokes.app;

import java.util.Locale;
import javafx.application.Application;
import spokes.app.command.SpokesCommand;
import spokes.app.command.contract.ExitCode;

/** Where Spokes starts: a command line, or the window. */
public final class Main {
    private static final String REHEARSE = "--rehearse";

    private Main() {}

    /**
     * @param args a command with its options; a workspace to open in the window; nothing for the last one or the sample;
     *     {@code --rehearse}: goes through commands and window once, so that the build can write down what a start needs
     */
    public static void main(String... args) {
        if (args.length == 1 && args[0].equals(REHEARSE)) {
            System.exit(Rehearsal.run());
        } else if (args.length == 0 || (args.length == 1 && !isCommand(args[0]))) {
            System.exit(openWindow(args));
        } else {
            Locale.setDefault(
                    Locale.Category.DISPLAY, Locale.ENGLISH); // its own sentences are English on every machine
            System.exit(SpokesCommand.run(args));
        }
    }

    private static boolean isCommand(String word) {
        return SpokesCommand.isCommand(word);
    }

    /** Shows the window until it is closed. */
    static int openWindow(String... args) {
        System.setProperty("javafx.platform", "desktop"); // Gluon asks, and wonders aloud if it gets no answer
        try {
            Application.launch(SpokesWindow.class, args);
            return ExitCode.DONE.code();
        } catch (UnsupportedOperationException e) {
            System.err.println("spokes: there is no screen to open a window on (" + e.getMessage()
                    + "); the command line works without one: spokes --help");
            return ExitCode.ENVIRONMENT.code();
        }
    }
}
