package spokes.optimize.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.placement.StockSites;
import spokes.optimize.product.Prices;
import spokes.optimize.program.ChoiceProgram;

/**
 * Shares of the candidates of products that keep the limits together at the least cost, and what the limits are worth then:
 * a linear program, whose prices say which candidates would be better. Of very many products those that take the largest
 * parts of limits have shares, the others stay as they are.
 */
final class Blend {
    private static final int MOST_PRODUCTS = 1500;

    /** Seconds after which a solution is no longer waited for, or sooner if less time is left. */
    private static final double SECONDS = 10;

    /** A limit is looked at from this part of it on; then, once it is passed. */
    private static final double FULL = 0.65;

    private static final double PASSED = 1 + 1e-9;
    private static final int PASSES = 4;

    /** How often as dear as all it limits one beyond a limit is. */
    private static final double PENALTY = 5;

    private final List<List<Candidate>> candidates;
    private final Selection selection;
    private final StockSites sites;
    private final Rows rows;
    private final double required;
    private final DoubleSupplier secondsLeft;
    private final int[] products;
    private final double money;
    private final List<Integer> live = new ArrayList<>();
    private final double[][] shares;
    private double[] loads;
    private @Nullable Prices prices;

    /**
     * A blend.
     *
     * @param selection   what products do that have no shares
     * @param required    units that are to arrive fast
     * @param secondsLeft for all that is still to be done
     */
    Blend(
            List<List<Candidate>> candidates,
            Selection selection,
            StockSites sites,
            Rows rows,
            double required,
            DoubleSupplier secondsLeft) {
        this.secondsLeft = secondsLeft;
        this.candidates = candidates;
        this.selection = selection;
        this.sites = sites;
        this.rows = rows;
        this.required = required;
        boolean[] everywhere = new boolean[sites.size()];
        Arrays.fill(everywhere, true);
        products = IntStream.range(0, candidates.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer p) -> -selection.of(p).at(everywhere, rows)))
                .limit(MOST_PRODUCTS)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        money = IntStream.range(0, candidates.size())
                .mapToDouble(p -> Math.abs(selection.of(p).money))
                .sum();
        shares = new double[candidates.size()][0];
        loads = selection.loads();
    }

    /** Finds it; false if there is no solver, it has no time, or no limit is near. */
    boolean find() {
        for (int pass = 0; pass < PASSES && widen(pass == 0 ? FULL : PASSED); pass++) {
            if (!solve()) {
                break;
            }
        }
        return prices != null;
    }

    /** Looks at limits that are that full as well; false if there are no more. */
    private boolean widen(double full) {
        int before = live.size();
        IntStream.range(0, rows.size())
                .filter(row -> rows.isLimited(row) && !live.contains(row) && loads[row] > full * rows.limit(row))
                .forEach(live::add);
        boolean isOther = required > 0 || IntStream.range(0, sites.size()).anyMatch(c -> sites.minimum(c) > 0);
        return live.size() > before || (full == FULL && isOther);
    }

    private boolean solve() {
        try (ChoiceProgram program = ChoiceProgram.find().orElse(null)) {
            if (program == null) {
                return false;
            }
            limit(program);
            int[] number = new int[rows.size()];
            Arrays.fill(number, -1);
            IntStream.range(0, live.size()).forEach(k -> number[live.get(k)] = k);
            for (int p : products) {
                program.nextProduct();
                candidates.get(p).forEach(candidate -> add(program, candidate, number));
            }
            if (!program.solve(Math.min(SECONDS, secondsLeft.getAsDouble()))) {
                return false;
            }
            read(program);
            return true;
        }
    }

    /** Tells what is left of limits by products that have no shares. */
    private void limit(ChoiceProgram program) {
        double[] others = selection.loads();
        double[] billed = selection.billed();
        double fast = selection.fast();
        for (int p : products) {
            Candidate now = selection.of(p);
            now.addTo(others, -1);
            Arrays.setAll(billed, c -> billed[c] - now.billed[c]);
            fast -= now.fast;
        }
        for (int row : live) {
            double most = rows.limit(row);
            program.limit(most - others[row], PENALTY * money / Math.max(most, 1e-9));
        }
        for (int c = 0; c < sites.size(); c++) {
            program.least(sites.minimum(c) - billed[c], 1);
        }
        program.least(required - fast, required > 0 ? PENALTY * money / required : 0);
    }

    private void add(ChoiceProgram program, Candidate candidate, int[] number) {
        program.plan(candidate.money + PENALTY * money * candidate.outside);
        for (int k = 0; k < candidate.rows.length; k++) {
            if (number[candidate.rows[k]] >= 0) {
                program.takes(number[candidate.rows[k]], candidate.amounts[k]);
            }
        }
        for (int c = 0; c < sites.size(); c++) {
            if (candidate.billed[c] != 0 && sites.minimum(c) > 0) {
                program.takes(live.size() + c, candidate.billed[c]);
            }
        }
        if (required > 0) {
            program.takes(live.size() + sites.size(), candidate.fast);
        }
    }

    private void read(ChoiceProgram program) {
        loads = selection.loads();
        int plan = 0;
        for (int p : products) {
            selection.of(p).addTo(loads, -1);
            shares[p] = new double[candidates.get(p).size()];
            for (int k = 0; k < shares[p].length; k++) {
                shares[p][k] = program.weight(plan++);
                candidates.get(p).get(k).addTo(loads, shares[p][k]);
            }
        }
        double[] bill = new double[sites.size()];
        Arrays.setAll(bill, c -> Math.min(1, program.price(live.size() + c)));
        double[] byRow = new double[rows.size()];
        IntStream.range(0, live.size()).forEach(k -> byRow[live.get(k)] = program.price(k));
        prices = rows.prices(byRow, bill, program.price(live.size() + sites.size()));
    }

    /** By candidate of a product, its share; empty if it stays as it is. */
    double[] shares(int p) {
        return shares[p];
    }

    /** What limits are worth. */
    Prices prices() {
        if (prices == null) {
            throw new IllegalStateException("nothing was blended");
        }
        return prices;
    }
}
