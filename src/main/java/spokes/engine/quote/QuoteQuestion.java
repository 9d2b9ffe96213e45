package spokes.engine.quote;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import spokes.engine.JudgedPlan;

/**
 * What a quote is asked for.
 *
 * @param plan           the plan, whose demand, fees and rates are taken
 * @param client         whose goods
 * @param mostCenters    at most so many centers, from 1 on
 * @param withCandidates whether candidate centers may be opened for it
 * @param fixedShare     share of the centers' fixed cost, monthly minimum and opening cost that the client bears, 0 to 1;
 *                       empty: its share of the plan's orders
 * @param margin         share of the price that is kept, 0 to below 1
 */
public record QuoteQuestion(
        JudgedPlan plan,
        String client,
        int mostCenters,
        boolean withCandidates,
        OptionalDouble fixedShare,
        double margin) {
    public QuoteQuestion {
        requireNonNull(plan, "plan");
        requireNonNull(client, "client");
        if (mostCenters < 1) {
            throw new IllegalArgumentException("centers must be at least 1, was " + mostCenters);
        }
        fixedShare.ifPresent(share -> check("fixed share", share, 1));
        check("margin", margin, Math.nextDown(1.0));
    }

    private static void check(String what, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException("%s must be from 0 to 1, was %s".formatted(what, value));
        }
    }
}
