package spokes.optimize;

/** What is known of a proposal. */
public enum Status {
    /** No plan is cheaper, to one part in a million. */
    OPTIMAL,
    /** A plan; a cheaper one may exist. */
    FEASIBLE,
    /** No plan keeps all that is asked for. */
    INFEASIBLE,
    /** No plan was found in the time that there was. */
    UNKNOWN;

    /** Whether there is a plan. */
    public boolean hasPlan() {
        return this == OPTIMAL || this == FEASIBLE;
    }
}
