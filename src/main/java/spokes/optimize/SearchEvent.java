package spokes.optimize;

/** What happens while a better plan is looked for. */
public sealed interface SearchEvent {
    /** Seconds since the search began. */
    double seconds();

    /** The cost of the best plan so far; +∞ without one. */
    double cost();

    /** What no plan costs less than, by what is proven so far. */
    double bound();

    /** A better plan was found. */
    record BetterPlan(double seconds, double cost, double bound) implements SearchEvent {}

    /** It is proven that no plan is as cheap as was thought possible. */
    record HigherBound(double seconds, double cost, double bound) implements SearchEvent {}

    /** The best plan so far is made of so many units. */
    record StockPlaced(double seconds, double cost, double bound, StockTotals totals) implements SearchEvent {}

    /** Hears of it; may come from any thread. */
    interface Listener {
        /** A listener that does not listen. */
        Listener NONE = event -> true;

        /** Takes an event; false if the search is no longer wanted. */
        boolean on(SearchEvent event);

        /** Whether the search is still wanted; asked often, also while nothing happens. */
        default boolean isWanted() {
            return true;
        }
    }
}
