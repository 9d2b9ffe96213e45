package spokes.optimize.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spokes.engine.JudgedPlan;
import spokes.engine.placement.ProductNeed;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockWish;
import spokes.engine.placement.StockedProduct;
import spokes.model.Settings;
import spokes.model.goods.ProductKey;
import spokes.optimize.StockTotals;

/** What to know about a placement, for people: what is not proven, what is short, what limits arrivals pass. */
final class PlacementRemarks {
    /** Products that are named; of more, just how many. */
    private static final int NAMED = 5;

    private final StockNetwork network;
    private final StockWish wish;
    private final Settings settings;

    PlacementRemarks(StockNetwork network, StockWish wish, Settings settings) {
        this.network = network;
        this.wish = wish;
        this.settings = settings;
    }

    /** Why no bound is shown, in one sentence each; empty if one is. */
    List<String> whyUnproven() {
        List<String> reasons = new ArrayList<>();
        long open = IntStream.range(0, network.products())
                .mapToObj(network::product)
                .filter(this::isOpen)
                .count();
        if (open > 0) {
            reasons.add(
                    "no bound is shown: what is bought depends on which centers hold a product, and too many may hold %s"
                            .formatted(Amounts.products(open)));
        }
        return reasons;
    }

    /** Whether some set of centers may ask for a purchase that the bound did not look at. */
    private boolean isOpen(StockedProduct product) {
        ProductNeed need = network.need(product);
        return need.isBoughtToTarget() && !need.isEverySetKnown();
    }

    /**
     * What to know about a plan that is taken over.
     *
     * @param isBounded whether a bound was found
     */
    String of(StockTotals totals, JudgedPlan after, boolean isBounded) {
        List<String> remarks = new ArrayList<>(whyUnproven());
        if (!isBounded && remarks.isEmpty()) {
            remarks.add("no bound is shown: none was proven in the time");
        }
        if (wish.buying().toTargets()) {
            remarks.add("targets cover the lead time and the review period of %s days, not the horizon of %d days"
                    .formatted(Amounts.of(settings.number("review_days")), network.horizonDays()));
        }
        if (totals.shortProducts() > 0) {
            remarks.add("total is short of the targets by %s for %s"
                    .formatted(Amounts.units(totals.shortUnits()), Amounts.products(totals.shortProducts())));
        }
        tooLate(remarks);
        belowLeastOrder(remarks);
        after.listOverruns().stream()
                .limit(1)
                .map(overrun -> overrun.message(settings.planDate()))
                .forEach(remarks::add);
        return String.join("; ", remarks);
    }

    private void tooLate(List<String> remarks) {
        List<ProductKey> late = network.listBoughtTooLate();
        if (!late.isEmpty()) {
            String named = late.stream().limit(NAMED).map(ProductKey::toString).collect(Collectors.joining(", "));
            remarks.add("nothing is bought of %s, as it would come after the horizon of %d days: %s%s"
                    .formatted(
                            Amounts.products(late.size()),
                            network.horizonDays(),
                            named,
                            late.size() > NAMED ? ", …" : ""));
        }
    }

    private void belowLeastOrder(List<String> remarks) {
        long few = IntStream.range(0, network.products())
                .mapToObj(network::product)
                .filter(product ->
                        wish.buying().units().getOrDefault(product.key(), Double.MAX_VALUE) < product.leastOrder())
                .count();
        if (few > 0) {
            remarks.add("fewer units are bought than the least order (moq) of %s".formatted(Amounts.products(few)));
        }
    }
}
