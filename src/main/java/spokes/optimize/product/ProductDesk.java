package spokes.optimize.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.placement.ProductNeed;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.engine.placement.Trial;
import spokes.engine.placement.Trials;

/** Everything that one thread needs to plan product after product. */
public final class ProductDesk {
    public final StockNetwork network;
    public final ServingTable table;
    public final ProductBound bound;
    public final Trials trials;
    private final CenterChoice choice;
    private final int centers;
    private StockedProduct product;
    private ProductNeed need;
    private Timeline time;
    private Prices prices;

    /** Whether the table, its ranks and the timeline are of the product, and whether the bound is of them. */
    private boolean isLaid;

    private boolean isBoundLaid;

    /**
     * A desk.
     *
     * @param fastDays delivery days of what counts as fast; below 0 if nothing does
     */
    public ProductDesk(StockNetwork network, double fastDays) {
        this.network = network;
        centers = network.sites().size();
        table = new ServingTable(network, fastDays);
        bound = new ProductBound(table);
        trials = network.trials(fastDays);
        product = network.product(0);
        need = network.need(product);
        prices = Prices.none(network.sites(), network.weeks());
        choice = new CenterChoice(table, product, prices);
        time = new Timeline(network, product, true);
    }

    /** Lays out a product at some prices. */
    public void take(int number, Prices at) {
        takeForBound(number, at);
        choice.take(product, time, at);
    }

    /** The same without what only plans need. */
    public void takeForBound(int number, Prices at) {
        boolean isOther = !isLaid || product.number() != number;
        if (isOther) {
            takeAlone(number);
        }
        if (isOther || table.isPriced || !table.isFreeAt(at)) {
            table.fill(product, at);
        }
        if (isOther) {
            table.fillRanks(product);
            time = new Timeline(network, product, table.isReachedByAll);
        }
        prices = at;
        isLaid = true;
        isBoundLaid = false;
    }

    /** The same for plans that are only tried. */
    public void takeAlone(int number) {
        isLaid = false;
        product = network.product(number);
        need = network.need(product);
        if (need.isBoughtToTarget()) {
            product = product.buying(need.purchase(allowed()));
        }
    }

    private boolean[] allowed() {
        boolean[] all = new boolean[centers];
        for (int c = 0; c < centers; c++) {
            all[c] = product.isAllowed(c);
        }
        return all;
    }

    public StockedProduct product() {
        return product;
    }

    public Timeline time() {
        return time;
    }

    /** The centers that should have the product, found from few upward and from all downward. */
    public boolean[] choose() {
        boolean[] all = allowed();
        boolean[] few = choice.single();
        choice.improve(few);
        choice.thin(all); // of many, what others would save beside is hardly ever more
        choice.improve(all);
        return choice.cost(all) <= choice.cost(few) ? all : few;
    }

    /** The same, found from a choice that was good at other prices. */
    public boolean[] choose(boolean[] before) {
        boolean[] chosen = before.clone();
        choice.improve(chosen);
        return chosen;
    }

    /** Units that each of some centers will sell. */
    public double[] units(boolean[] chosen) {
        return choice.units(chosen);
    }

    /**
     * Orders by center and week, if each area is served by the first of some centers as long as there is stock.
     *
     * @param into by center and, in it, by week
     */
    public double orders(double[] into) {
        double fast = 0;
        for (Timeline.Span span : time.spans) {
            for (int i = 0; span.isServed() && i < table.areas; i++) {
                int c = choice.first(i);
                double units = product.rate(i, span.week()) * span.days();
                if (c >= 0) {
                    into[c * network.weeks() + span.week()] += units * product.ordersPerUnit();
                    fast += table.fast.length > 0 && table.fast[c * table.areas + i] ? units : 0;
                }
            }
        }
        return fast;
    }

    /** The plan for some centers. */
    public ProductPlan plan(boolean[] chosen, Prices prices) {
        return allocation(chosen).of(choice.units(chosen), prices);
    }

    private Allocation allocation(boolean[] chosen) {
        return new Allocation(network, need.isBoughtToTarget() ? product.buying(need.purchase(chosen)) : product);
    }

    /** The same with what comes later at centers where space is dear on the plan date; empty if nothing comes or none is. */
    public Optional<ProductPlan> findLatePlan(boolean[] chosen, Prices prices) {
        boolean[] wide = chosen.clone();
        boolean isAny = false;
        for (int c = 0; c < centers; c++) {
            boolean isDear = prices.space()[c] > 0 && product.isAllowed(c);
            isAny |= isDear;
            wide[c] |= isDear;
        }
        if (!isAny || product.inbound().isEmpty()) {
            return Optional.empty();
        }
        double[] later = choice.units(wide);
        return Optional.of(allocation(chosen).late(choice.units(chosen), later, prices));
    }

    /** The placement that there is, with what is bought. */
    public ProductPlan today() {
        return settled(new Allocation(network, product).today());
    }

    /** A plan, changed so that it keeps what service asks of the centers that hold some then. */
    public ProductPlan settled(ProductPlan plan) {
        return need.isAny() ? new Allocation(network, product).settled(plan) : plan;
    }

    /**
     * What no placement costs less than at these prices, of whatever is bought if that depends on where it lies.
     *
     * @param share      by center, the share of stock that the plan has there
     * @param worth      of arrivals, if what is bought does not depend on where it lies; goes on if loads are wanted
     * @param wantsLoads whether to find the units of the best answer
     */
    public double bound(double[] share, ProductBound.Split split, BatchPrices worth, boolean wantsLoads) {
        if (need.isBoughtToTarget()) {
            return boundOfPurchases(share, split, wantsLoads);
        }
        if (!isBoundLaid) {
            bound.take(product, time, prices);
            isBoundLaid = true;
        }
        return bound.of(share, split, worth, wantsLoads);
    }

    private double boundOfPurchases(double[] share, ProductBound.Split split, boolean wantsLoads) {
        double least = Double.POSITIVE_INFINITY;
        StockedProduct cheapest = product;
        for (double units : need.purchases()) {
            StockedProduct bought = product.buying(units);
            double money = boundOf(bought, share, split, false);
            cheapest = money < least ? bought : cheapest;
            least = Math.min(least, money);
        }
        return boundOf(cheapest, share, split, wantsLoads);
    }

    private double boundOf(StockedProduct bought, double[] share, ProductBound.Split split, boolean wantsLoads) {
        bound.take(bought, new Timeline(network, bought, table.isReachedByAll), prices);
        return bound.of(share, split, new BatchPrices(), wantsLoads);
    }

    /** Whether a plan has the product only where it may be; a trial tells whether it keeps the rest. */
    public boolean isWithin(ProductPlan plan) {
        for (int c = 0; c < centers; c++) {
            double most = product.isAllowed(c) ? product.mostAtStart(c) : 0;
            if (!(plan.opening()[c] <= most) || (!product.isAllowed(c) && plan.comesTo(c))) {
                return false;
            }
        }
        return true;
    }

    /** What a plan comes to. */
    public Trial attempt(ProductPlan plan) {
        return trials.of(product, plan.opening(), plan.arriving());
    }

    /**
     * A plan with some units of a center, of its opening stock or of one shipment, at each other center instead, or with
     * some of its opening stock exchanged for units that come there.
     *
     * @param isFreightSeen whether shipments whose freight depends on where they go may be shifted
     */
    public List<ProductPlan> shifted(ProductPlan plan, int center, boolean isFreightSeen) {
        List<ProductPlan> plans = new ArrayList<>();
        for (int to = 0; to < centers; to++) {
            if (to != center && product.isAllowed(to)) {
                shift(plan, -1, center, to, plans);
                for (int i = 0; i < plan.arriving().length; i++) {
                    if (isFreightSeen || product.inbound().get(i).supplyPoint().isEmpty()) {
                        shift(plan, i, center, to, plans);
                        exchange(plan, i, center, to, plans);
                    }
                }
            }
        }
        return plans;
    }

    private void shift(ProductPlan plan, int shipment, int from, int to, List<ProductPlan> plans) {
        double there = (shipment < 0 ? plan.opening() : plan.arriving()[shipment])[from];
        for (double units : new double[] {there, Math.ceil(there / 2), 1}) {
            if (units > 0 && units <= there) {
                ProductPlan other = plan.copy();
                double[] row = shipment < 0 ? other.opening() : other.arriving()[shipment];
                row[from] -= units;
                row[to] += units;
                plans.add(settled(other));
            }
        }
    }

    /** Opening stock of one center for as much of a shipment to another. */
    private void exchange(ProductPlan plan, int shipment, int from, int to, List<ProductPlan> plans) {
        double most = Math.floor(Math.min(plan.opening()[from], plan.arriving()[shipment][to]));
        for (double units : most > 1 ? new double[] {most, 1} : new double[] {most}) {
            if (units > 0) {
                ProductPlan other = plan.copy();
                other.opening()[from] -= units;
                other.opening()[to] += units;
                other.arriving()[shipment][to] -= units;
                other.arriving()[shipment][from] += units;
                plans.add(settled(other));
            }
        }
    }
}
