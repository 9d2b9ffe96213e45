package spokes.app.command.contract;

/** What a command's exit says (sheets.md). */
public enum ExitCode {
    /** Done, also with warnings. */
    DONE(0),
    /** A bug of ours; the log says more. */
    BUG(1),
    /** Wrong use of the command line. */
    WRONG_USE(2),
    /** Rows were rejected, or the data do not allow what was asked. */
    REFUSED(3),
    /** The machine does not let us: disk, lock, permission. */
    ENVIRONMENT(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** What the operating system is told. */
    public int code() {
        return code;
    }
}
