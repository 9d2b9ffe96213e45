package spokes.ui.dialogs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.ui.Texts;

/**
 * Why something could not be done, for people.
 *
 * @param title    what could not be done
 * @param path     the file or folder concerned; empty if none is known
 * @param reason   why
 * @param nextStep what the planner can do now
 */
public record Failure(String title, String path, String reason, String nextStep) {

    /** Explains what was thrown when something was done. */
    public static Failure of(String doing, Throwable thrown) {
        Texts texts = Texts.of("dialogs");
        String title = texts.get("failure.title", doing);
        Optional<IOException> cause = causes(thrown)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
        if (cause.isPresent()) {
            String kind = kind(cause.get());
            return explained(cause.get())
                    .map(said -> new Failure(title, path(cause.get()), said.reason, said.next))
                    .orElseGet(() -> new Failure(
                            title,
                            path(cause.get()),
                            reason(cause.get(), texts, kind),
                            texts.get("failure.next." + kind)));
        }
        String message = Objects.toString(thrown.getMessage(), thrown.getClass().getSimpleName());
        return isEnvironment(thrown)
                ? new Failure(title, "", message, texts.get("failure.next.other"))
                : new Failure(title, "", texts.get("failure.bug", message), texts.get("failure.next.bug"));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(Optional.of(thrown), Optional::isPresent, at -> at.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .limit(20);
    }

    /** Whether a room below reports its environment, as the store does with its own kind of exception. */
    private static boolean isEnvironment(Throwable thrown) {
        return thrown instanceof UncheckedIOException
                || thrown.getClass().getSimpleName().equals("StoreException");
    }

    /** What a room below found out itself: why, and after a semicolon what to do. */
    private record Said(String reason, String next) {}

    private static Optional<Said> explained(IOException cause) {
        String words = cause instanceof FileSystemException file ? Objects.toString(file.getReason(), "") : "";
        int end = words.indexOf("; ");
        return end < 0
                ? Optional.empty()
                : Optional.of(new Said(sentence(words.substring(0, end)), sentence(words.substring(end + 2))));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static String kind(IOException cause) {
        String message = Objects.toString(cause.getMessage(), "").toLowerCase(Locale.ROOT);
        if (message.contains("no space")) {
            return "full";
        }
        return switch (cause) {
            case AccessDeniedException _ -> "denied";
            case NoSuchFileException _ -> "missing";
            case NotDirectoryException _ -> "folder";
            case FileAlreadyExistsException _ -> "folder";
            default -> "other";
        };
    }

    private static String path(IOException cause) {
        return cause instanceof FileSystemException file ? Objects.toString(file.getFile(), "") : "";
    }

    private static String reason(IOException cause, Texts texts, String kind) {
        return kind.equals("other")
                ? Objects.toString(cause.getMessage(), cause.getClass().getSimpleName())
                : texts.get("failure.reason." + kind);
    }
}
