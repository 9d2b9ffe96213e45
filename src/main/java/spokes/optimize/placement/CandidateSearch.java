package spokes.optimize.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.Trial;
import spokes.optimize.product.Prices;
import spokes.optimize.product.ProductDesk;
import spokes.optimize.product.ProductPlan;

/**
 * Plans of each product that are good at some prices, and the choice among them that is best for all products together
 * (column generation, with a search for whole columns in place of its linear program).
 */
final class CandidateSearch {
    /** Candidates of all products that are kept, and of each at least. */
    private static final int MOST_IN_ALL = 24_000;

    private static final int LEAST = 8;

    /** A share that is as good as all. */
    private static final double WHOLE = 1 - 1e-6;

    /** With more products than this, single units are not shifted, nor many shares of plans mixed. */
    private static final int FEW_PRODUCTS = 200;

    /** How much of another plan is tried to be taken over; of many products, the first of these alone. */
    private static final double[] SHARES = {0.5, 0.25, 0.75};

    private static final double[] PARTS = {0.1, 0.4, 1};
    private static final int RELIEFS = 8;
    private static final int LARGEST = 48;

    private final StockNetwork network;
    private final ProductWork work;
    private final PlanSearch plans;
    private final double required;
    private final Rows rows;
    private final DoubleSupplier secondsLeft;
    private final List<List<Candidate>> candidates;

    /**
     * A search among plans that there are.
     *
     * @param required    units that are to arrive fast
     * @param secondsLeft for all that is still to be done
     */
    CandidateSearch(
            StockNetwork network,
            ProductWork work,
            Limits limits,
            double required,
            PlanSearch plans,
            DoubleSupplier secondsLeft) {
        this.secondsLeft = secondsLeft;
        this.network = network;
        this.work = work;
        this.plans = plans;
        this.required = required;
        rows = new Rows(limits, network);
        candidates = Stream.generate(() -> (List<Candidate>) new ArrayList<Candidate>())
                .limit(network.products())
                .toList();
    }

    /** Takes plans of all products among the candidates. */
    void add(Placing placing) {
        work.toTheEnd(
                IntStream.range(0, network.products()).toArray(),
                (desk, p) -> add(p, placing.plans[p], plans.chosen(p), placing.trials[p]));
    }

    private void add(int p, ProductPlan plan, boolean[] chosen, Trial trial) {
        if (candidates.get(p).stream().noneMatch(known -> known.plan.isLike(plan))) {
            candidates.get(p).add(new Candidate(plan, chosen, trial, rows));
        }
    }

    /** Plans each product at each of some prices, and between that plan and the one that it has; false if there was no time. */
    boolean generate(List<Prices> some, Placing now) {
        return work.forEach((desk, p) -> {
            some.forEach(prices -> generate(desk, p, prices, now));
            for (int c = 0;
                    network.products() <= FEW_PRODUCTS && c < network.sites().size();
                    c++) {
                desk.shifted(now.plans[p], c, false).forEach(shifted -> attempt(desk, p, shifted, plans.chosen(p)));
            }
        });
    }

    private void generate(ProductDesk desk, int p, Prices prices, Placing now) {
        desk.take(p, prices);
        boolean[] chosen = desk.choose(plans.chosen(p));
        ProductPlan plan = desk.plan(chosen, prices);
        attempt(desk, p, plan, chosen);
        desk.findLatePlan(chosen, prices).ifPresent(late -> attempt(desk, p, late, chosen));
        for (int k = 0; k < (network.products() > FEW_PRODUCTS ? 1 : SHARES.length); k++) {
            attempt(desk, p, desk.settled(now.plans[p].mixed(plan, SHARES[k])), chosen);
        }
    }

    private void attempt(ProductDesk desk, int p, ProductPlan plan, boolean[] chosen) {
        if (desk.isWithin(plan) && candidates.get(p).stream().noneMatch(known -> known.plan.isLike(plan))) {
            candidates.get(p).add(new Candidate(plan, chosen, desk.attempt(plan), rows));
        }
    }

    /** Takes parts of what the largest products have at centers that are too full to others; false if there was no time. */
    private boolean relieve(Selection selection) {
        boolean[] isFull = selection.full();
        int[] products = IntStream.range(0, network.products())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer p) -> -selection.of(p).at(isFull, rows)))
                .limit(LARGEST)
                .mapToInt(Integer::intValue)
                .filter(p -> selection.of(p).at(isFull, rows) > 0)
                .toArray();
        return work.forEach(products, (desk, p) -> {
            desk.takeAlone(p);
            Candidate now = selection.of(p);
            for (int from = 0; from < isFull.length; from++) {
                for (int to = 0; isFull[from] && to < isFull.length; to++) {
                    if (!isFull[to] && desk.product().isAllowed(to)) {
                        for (double share : PARTS) {
                            attempt(desk, p, desk.settled(now.plan.moved(from, to, share)), now.chosen);
                        }
                    }
                }
            }
        });
    }

    /** The best choice of candidates that is found, tried again; the prices at which it was found come back in the climb. */
    Placing select(Climb climb, int rounds, Placing before) {
        Selection selection = new Selection(candidates, network.sites(), rows, required, work::isGoingOn);
        selection.take(climb.prices());
        Blend blend = new Blend(candidates, selection, network.sites(), rows, required, secondsLeft);
        if (blend.find()) {
            climb.goBack(blend.prices());
            take(blend, selection);
        } else {
            climb.goBack(selection.settle(climb, rounds));
        }
        SelectionRepair repair = new SelectionRepair(selection, work);
        repair.run();
        for (int turn = 0; turn < RELIEFS && selection.broken() > 0 && relieve(selection); turn++) {
            repair.run();
        }
        new SelectionSavings(selection, work::isGoingOn).run();
        Placing next = before.copy();
        Prices last = climb.prices();
        double[] byRow = selection.prices(last);
        work.forEach((desk, p) -> {
            Candidate candidate = selection.of(p);
            candidates
                    .get(p)
                    .sort(Comparator.comparingDouble(
                            other -> other == candidate ? Double.NEGATIVE_INFINITY : other.priced(byRow, last)));
            int most = most(network.products());
            if (candidates.get(p).size() > most) {
                candidates.get(p).subList(most, candidates.get(p).size()).clear();
            }
        });
        replace(next, selection);
        return next;
    }

    /** Takes for each product the candidate that a blend has; where it has several, a plan between them. */
    private void take(Blend blend, Selection selection) {
        Candidate[] blended = new Candidate[network.products()];
        work.toTheEnd(IntStream.range(0, blended.length).toArray(), (desk, p) -> {
            double[] shares = blend.shares(p);
            if (shares.length == 0) {
                blended[p] = selection.of(p);
                return;
            }
            int most = IntStream.range(0, shares.length)
                    .boxed()
                    .max(Comparator.comparingDouble(k -> shares[k]))
                    .orElse(0);
            blended[p] = candidates.get(p).get(most);
            if (shares[most] < WHOLE) {
                desk.takeAlone(p);
                List<ProductPlan> all = candidates.get(p).stream()
                        .limit(shares.length)
                        .map(candidate -> candidate.plan)
                        .toList();
                ProductPlan plan = desk.settled(ProductPlan.blended(all, shares));
                attempt(desk, p, plan, blended[p].chosen);
                candidates.get(p).stream()
                        .filter(known -> known.plan.isLike(plan))
                        .findFirst()
                        .ifPresent(known -> blended[p] = known);
            }
        });
        for (int p = 0; p < blended.length; p++) {
            selection.swap(p, blended[p]);
        }
    }

    /** How many candidates of each of so many products are kept. */
    static int most(int products) {
        return Math.max(LEAST, MOST_IN_ALL / products);
    }

    private void replace(Placing placing, Selection selection) {
        Trial[] trials = new Trial[network.products()];
        int[] changed = IntStream.range(0, trials.length)
                .filter(p -> !selection.of(p).plan.isLike(placing.plans[p]))
                .toArray();
        work.toTheEnd(changed, (desk, p) -> {
            desk.takeAlone(p);
            trials[p] = desk.attempt(selection.of(p).plan);
        });
        for (int p : changed) {
            placing.replace(p, selection.of(p).plan, trials[p]);
        }
    }

    /** Goes on with the centers that were chosen for some plans. */
    void choose(Placing placing) {
        for (int p = 0; p < network.products(); p++) {
            ProductPlan plan = placing.plans[p];
            int product = p;
            candidates.get(p).stream()
                    .filter(candidate -> candidate.plan.isLike(plan))
                    .findFirst()
                    .ifPresent(candidate -> plans.choose(product, candidate.chosen));
        }
    }
}
