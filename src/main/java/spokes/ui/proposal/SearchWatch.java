package spokes.ui.proposal;

/** Sees the cost of the best plan and the bound meet, and may end the search. Called from any thread. */
public interface SearchWatch {

    /**
     * Something was found.
     *
     * @param seconds since the search began
     * @param cost    of the best plan so far; +∞ without one
     * @param bound   what no plan costs less than; −∞ if nothing is proven
     */
    void met(double seconds, double cost, double bound);

    /** The best plan of stock so far is made of so many units. */
    default void placed(StockFacts facts) {}

    /** Whether to go on. */
    boolean isWanted();
}
