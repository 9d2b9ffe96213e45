package spokes.optimize.serving;

import java.util.Optional;
import java.util.function.Function;
import spokes.optimize.location.Budget;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.LocationProblem;

/**
 * Serving with a share of demand to serve well: coverage is paid for, and its price raised until there is enough. Between
 * the last plan with too little and the first with enough lies a mix of both that has just enough; where clients may be
 * split it is the best plan there is (linear programming duality). For one thread.
 */
final class CoveredServing implements Serving {
    private static final int STEPS = 60;

    /** A mix that could be cheaper by at most this share of its cost is good enough. */
    private static final double ENOUGH = Budget.NEGLIGIBLE / 10;

    private final LocationProblem problem;
    private final Coverage coverage;
    private final Function<LocationProblem, Serving> inner;
    private final Budget budget;

    CoveredServing(
            LocationProblem problem, Coverage coverage, Function<LocationProblem, Serving> inner, Budget budget) {
        this.budget = budget;
        this.problem = problem;
        this.coverage = coverage;
        this.inner = inner;
    }

    @Override
    public boolean isComplete() {
        return !problem.rules().singleSource();
    }

    @Override
    public Optional<Served> serve(int... centers) {
        Optional<Served> cheapest = at(0, centers);
        if (cheapest.isEmpty() || isMet(cheapest.get())) {
            return cheapest;
        }
        double price = Math.abs(cheapest.get().cost()) / coverage.required() + Double.MIN_NORMAL;
        Optional<Served> enough = at(price, centers);
        for (int step = 0; step < STEPS && enough.isPresent() && !isMet(enough.get()); step++) {
            price *= 2;
            enough = at(price, centers);
        }
        return enough.filter(this::isMet).map(met -> between(cheapest.get(), met, centers));
    }

    private boolean isMet(Served plan) {
        return coverage.met(plan.shares()) >= coverage.required() * (1 - LocationProblem.ROUNDING);
    }

    /** The best plan where each unit of coverage earns a price; its costs are those without it. */
    private Optional<Served> at(double price, int... centers) {
        LocationProblem priced = price == 0 ? problem : problem.rewarded(price, coverage.amount(), centers);
        return inner.apply(priced).serve(centers).map(plan -> {
            double earned = price * coverage.met(plan.shares());
            double cost = problem.plainCost(centers, plan.shares());
            double least = plan.least() + price * coverage.required();
            return new Served(cost, Math.min(least, cost + earned), centers, plan.shares());
        });
    }

    /** Whether no plan for these centers could be much cheaper than the mix of two is, clients split. */
    private boolean isEnough(Served less, Served more, double least) {
        double low = coverage.met(less.shares());
        double gain = coverage.met(more.shares()) - low;
        double mixed = less.cost() + (more.cost() - less.cost()) * (coverage.required() - low) / gain;
        return mixed - least <= ENOUGH * Math.abs(mixed);
    }

    private Served between(Served cheap, Served covered, int... centers) {
        Served less = cheap;
        Served more = covered;
        double least = less.least();
        for (int step = 0; step < STEPS && !budget.isOver() && !isEnough(less, more, least); step++) {
            double gain = coverage.met(more.shares()) - coverage.met(less.shares());
            double price = (more.cost() - less.cost()) / gain;
            Optional<Served> middle = gain > 0 && price > 0 ? at(price, centers) : Optional.empty();
            if (middle.isEmpty()) {
                break;
            }
            Served plan = middle.get();
            least = Math.max(least, plan.least());
            double before = less.cost() - price * coverage.met(less.shares());
            double after = plan.cost() - price * coverage.met(plan.shares());
            if (!(after < before - 1e-12 * Math.abs(before))) {
                break;
            }
            less = isMet(plan) ? less : plan;
            more = isMet(plan) ? plan : more;
        }
        Mix mix = new Mix(problem, coverage, less.shares(), more.shares());
        var shares = problem.rules().singleSource() ? mix.whole() : mix.split();
        double cost = problem.plainCost(centers, shares);
        return new Served(cost, Math.min(least, cost), centers, shares);
    }
}
