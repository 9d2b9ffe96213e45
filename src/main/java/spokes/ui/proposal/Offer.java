package spokes.ui.proposal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.session.Command;

/**
 * A plan that is offered, as a list of changes of which a planner takes all or some.
 *
 * @param goal       what was asked for
 * @param verdict    what is known of it
 * @param reason     why there is none, or what to know about it; empty if nothing
 * @param cost       what it costs by the goal's own measure; 0 without a plan
 * @param before     what the plan as it is costs by the same measure, if it can be compared
 * @param bound      what no such plan costs less than, if that is proven
 * @param seconds    wall time that it took
 * @param network    the network, if it is one
 * @param stock      what it places, if it is a placement
 * @param rows       the changes
 * @param acceptance makes the step of those that are taken
 */
public record Offer(
        Goal goal,
        Verdict verdict,
        String reason,
        double cost,
        OptionalDouble before,
        OptionalDouble bound,
        double seconds,
        Optional<NetworkFacts> network,
        Optional<StockFacts> stock,
        List<OfferRow> rows,
        Acceptance acceptance) {
    public Offer {
        rows = List.copyOf(rows);
    }

    /** An offer that places no stock. */
    public Offer(
            Goal goal,
            Verdict verdict,
            String reason,
            double cost,
            OptionalDouble before,
            OptionalDouble bound,
            double seconds,
            Optional<NetworkFacts> network,
            List<OfferRow> rows,
            Acceptance acceptance) {
        this(goal, verdict, reason, cost, before, bound, seconds, network, Optional.empty(), rows, acceptance);
    }

    /** What is known of an offer. */
    public enum Verdict {
        /** None is better, to one part in a million. */
        PROVEN,
        /** A better one may exist. */
        FOUND,
        /** No plan keeps all that is asked for. */
        IMPOSSIBLE,
        /** None was found in the time that there was. */
        NOT_FOUND
    }

    /** Makes the step of those changes that a planner takes. */
    @FunctionalInterface
    public interface Acceptance {
        /** The step of these rows, which are some of the offer's. */
        Command take(List<OfferRow> rows);
    }

    /** Whether there is a plan. */
    public boolean hasPlan() {
        return verdict == Verdict.PROVEN || verdict == Verdict.FOUND;
    }

    /** Share of the cost by which the bound is below it; empty if nothing is proven. */
    public OptionalDouble gap() {
        return hasPlan() && bound.isPresent() && cost > 0
                ? OptionalDouble.of(Math.max(0, (cost - bound.getAsDouble()) / cost))
                : OptionalDouble.empty();
    }
}
