package spokes.optimize.stock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import spokes.engine.JudgedPlan;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.Trial;
import spokes.model.PlacedStock;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.optimize.placement.Limits;
import spokes.optimize.placement.Placing;
import spokes.optimize.product.Prices;
import spokes.optimize.product.ProductDesk;
import spokes.optimize.product.ProductPlan;

/**
 * A placement as the engine judges it as a whole, orders of several products and inbound freight included, and changed
 * product by product where that saves money: what trials of single products cannot see.
 */
final class WholePlan {
    private static final double LEAST_SAVING = 1e-7;
    private static final int MOST_TRIED = 60;

    private final StockNetwork network;
    private final Placing placing;
    private final Limits limits;
    private final ProductDesk desk;
    private final Prices free;
    private final double required;
    private JudgedPlan judged;

    /**
     * A whole.
     *
     * @param placing  plans of all products; changed as they get better
     * @param judged   the workspace in which they are taken over
     * @param fastDays delivery days of what counts as fast; below 0 if nothing does
     * @param required units that are to arrive fast
     */
    WholePlan(StockNetwork network, Placing placing, JudgedPlan judged, double fastDays, double required) {
        this.required = required;
        this.network = network;
        this.placing = placing;
        this.judged = judged;
        limits = new Limits(network);
        desk = new ProductDesk(network, fastDays);
        free = Prices.none(network.sites(), network.weeks());
    }

    /** Tries other plans product by product, the ones that move most money first, until nothing saves any or time is over. */
    void improve(BooleanSupplier isOver) {
        int[] order = IntStream.range(0, network.products())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -placing.trials[p].money())
                        .thenComparingInt(p -> p))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int p : order) {
                if (isOver.getAsBoolean()) {
                    return;
                }
                isChanged |= improve(p);
            }
        }
    }

    private record Option(ProductPlan plan, Trial trial, double change) {}

    private boolean improve(int p) {
        desk.take(p, free);
        List<ProductPlan> plans = new ArrayList<>(List.of(desk.today()));
        for (int c = 0; c < limits.centers; c++) {
            plans.addAll(desk.shifted(placing.plans[p], c, true));
        }
        List<Option> options = new ArrayList<>();
        for (ProductPlan plan : plans) {
            Trial trial = desk.attempt(plan);
            options.add(new Option(plan, trial, placing.change(p, trial)));
        }
        options.sort(Comparator.comparingDouble(Option::change));
        for (Option option : options.subList(0, Math.min(MOST_TRIED, options.size()))) {
            if (!option.plan.isLike(placing.plans[p]) && isTaken(p, option)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(int p, Option option) {
        double fast = placing.fast() + option.trial.fast() - placing.trials[p].fast();
        boolean isCrowded = limits.hasAny && placing.excessWith(limits, p, option.trial) > limits.excess(placing.loads);
        boolean isOutside = !desk.isWithin(option.plan) || option.trial.outside() > placing.trials[p].outside();
        if (isCrowded || isOutside || fast < Math.min(required, placing.fast())) {
            return false;
        }
        Workspace now = judged.workspace();
        ProductKey key = desk.product().key();
        PlacementReport report = new PlacementReport(now, network);
        report.add(desk.product(), option.plan);
        JudgedPlan next =
                judged.after(now.with(PlacedStock.changes(now, report.placement())), new Touched.Products(Set.of(key)));
        if (total(next) < total(judged) - LEAST_SAVING) {
            judged = next;
            placing.replace(p, option.plan, option.trial);
            return true;
        }
        return false;
    }

    private static double total(JudgedPlan plan) {
        return plan.evaluation().costs().total();
    }
}
