package spokes.exchange.safe;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** A file of an export that could not be written: which, why, and what to do. What was there before is as it was. */
public final class UnwritableFile extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private UnwritableFile(Path place, String reason) {
        super(place.toAbsolutePath().toString(), null, reason);
    }

    /** A file that cannot be written for a reason that was found. */
    public static UnwritableFile because(Path place, String reason) {
        return new UnwritableFile(place, reason);
    }

    /** A file that the platform would not write; one that says so already stays as it is. */
    public static IOException of(Path place, IOException cause) {
        if (cause instanceof UnwritableFile) {
            return cause;
        }
        UnwritableFile unwritable = new UnwritableFile(place, reason(cause));
        unwritable.initCause(cause);
        return unwritable;
    }

    private static String reason(IOException cause) {
        String message = Objects.toString(cause.getMessage(), "").toLowerCase(Locale.ROOT);
        if (message.contains("no space") || message.contains("not enough space") || message.contains("quota")) {
            return "the disk is full; free some space or choose another disk";
        }
        if (message.contains("used by another process") || message.contains("locked")) {
            return "another program has it open; close it there, or choose another name";
        }
        if (message.contains("read-only file system")) {
            return "the disk is read-only; choose another folder";
        }
        return switch (cause) {
            case AccessDeniedException _ ->
                "it may not be written to; close it in other programs, check the permissions of its folder, or choose"
                        + " another folder";
            case NoSuchFileException _ -> "its folder is not there; make it, or choose another folder";
            default -> "%s; check the disk, or choose another folder".formatted(cause.getMessage());
        };
    }

    @Override
    public String getMessage() {
        return "cannot write %s: %s".formatted(getFile(), getReason());
    }
}
