package spokes.engine.verdict;

/** Whether a plan is better than what it is held against. */
public enum Answer {
    /** It costs less. */
    BETTER,
    /** It costs as much: the difference is within a share of the cost that says nothing. */
    EVEN,
    /** It costs more. */
    WORSE;

    /**
     * The answer to a difference of money.
     *
     * @param saved money that the plan saves, below 0 if it costs more
     * @param cost  what the reference costs
     * @param even  share of the cost within which both are alike
     */
    public static Answer of(double saved, double cost, double even) {
        if (Math.abs(saved) <= even * Math.abs(cost)) {
            return EVEN;
        }
        return saved > 0 ? BETTER : WORSE;
    }
}
