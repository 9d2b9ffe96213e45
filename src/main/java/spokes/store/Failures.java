package spokes.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Says in a planner's words what the database says in its own. */
final class Failures {
    private static final String RESTORE = "Please put a backup copy in its place, or import your sheets into a new"
            + " workspace; the file itself was left as it is";

    private Failures() {}

    static StoreException of(WorkspaceFile file, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> locked(file, e);
            case ErrorCode.FILE_VERSION_ERROR_1 -> newer(file, e);
            case ErrorCode.FILE_CORRUPTED_1 -> damaged(file, e);
            case ErrorCode.WRONG_USER_OR_PASSWORD -> foreign(file, "another program made it");
            case ErrorCode.OUT_OF_MEMORY ->
                failure(file, "there is not enough memory", "Please close other programs", e);
            default -> unreadable(file, e);
        };
    }

    static StoreException of(WorkspaceFile file, MVStoreException e) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> locked(file, e);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> newer(file, e);
            case DataUtils.ERROR_READING_FAILED -> unreadable(file, e);
            default -> damaged(file, e);
        };
    }

    static StoreException newer(WorkspaceFile file, Throwable cause) {
        return failure(
                file,
                "it was made by a newer Spokes",
                "Please install the newest Spokes; the file was not changed",
                cause);
    }

    static StoreException damaged(WorkspaceFile file, Throwable cause) {
        return failure(file, "the file is damaged, is no workspace, or was made by a newer Spokes", RESTORE, cause);
    }

    static StoreException foreign(WorkspaceFile file, String why) {
        return file.failure(
                "this is a database, but no workspace of Spokes: " + why,
                "It was not opened, because a foreign database can run programs; please ask its owner for an export");
    }

    private static StoreException locked(WorkspaceFile file, Throwable cause) {
        return failure(
                file, "it is open already", "Please close it in the other window or Spokes, or choose another", cause);
    }

    /** The disk said no, or the database closed itself after it did. */
    private static StoreException unreadable(WorkspaceFile file, Throwable e) {
        if (causedBy(e, "No space left") || causedBy(e, "not enough space")) {
            return failure(file, "the disk is full", "Please free some space and open the workspace again", e);
        }
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof AccessDeniedException) {
                return failure(file, "you may not read or write it", "Please ask for the right, or choose another", e);
            }
            if (t instanceof EOFException) {
                return damaged(file, e);
            }
            if (t instanceof IOException) {
                return failure(file, "the disk could not be read or written: " + t.getMessage(), REOPEN, e);
            }
        }
        return failure(file, "the database answered: " + e.getMessage(), REOPEN, e);
    }

    private static final String REOPEN =
            "Please see that its disk or network drive is there, then open the workspace again; what was saved is kept";

    private static boolean causedBy(Throwable e, String words) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static StoreException failure(WorkspaceFile file, String wrong, String nextStep, Throwable cause) {
        return new StoreException(file.path(), wrong, nextStep, cause);
    }
}
