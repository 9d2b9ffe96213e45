package spokes.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.engine.result.Risk;
import spokes.engine.result.RiskSpot;
import spokes.engine.result.StockNeed;
import spokes.engine.result.StockTarget;
import spokes.engine.safety.Spill;
import spokes.engine.safety.Target;
import spokes.engine.safety.Uncertainty;
import spokes.model.goods.ProductKey;

/** How safe a plan is: targets and risk. Made when first asked for; safe to share between threads. */
final class PlanSafety {
    private final Judgment judgment;
    private final Network network;
    private final Uncertainty uncertainty;
    private final Map<Integer, List<RiskSpot>> spots = new ConcurrentHashMap<>();
    private @Nullable List<StockTarget> targets;
    private @Nullable Risk risk;

    PlanSafety(Judgment judgment, Uncertainty uncertainty) {
        this.judgment = judgment;
        this.network = judgment.network;
        this.uncertainty = uncertainty;
    }

    synchronized List<StockTarget> listTargets() {
        if (targets == null) {
            targets = ofAll(this::targets);
        }
        return targets;
    }

    /** What is made of every product by itself, in their order. */
    private <T> List<T> ofAll(IntFunction<List<T>> made) {
        uncertainty.make();
        return IntStream.range(0, network.items.size())
                .parallel()
                .mapToObj(made)
                .flatMap(List::stream)
                .toList();
    }

    private List<StockTarget> targets(int product) {
        Map<Integer, Target> byCenter = new HashMap<>();
        Target.list(network, uncertainty, product, Target.holders(judgment, product))
                .forEach(target -> byCenter.put(target.center(), target));
        Outcome outcome = judgment.outcome(product);
        double[] opening = network.supply(product).opening;
        List<StockTarget> rows = new ArrayList<>();
        for (int c = 0; c < opening.length; c++) {
            @Nullable Target target = byCenter.get(c);
            if (target != null) {
                rows.add(row(product, target, opening[c], outcome));
            } else if (opening[c] > 0 || outcome.incoming[c] > 0 || outcome.outgoing[c] > 0) {
                rows.add(row(product, Target.none(network, uncertainty, product, c), opening[c], outcome));
            }
        }
        return rows;
    }

    private StockTarget row(int product, Target target, double opening, Outcome outcome) {
        return new StockTarget(
                network.items.get(product).key(),
                network.sites.codes.code(target.center()),
                target.perDay(),
                target.deviation(),
                target.leadDays(),
                target.leadDeviation(),
                network.terms.reviewDays,
                network.terms.fillRateTarget.isPresent()
                        ? StockTarget.Basis.FILL_RATE
                        : StockTarget.Basis.CYCLE_SERVICE,
                target.factor(),
                target.demand(),
                target.safety(),
                target.units(),
                target.economic(),
                opening,
                outcome.incoming[target.center()],
                outcome.outgoing[target.center()]);
    }

    /** What the plan's own centers need. */
    StockNeed need() {
        return need(product -> Target.holders(judgment, product));
    }

    /** The same, by product; those that nobody asks for are left out. */
    Map<ProductKey, StockNeed> needs() {
        Map<ProductKey, List<StockNeed>> byProduct = new LinkedHashMap<>();
        for (TargetNeed each : list(product -> Target.holders(judgment, product))) {
            byProduct.computeIfAbsent(each.product, key -> new ArrayList<>()).add(each.need);
        }
        Map<ProductKey, StockNeed> needs = new LinkedHashMap<>();
        byProduct.forEach((product, parts) -> needs.put(product, StockNeed.sum(parts)));
        return needs;
    }

    /** What would be needed if every product were at just these centers. */
    StockNeed need(Set<String> centers) {
        boolean[] holds = new boolean[network.sites.size()];
        for (String center : centers) {
            int number = network.sites.codes.find(center);
            if (number != Codes.NONE) {
                holds[number] = true;
            }
        }
        return need(product -> holds);
    }

    private StockNeed need(IntFunction<boolean[]> holds) {
        return StockNeed.sum(list(holds).stream().map(TargetNeed::need).toList());
    }

    /** What a target would be if its supply took so many days; nothing if its product or center is unknown. */
    StockNeed need(StockTarget row, double leadDays) {
        int product = network.number(row.product());
        int center = network.sites.codes.find(row.center());
        if (product == Codes.NONE || center == Codes.NONE) {
            return StockNeed.NONE;
        }
        Target target = new Target(
                center,
                row.demandPerDay(),
                row.deviationPerDay(),
                row.leadDays(),
                row.leadDeviationDays(),
                row.factor(),
                row.demandUnits(),
                row.safetyUnits(),
                row.economicUnits());
        return need(network.items.get(product), target.withLead(network.terms, leadDays))
                .need();
    }

    /** What one target takes. */
    private record TargetNeed(ProductKey product, StockNeed need) {}

    private List<TargetNeed> list(IntFunction<boolean[]> holds) {
        return ofAll(product -> Target.list(network, uncertainty, product, holds.apply(product)).stream()
                .map(target -> need(network.items.get(product), target))
                .toList());
    }

    private TargetNeed need(Item item, Target target) {
        double safety = target.safety();
        double value = safety * item.unitCost;
        double capital = value * network.terms.capitalRate * network.terms.horizonDays / Terms.DAYS_PER_YEAR;
        double space = safety
                * item.m3
                / network.terms.storageFill
                * network.sites.storagePerM3Month[target.center()]
                * network.terms.months();
        return new TargetNeed(
                item.key(), new StockNeed(target.units(), safety, target.perDay(), 1, value, capital + space));
    }

    synchronized Risk risk() {
        if (risk == null) {
            risk = Risk.of(ofAll(this::spots));
        }
        return risk;
    }

    /** The risk of some products alone. */
    Risk risk(Set<ProductKey> products) {
        uncertainty.make();
        return Risk.of(products.stream()
                .mapToInt(network::number)
                .filter(product -> product != Codes.NONE)
                .sorted()
                .mapToObj(this::spots)
                .flatMap(List::stream)
                .toList());
    }

    /** Made once: a plan is asked again and again while stock is dragged over its map. */
    private List<RiskSpot> spots(int product) {
        return spots.computeIfAbsent(
                product,
                p -> Spill.list(judgment, uncertainty, p).stream()
                        .map(this::spot)
                        .toList());
    }

    private RiskSpot spot(Spill spill) {
        return new RiskSpot(
                network.items.get(spill.product()).key(),
                network.sites.codes.code(spill.center()),
                spill.fromDay(),
                spill.days(),
                spill.mean(),
                Math.sqrt(spill.variance()),
                spill.stock(),
                spill.expectedShort(),
                spill.perUnit(),
                spill.cost());
    }
}
