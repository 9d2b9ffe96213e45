package spokes.optimize;

/** Tells a listener what a search finds, and the search whether to go on. */
public final class SearchTold {
    private final SearchEvent.Listener listener;
    private final long start;
    private double cost = Double.POSITIVE_INFINITY;
    private double bound = Double.NEGATIVE_INFINITY;
    private volatile boolean isCancelled;

    /** Tells this listener.
     *
     * @param start of the search, of {@link System#nanoTime}
     */
    public SearchTold(SearchEvent.Listener listener, long start) {
        this.listener = listener;
        this.start = start;
    }

    /** After a part of the search: money of the best plan, +∞ without one, and the bound. */
    public void met(double newCost, double newBound) {
        double seconds = (System.nanoTime() - start) / 1e9;
        if (newCost < cost) {
            tell(new SearchEvent.BetterPlan(seconds, newCost, newBound));
        } else if (newBound > bound) {
            tell(new SearchEvent.HigherBound(seconds, newCost, newBound));
        }
        cost = newCost;
        bound = newBound;
    }

    /** What the best plan so far is made of. */
    public void placed(StockTotals totals) {
        tell(new SearchEvent.StockPlaced((System.nanoTime() - start) / 1e9, cost, bound, totals));
    }

    private void tell(SearchEvent event) {
        isCancelled |= !listener.on(event);
    }

    /** Whether the listener wants no more. */
    public boolean isCancelled() {
        return isCancelled || !listener.isWanted() || Thread.currentThread().isInterrupted();
    }
}
