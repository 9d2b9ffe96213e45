package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.Guard;
import spokes.optimize.draft.ProductStock;

/** Tries every plan of transfers, case by case, and takes the cheapest that keeps all rules. */
final class EveryPlan {
    private final TransferTrial plan;
    private final TransferGoal goal;
    private final Guard guard;

    EveryPlan(TransferTrial plan, TransferGoal goal) {
        this.plan = plan;
        this.goal = goal;
        guard = new Guard(plan, () -> false);
    }

    /** All lots of one product that keep the rules of stock. */
    List<List<Lot>> lots(int product) {
        ProductStock stock = new ProductStock(plan, plan.goods().get(product), goal.coverDays());
        List<Way> ways = new ArrayList<>();
        for (int from : stock.senders()) {
            for (int to = 0; to < plan.centers().size(); to++) {
                ways.addAll(plan.ways(from, to));
            }
        }
        Set<List<Lot>> all = new LinkedHashSet<>();
        extend(List.of(), ways, 0, stock, product, all);
        return List.copyOf(all);
    }

    private void extend(List<Lot> lots, List<Way> ways, int next, ProductStock stock, int product, Set<List<Lot>> all) {
        if (next == ways.size()) {
            if (stock.allows(lots)) {
                all.add(lots);
            }
            return;
        }
        extend(lots, ways, next + 1, stock, product, all);
        Way way = ways.get(next);
        double sent = lots.stream()
                .filter(lot -> lot.way().from() == way.from())
                .mapToDouble(Lot::units)
                .sum();
        double left = Math.floor(plan.available(product, way.from())) - sent;
        double step = stock.step(way);
        for (double units = step; units <= left; units += step) {
            extend(ProductStock.with(lots, new Lot(way, units)), ways, next + 1, stock, product, all);
        }
    }

    /** How many plans there are to try. */
    int count() {
        return lots(0).size() * lots(1).size();
    }

    /** The cheapest total cost, and that of doing nothing if nothing is cheaper. */
    double least() {
        List<List<Lot>> first = lots(0);
        List<List<Lot>> second = lots(1);
        double best = plan.total();
        for (List<Lot> a : first) {
            for (List<Lot> b : second) {
                TransferTrial trial = plan.with(Map.of(0, a, 1, b));
                if (trial.total() < best - 1e-9 && isGood(trial)) {
                    best = trial.total();
                }
            }
        }
        return best;
    }

    /** Whether every lot is worth its trouble, and no center gets what it cannot take. */
    boolean isGood(TransferTrial trial) {
        Draft draft = new Draft(trial, new Draft.Terms(goal.leastSaving(), Map.of()));
        List<Integer> products = IntStream.range(0, plan.goods().size()).boxed().toList();
        return guard.isFine(plan, trial, products)
                && Accounts.list(draft).stream().allMatch(account -> account.isWorth(goal.leastSaving()));
    }
}
