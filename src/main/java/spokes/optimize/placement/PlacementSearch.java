package spokes.optimize.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.placement.StockNetwork;
import spokes.optimize.Effort;
import spokes.optimize.product.Prices;
import spokes.optimize.program.ChoiceProgram;

/** Looks for the best placement of all products and for a bound on it, by turns. */
public final class PlacementSearch {
    private static final int REHEARSALS = 9;
    private static final int SETTLING = 24;
    private static final int CHOICES = 40;

    /** How much less than plans a bound asks for what is short, and how much more makes plans keep away from it. */
    private static final double LESS = 0.8;

    private static final double MORE = 1.4;

    /** A choice that saves no larger share was the last. */
    private static final double LEAST_SAVING = 2e-6;

    private static final int LARGEST = 50;

    /** With more products than this, fewer stand for all, and candidates are chosen from as soon as there are some. */
    private static final int MANY_PRODUCTS = 4000;

    private static final int ROUNDS = 3;
    private static final int FIRST_TUNING = 4;
    private static final int TUNING = 8;
    private static final int TURNS = 20;

    private final StockNetwork network;
    private final Limits limits;
    private final double required;
    private final Effort effort;
    private final Watcher watcher;
    private final ProductWork work;
    private final PlanSearch plans;
    private final double beside;
    private final long start = System.nanoTime();
    private @Nullable Placing best;
    private @Nullable Placing firstKept;
    private double broken = Double.POSITIVE_INFINITY;
    private double bound = Double.NEGATIVE_INFINITY;

    /** Sees the best plan's cost and the bound meet. */
    public interface Watcher {
        /** After a part of the search: money of the best plan, +∞ without one, and the bound. */
        void met(double cost, double bound);
    }

    /**
     * A search.
     *
     * @param required units that are to arrive fast
     * @param fastDays delivery days of what counts as fast; below 0 if nothing does
     */
    public PlacementSearch(
            StockNetwork network,
            double required,
            double fastDays,
            Effort effort,
            Watcher watcher,
            BooleanSupplier isOver) {
        this.network = network;
        this.required = required;
        this.effort = effort;
        this.watcher = watcher;
        limits = new Limits(network);
        work = new ProductWork(network, fastDays, effort.threads(), isOver);
        plans = new PlanSearch(network, work, limits, required);
        double fixed = IntStream.range(0, limits.centers)
                .mapToDouble(network.sites()::fixed)
                .sum();
        beside = fixed + network.inboundAsAddressed();
    }

    /** Searches until the best plan is proven to be good enough, nothing gets better, or there is no time left. */
    public void run() {
        if (limits.hasAny || required > 0) {
            ChoiceProgram.prepare();
        }
        try (work) {
            plans.today().ifPresent(this::keepAsItLies);
            Prices free = Prices.none(network.sites(), network.weeks());
            Optional<Placing> first = plans.plan(free);
            if (first.isEmpty()) {
                return;
            }
            keep(first.get());
            BoundSearch bounds = new BoundSearch(network, work, limits, required, plans.share);
            Placing now = first.get();
            Climb climb = climb(now);
            boolean isShared = limits.hasAny || required > 0 || now.isBelowMinimum() || now.outside() > 0;
            if (!isShared) {
                bounds.tellApart(free);
                raise(bounds);
            } else if (isGoingOn()) {
                now = again(bounds, climb, now);
            }
            improve(bounds, climb, now, isShared);
        }
    }

    /**
     * Plans again at prices: those at which plans of some products keep the limits, then those of the bound, then those at
     * which plans can be blended; chooses among all plans so far, until that saves little.
     */
    private Placing again(BoundSearch bounds, Climb climb, Placing first) {
        CandidateSearch candidates = new CandidateSearch(network, work, limits, required, plans, this::secondsLeft);
        candidates.add(first);
        Prices kept = bounds.prices;
        if (!plans.isKept(first)) {
            kept = plans.settle(climb(first), SETTLING, sample(first));
        }
        Placing now = isMany() ? soon(candidates, kept, first) : first;
        climb.goBack(kept.times(LESS));
        bounds.rehearse(climb, sample(first), REHEARSALS);
        bounds.tellApart(climb.prices());
        raise(bounds);
        Prices dear = kept.orMore(bounds.prices);
        Prices dearer =
                isMany() && !plans.isKept(first) ? dear : dear.times(MORE).withBill(missed(first));
        candidates.generate(Stream.of(dear, dearer, bounds.prices).distinct().toList(), now);
        Climb steps = climb(first);
        steps.goBack(dear);
        now = select(candidates, steps, now);
        for (int turn = 0; turn < TURNS && isGoingOn() && !isGoodEnough(); turn++) {
            Placing before = now;
            candidates.generate(List.of(steps.prices()), now);
            now = select(candidates, steps, now);
            if (turn == 0) {
                bounds.tune(FIRST_TUNING);
                raise(bounds);
            } else if (plans.broken(before) == 0 && before.cost() - now.cost() <= LEAST_SAVING * Math.abs(now.cost())) {
                break;
            }
        }
        if (!plans.isKept(now)) {
            new Repair(network, work, limits, required, plans).repair(now, kept);
            keep(now);
        }
        return now;
    }

    /**
     * A plan of very many products before any bound is known, from what each does where its limits are dearer than it
     * takes for most to keep them: whatever time there is, something comes of it.
     */
    private Placing soon(CandidateSearch candidates, Prices kept, Placing first) {
        Prices dearer = kept.times(MORE).withBill(missed(first));
        if (plans.isKept(first) || !candidates.generate(List.of(dearer), first)) {
            return first;
        }
        Climb steps = climb(first);
        steps.goBack(kept);
        return select(candidates, steps, first);
    }

    private boolean isMany() {
        return network.products() > MANY_PRODUCTS;
    }

    /** By center, 1 where plans bring less than its minimum: there handling is free. */
    private double[] missed(Placing placing) {
        return IntStream.range(0, limits.centers)
                .mapToDouble(c -> placing.isBelowMinimum(c) ? 1 : 0)
                .toArray();
    }

    private Placing select(CandidateSearch candidates, Climb steps, Placing now) {
        Placing next = candidates.select(steps, CHOICES, now);
        keep(next);
        Placing better = isBetter(next, now) ? next : now;
        candidates.choose(better);
        return better;
    }

    private boolean isBetter(Placing next, Placing than) {
        double before = plans.broken(than);
        double after = plans.broken(next);
        return after < before || (after == before && next.cost() < than.cost());
    }

    private void improve(BoundSearch bounds, Climb climb, Placing now, boolean isShared) {
        boolean isChanged = true;
        boolean isFine = false;
        for (int turn = 0; turn < TURNS && isChanged && !isGoodEnough() && isGoingOn(); turn++) {
            isChanged = plans.improve(now, bounds.prices, gaps(now, bounds), isFine, () -> keep(now));
            boolean wasFine = isFine;
            isFine = !isChanged || isFine;
            isChanged |= isFine && !wasFine;
            keep(now);
            if (isShared) {
                double before = bound;
                bounds.tune(TUNING);
                bounds.climb(climb, ROUNDS);
                raise(bounds);
                isChanged |= bound > before;
            }
        }
    }

    private static Sample sample(Placing placing) {
        double[] size = Arrays.stream(placing.trials)
                .mapToDouble(trial -> Math.abs(trial.money()))
                .toArray();
        boolean isMany = size.length > MANY_PRODUCTS;
        int largest = isMany ? 2 * LARGEST : Math.max(LARGEST, size.length / 20);
        int every = size.length <= 4 * LARGEST ? 1 : isMany ? 50 : 5;
        return Sample.of(size, largest, isMany ? every : 4 * every);
    }

    private double secondsLeft() {
        return Math.max(0, effort.seconds() - (System.nanoTime() - start) / 1e9);
    }

    private boolean isGoingOn() {
        return work.isGoingOn();
    }

    private void keep(Placing placing) {
        broken = Math.min(broken, plans.broken(placing));
        if (plans.isKept(placing) && placing.cost() + beside < cost()) {
            best = placing.copy();
            firstKept = firstKept == null ? best : firstKept;
            watcher.met(cost(), bound);
        }
    }

    /** Takes stock as it lies for the best plan as yet: it is there however little time there is. */
    private void keepAsItLies(Placing today) {
        broken = plans.broken(today);
        if (plans.isKept(today)) {
            best = today;
            watcher.met(cost(), bound);
        }
    }

    private void raise(BoundSearch bounds) {
        if (bounds.best > bound) {
            bound = bounds.best;
            watcher.met(cost(), bound);
        }
    }

    private double[] gaps(Placing placing, BoundSearch bounds) {
        double[] own = bounds.bounds();
        return IntStream.range(0, own.length)
                .mapToDouble(p -> placing.trials[p].money() - own[p])
                .toArray();
    }

    private Climb climb(Placing placing) {
        double money = 0;
        double orders = Arrays.stream(placing.loads.orders).sum();
        double space = Arrays.stream(placing.loads.spaceM3).sum();
        for (var trial : placing.trials) {
            money += Math.abs(trial.money());
        }
        return new Climb(
                limits.centers,
                limits.weeks,
                orders > 0 ? money / orders : 1,
                space > 0 ? money / space : 1,
                required > 0 ? money / required : 1);
    }

    /** Money of the best plan, splits apart; +∞ without one. */
    public double cost() {
        return best == null ? Double.POSITIVE_INFINITY : best.cost() + beside;
    }

    /** No plan costs less, splits apart; −∞ if nothing is known. */
    public double bound() {
        return bound;
    }

    /** By how much the plan that came closest breaks limits, as shares of them; +∞ without one. */
    public double broken() {
        return broken;
    }

    private boolean isGoodEnough() {
        return cost() < Double.POSITIVE_INFINITY && cost() - bound <= Math.max(effort.gap(), 1e-9) * Math.abs(cost());
    }

    /** The best plans, and the first ones: where orders of several products count, these may be better. */
    public List<Placing> list() {
        return Stream.of(best, firstKept).filter(Objects::nonNull).distinct().toList();
    }
}
