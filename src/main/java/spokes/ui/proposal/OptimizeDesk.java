package spokes.ui.proposal;

import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;

/** Looks for better plans; called from background threads, implemented by the application. */
public interface OptimizeDesk {

    /**
     * The best plan of a goal, or why there is none.
     *
     * @throws Refused if it cannot even be asked for
     */
    Offer propose(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused;

    /**
     * The best network for each number of centers.
     *
     * @throws Refused if it cannot even be asked for
     */
    CenterStudy study(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused;

    /**
     * The few best networks that differ in kind, from the cheapest to the fastest; the reason alone if there is none.
     *
     * @throws Refused if it cannot even be asked for
     */
    List<Choice> choices(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused;

    /** What no plan with this stock costs less than; empty if that cannot be proven or is no longer wanted. */
    Optional<BestPossible> bound(JudgedPlan plan, SearchWatch watch);
}
