package spokes.model;

/** The planner asked for something that cannot be. The message says why, in one line, and is shown in place. */
public class Refused extends Exception {
    private static final long serialVersionUID = 1;

    /** A refusal with its reason. */
    public Refused(String reason) {
        super(reason);
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
