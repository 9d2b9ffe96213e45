package spokes.exchange.file;

/** A file that cannot be read as a spreadsheet. The message says why and what to do, in one line for the planner. */
public final class BadFile extends Exception {
    private static final long serialVersionUID = 1;

    /** A reason with its fix. */
    public BadFile(String message) {
        super(message);
    }

    /** A reason with its fix and what a library said. */
    public BadFile(String message, Throwable cause) {
        super(message, cause);
    }

    /** The reason and its fix. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
