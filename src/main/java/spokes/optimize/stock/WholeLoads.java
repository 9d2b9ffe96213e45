package spokes.optimize.stock;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import spokes.engine.JudgedPlan;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.engine.placement.Trial;
import spokes.model.PlacedStock;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.optimize.placement.Placing;
import spokes.optimize.product.Allocation;
import spokes.optimize.product.Prices;
import spokes.optimize.product.ProductDesk;
import spokes.optimize.product.ProductPlan;

/**
 * A placement in which products lie together: each in every center that may have it, in proportion to what that will need
 * until something comes there, and what a supply point sends by one mode on one day goes to one center whole. One product
 * at a time never pays for another truck, nor for an order that goes in one parcel: here all of a load are moved at once,
 * load by load, while the plan as the engine judges it gets cheaper.
 */
final class WholeLoads {
    private static final double LEAST_SAVING = 1e-7;

    private final JudgedPlan judged;
    private final StockNetwork network;
    private final ProductDesk desk;
    private final double[][] needs;
    private final Map<Load, Set<Integer>> products = new LinkedHashMap<>();
    private final Map<Load, Integer> centers = new LinkedHashMap<>();

    /** What goes together. */
    private record Load(String supplyPoint, String mode, LocalDate arrival) {
        static Load of(Inbound shipment) {
            return new Load(shipment.supplyPoint(), shipment.mode(), shipment.arrivalDate());
        }
    }

    /**
     * Whole loads of a plan.
     *
     * @param fastDays delivery days of what counts as fast; below 0 if nothing does
     */
    WholeLoads(JudgedPlan judged, StockNetwork network, double fastDays) {
        this.judged = judged;
        this.network = network;
        desk = new ProductDesk(network, fastDays);
        needs = new double[network.products()][];
        Prices free = Prices.none(network.sites(), network.weeks());
        for (int p = 0; p < needs.length; p++) {
            desk.take(p, free);
            StockedProduct product = desk.product();
            boolean[] all = new boolean[network.sites().size()];
            IntStream.range(0, all.length).forEach(c -> all[c] = product.isAllowed(c));
            needs[p] = desk.units(all);
            for (Inbound shipment : product.inbound()) {
                if (!shipment.supplyPoint().isEmpty()) {
                    products.computeIfAbsent(Load.of(shipment), load -> new TreeSet<>())
                            .add(p);
                }
            }
        }
    }

    /** The cheapest such placement that is found; nothing if there was no time to look at any. */
    Optional<Placing> find(BooleanSupplier isOver) {
        if (isOver.getAsBoolean()) {
            return Optional.empty();
        }
        JudgedPlan now = after(judged, IntStream.range(0, needs.length).boxed().toList());
        double before = Double.POSITIVE_INFINITY;
        while (total(now) < before - LEAST_SAVING) {
            before = total(now);
            for (var load : products.entrySet()) {
                for (int c = 0; c < network.sites().size() && !isOver.getAsBoolean(); c++) {
                    now = moved(now, load.getKey(), load.getValue(), c);
                }
            }
        }
        return Optional.of(placing());
    }

    /** The plan with a load at another center, if that is cheaper. */
    private JudgedPlan moved(JudgedPlan now, Load load, Set<Integer> sent, int center) {
        Integer before = centers.put(load, center);
        JudgedPlan next = after(now, sent);
        if (total(next) < total(now) - LEAST_SAVING) {
            return next;
        }
        if (before == null) {
            centers.remove(load);
        } else {
            centers.put(load, before);
        }
        return now;
    }

    private JudgedPlan after(JudgedPlan plan, Iterable<Integer> some) {
        Workspace now = plan.workspace();
        PlacementReport report = new PlacementReport(now, network);
        for (int p : some) {
            desk.takeAlone(p);
            report.add(desk.product(), plan(p));
        }
        return plan.after(
                now.with(PlacedStock.changes(now, report.placement())),
                new Touched.Products(report.placement().products()));
    }

    private static double total(JudgedPlan plan) {
        return plan.evaluation().costs().total();
    }

    private ProductPlan plan(int p) {
        StockedProduct product = desk.product();
        return new Allocation(network, product)
                .inProportion(
                        needs[p],
                        product.inbound().stream()
                                .map(shipment -> Optional.ofNullable(centers.get(Load.of(shipment)))
                                        .filter(product::isAllowed))
                                .toList());
    }

    private Placing placing() {
        ProductPlan[] plans = new ProductPlan[needs.length];
        Trial[] trials = new Trial[needs.length];
        for (int p = 0; p < needs.length; p++) {
            desk.takeAlone(p);
            plans[p] = plan(p);
            trials[p] = desk.attempt(plans[p]);
        }
        return Placing.of(network, plans, trials);
    }
}
