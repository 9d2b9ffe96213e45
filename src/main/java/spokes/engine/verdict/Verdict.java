package spokes.engine.verdict;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import spokes.engine.breakeven.Flip;
import spokes.engine.breakeven.OwnBuilding;
import spokes.engine.derivation.Source;

/**
 * What is to be said to the question whether a plan's distributed inventory is right.
 *
 * @param ordersPerMonth orders a month that the plan delivers
 * @param openCenters    codes of its open centers
 * @param comparisons    the plan against each reference: today, the center that the planner chose, the best one
 * @param decisive       the reference that the answer is about: one center: what was asked for, else the setting
 *                       baseline_center, else the best one
 * @param pooling        stock that the same service needs at one, two, … centers
 * @param counts         how many centers each product deserves
 * @param flips          what would turn the answer to the decisive reference, what has to move the least first
 * @param ownBuildings   own buildings against centers that bill by unit: first in the place of the decisive center alone
 * @param assumptions    what all of it rests on, as it is in force, each with its source
 */
public record Verdict(
        double ordersPerMonth,
        List<String> openCenters,
        List<Comparison> comparisons,
        Reference decisive,
        Pooling pooling,
        CenterCounts counts,
        List<Flip> flips,
        List<OwnBuilding> ownBuildings,
        List<Source> assumptions) {
    public Verdict {
        openCenters = List.copyOf(openCenters);
        comparisons = List.copyOf(comparisons);
        requireNonNull(decisive, "decisive");
        requireNonNull(pooling, "pooling");
        requireNonNull(counts, "counts");
        flips = List.copyOf(flips);
        ownBuildings = List.copyOf(ownBuildings);
        assumptions = List.copyOf(assumptions);
    }

    /** The plan against a kind of reference; without a chosen center, or if it is the best one, there is no such one. */
    public Optional<Comparison> find(Reference.Kind kind) {
        return comparisons.stream()
                .filter(comparison -> comparison.reference().kind() == kind)
                .findFirst();
    }

    /** The plan against the reference that the answer is about. */
    public Comparison decision() {
        return comparisons.stream()
                .filter(comparison -> comparison.reference().equals(decisive))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing was compared with " + decisive));
    }
}
