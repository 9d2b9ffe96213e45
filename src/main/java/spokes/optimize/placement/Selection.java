package spokes.optimize.placement;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import spokes.engine.placement.StockSites;
import spokes.optimize.product.Prices;

/** One candidate of each product, all together: what they cost, and how far they keep the limits. */
final class Selection implements Climb.Excess {
    private final List<List<Candidate>> candidates;
    private final StockSites sites;
    private final Rows rows;
    private final double required;
    private final BooleanSupplier isGoingOn;
    private final int centers;
    private final Candidate[] now;
    private final double[] loads;
    private final double[] billed;
    private final double[] excess;
    private double money;
    private double fast;
    private double outside;
    private int outsiders;

    /**
     * The first candidate of each product.
     *
     * @param required  units that are to arrive fast
     * @param isGoingOn whether there is time left
     */
    Selection(
            List<List<Candidate>> candidates, StockSites sites, Rows rows, double required, BooleanSupplier isGoingOn) {
        this.isGoingOn = isGoingOn;
        this.candidates = candidates;
        this.sites = sites;
        this.rows = rows;
        this.required = required;
        centers = sites.size();
        loads = new double[rows.size()];
        billed = new double[centers];
        excess = new double[centers];
        now = candidates.stream().map(List::getFirst).toArray(Candidate[]::new);
        Arrays.stream(now).forEach(candidate -> add(candidate, 1));
        measure();
    }

    private void measure() {
        Arrays.setAll(excess, c -> rows.excess(loads, c));
    }

    private void add(Candidate candidate, int sign) {
        money += sign * candidate.money;
        fast += sign * candidate.fast;
        outsiders += candidate.outside > 0 ? sign : 0;
        outside = outsiders > 0 ? outside + sign * candidate.outside : 0; // nothing is left of what sums rounded
        for (int k = 0; k < candidate.rows.length; k++) {
            loads[candidate.rows[k]] += sign * candidate.amounts[k];
        }
        for (int c = 0; c < centers; c++) {
            billed[c] += sign * candidate.billed[c];
        }
    }

    /** The chosen candidate of a product. */
    Candidate of(int product) {
        return now[product];
    }

    /** Takes for each product what costs least at some prices; returns what no choice that keeps the limits costs less than. */
    double take(Prices prices) {
        double[] byRow = rows.prices(prices, loads);
        double bound = required * prices.fast();
        for (int row = 0; row < byRow.length; row++) {
            bound -= byRow[row] > 0 ? byRow[row] * rows.limit(row) : 0;
        }
        for (int c = 0; c < centers; c++) {
            bound += prices.bill()[c] * sites.minimum(c);
        }
        for (int p = 0; p < now.length; p++) {
            Candidate best = now[p];
            double least = best.priced(byRow, prices);
            for (Candidate other : candidates.get(p)) {
                double money = other.priced(byRow, prices);
                best = money < least ? other : best;
                least = Math.min(least, money);
            }
            replace(p, best);
            bound += least;
        }
        measure();
        return bound;
    }

    /** By center, whether it is brought more than it can take. */
    boolean[] full() {
        boolean[] is = new boolean[centers];
        IntStream.range(0, centers).forEach(c -> is[c] = excess[c] > 0);
        return is;
    }

    /** Prices of all limits. */
    double[] prices(Prices prices) {
        return rows.prices(prices, loads);
    }

    private void replace(int product, Candidate next) {
        if (next != now[product]) {
            add(now[product], -1);
            now[product] = next;
            add(next, 1);
        }
    }

    /** Looks for the prices of the best bound on what the candidates can cost together, and takes what costs least there. */
    Prices settle(Climb climb, int rounds) {
        Prices best = climb.prices();
        double most = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < rounds && !climb.isOver() && isGoingOn.getAsBoolean(); round++) {
            Prices some = climb.prices();
            double bound = take(some);
            best = bound > most ? some : best;
            most = Math.max(most, bound);
            climb.next(this);
        }
        take(best);
        return best;
    }

    /** What centers are paid that counts toward their minimums. */
    double[] billed() {
        return billed.clone();
    }

    /** Units that arrive fast. */
    double fast() {
        return fast;
    }

    /** By row, what products bring. */
    double[] loads() {
        return loads.clone();
    }

    /** Money of all products, and what is missing to the minimums of centers. */
    double cost() {
        double sum = money;
        for (int c = 0; c < centers; c++) {
            sum += Math.max(0, sites.minimum(c) - billed[c]);
        }
        return sum;
    }

    /** Whether a product breaks limits of its own or brings something to a center that has too much, or too little is fast. */
    boolean isConcerned(int p) {
        return fast < required
                || now[p].outside > 0
                || Arrays.stream(now[p].rows).anyMatch(row -> excess[rows.center(row)] > 0);
    }

    /** Candidates of a product. */
    List<Candidate> candidates(int p) {
        return candidates.get(p);
    }

    /** How many products there are. */
    int products() {
        return now.length;
    }

    /** By how much limits are passed, as shares of them. */
    double broken() {
        double slow = required > 0 ? Math.max(0, required - fast) / required : 0;
        return Arrays.stream(excess).sum() + slow + Math.max(0, outside);
    }

    /** The same if a product were planned otherwise. Changes nothing: threads may ask at once. */
    double brokenWith(int p, Candidate next) {
        Candidate was = now[p];
        double[] then = loads.clone();
        was.addTo(then, -1);
        next.addTo(then, 1);
        double sum = 0;
        for (int c = 0; c < centers; c++) {
            boolean isTouched = was.touches(c) || next.touches(c);
            sum += isTouched ? rows.excess(then, c) : excess[c];
        }
        double soon = fast - was.fast + next.fast;
        double slow = required > 0 ? Math.max(0, required - soon) / required : 0;
        int outsiders = this.outsiders + (next.outside > 0 ? 1 : 0) - (was.outside > 0 ? 1 : 0);
        return sum + slow + (outsiders > 0 ? Math.max(0, outside - was.outside + next.outside) : 0);
    }

    /** The cost if a product were planned otherwise. */
    double costWith(int p, Candidate next) {
        double sum = money + next.money - now[p].money;
        for (int c = 0; c < centers; c++) {
            sum += Math.max(0, sites.minimum(c) - billed[c] - next.billed[c] + now[p].billed[c]);
        }
        return sum;
    }

    /** Plans a product otherwise. */
    void swap(int p, Candidate next) {
        Candidate was = now[p];
        replace(p, next);
        measure(was);
        measure(next);
    }

    private void measure(Candidate candidate) {
        int last = -1;
        for (int row : candidate.rows) {
            int center = rows.center(row);
            if (center != last) {
                excess[center] = rows.excess(loads, center);
                last = center;
            }
        }
    }

    @Override
    public double ofSpace(int center) {
        return rows.size() > centers ? rows.over(loads, rows.fullest(loads, center)) : 0;
    }

    @Override
    public double ofOrders(int at) {
        return rows.over(loads, rows.orders(at));
    }

    @Override
    public double ofBill(int center) {
        double minimum = sites.minimum(center);
        return minimum > 0 ? (minimum - billed[center]) / minimum : 0;
    }

    @Override
    public double ofFast() {
        return required > 0 ? (required - fast) / required : 0;
    }
}
