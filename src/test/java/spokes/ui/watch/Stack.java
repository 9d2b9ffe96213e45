package spokes.ui.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What the thread was at.
 *
 * @param frames innermost first
 */
record Stack(List<StackTraceElement> frames) {
    private static final int FRAMES_TOLD = 5;

    Stack {
        frames = List.copyOf(frames);
    }

    static Stack of(StackTraceElement... frames) {
        return new Stack(Arrays.asList(frames));
    }

    /** Whether a planner would have waited for it. */
    boolean isOfTheProgram() {
        return !isPicture() && !isBackgroundWork() && !isTest();
    }

    private boolean isPicture() {
        return has(frame ->
                frame.getMethodName().equals("snapshot") && frame.getClassName().startsWith("javafx.scene."));
    }

    /** Tests give the window an executor that runs at once: what would be on another thread is here then. */
    private boolean isBackgroundWork() {
        return has(frame -> frame.getClassName().equals("javafx.concurrent.Task$TaskCallable"));
    }

    private boolean isTest() {
        return frames.stream()
                .filter(Stack::isOurs)
                .findFirst()
                .filter(Stack::isOfTests)
                .isPresent();
    }

    private boolean has(Predicate<StackTraceElement> wanted) {
        return frames.stream().anyMatch(wanted);
    }

    /** The innermost methods of the program; if there is none, what the platform was at. */
    String told() {
        List<String> told = new ArrayList<>();
        frames.stream()
                .filter(Stack::isOurs)
                .map(Stack::name)
                .distinct()
                .limit(FRAMES_TOLD)
                .forEach(told::add);
        if (told.isEmpty()) {
            frames.stream()
                    .filter(frame -> frame.getClassName().startsWith("javafx.scene.Scene"))
                    .map(Stack::name)
                    .distinct()
                    .limit(2)
                    .forEach(told::add);
        }
        return told.isEmpty() ? "the platform" : String.join(" < ", told);
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith("spokes.");
    }

    private static boolean isOfTests(StackTraceElement frame) {
        String file = "/" + frame.getClassName().replaceFirst("\\$.*", "").replace('.', '/') + ".class";
        return Objects.toString(Stack.class.getResource(file), "").contains("/test-classes/");
    }
}
