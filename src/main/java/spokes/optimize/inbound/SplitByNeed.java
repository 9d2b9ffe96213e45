package spokes.optimize.inbound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spokes.engine.JudgedPlan;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;
import spokes.model.SplitShipment;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.SearchTold;
import spokes.optimize.draft.Betterment;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.Guard;
import spokes.optimize.draft.ProductStock;

/**
 * Splits the next purchase order or container over centers by need: the same units of each product, in whole cases, to
 * where the plan costs least, freight of the supply lanes included, by the rules of {@link ProductStock}.
 */
public final class SplitByNeed {
    private static final double SAME_UNITS = 1e-6;

    /** Starts that are bettered, the cheapest ones. */
    private static final int CLOSELY = 2;

    private final JudgedPlan plan;
    private final List<Inbound> rows;
    private final JudgedPlan base;
    private final TransferTrial trial;
    private final Map<ProductKey, Good> goods = new LinkedHashMap<>();
    private final Map<ProductKey, Double> units = new TreeMap<>();
    private final List<ProductStock> stocks;
    private final List<Way> ways;
    private final Draft.Terms terms;
    private double best = Double.POSITIVE_INFINITY;

    private SplitByNeed(JudgedPlan plan, List<Inbound> rows) {
        this.plan = plan;
        this.rows = rows;
        base = after(List.of());
        trial = base.trial();
        trial.goods().forEach(good -> goods.put(good.key(), good));
        rows.stream().filter(this::isKnown).forEach(row -> units.merge(row.product(), row.units(), Double::sum));
        double coverDays = plan.workspace().settings().number("cover_target_days");
        stocks = trial.goods().stream()
                .map(good -> new ProductStock(trial, good, coverDays))
                .toList();
        Load all = load(rows);
        Load half = new Load(all.kg() / 2, all.m3() / 2, all.units() / 2);
        ways = IntStream.range(0, trial.centers().size())
                .mapToObj(to -> trial.inboundWay(rows.getFirst(), to, half))
                .toList();
        terms = new Draft.Terms(0, beside());
    }

    /**
     * Splits a shipment.
     *
     * @param rows its rows of the sheet inbound, of one supply point, day and mode; rows that are not in the sheet are a
     *             shipment that is yet to be ordered
     * @param listener hears of better splits, and is asked by several threads whether any are still wanted
     */
    public static SplitProposal propose(
            JudgedPlan plan, List<Inbound> rows, Effort effort, SearchEvent.Listener listener) {
        long start = System.nanoTime();
        long end = start + (long) (effort.seconds() * 1e9);
        checkTogether(rows);
        SplitByNeed split = new SplitByNeed(plan, rows);
        SearchTold told = new SearchTold(listener, start);
        try (ForkJoinPool pool = new ForkJoinPool(effort.threads())) {
            Draft best = pool.submit(() -> split.search(told, () -> System.nanoTime() > end || told.isCancelled()))
                    .join();
            return split.proposal(best, start);
        }
    }

    private static void checkTogether(List<Inbound> rows) {
        long lanes = rows.stream()
                .map(row -> List.of(row.supplyPoint(), row.arrivalDate(), row.mode()))
                .distinct()
                .count();
        if (lanes != 1) {
            throw new IllegalArgumentException("%d shipments, not one".formatted(lanes));
        }
    }

    /** Whether anything but the shipment names a product; nobody asks for one that it alone names. */
    private boolean isKnown(Inbound row) {
        return goods.containsKey(row.product());
    }

    private Load load(List<Inbound> some) {
        return some.stream()
                .filter(this::isKnown)
                .map(row -> Load.of(good(row), row.units()))
                .reduce(Load.NONE, Load::plus);
    }

    private Good good(Inbound row) {
        return good(row.product());
    }

    private Good good(ProductKey product) {
        Good good = goods.get(product);
        if (good == null) {
            throw new IllegalArgumentException("no product " + product);
        }
        return good;
    }

    /** What comes on the same ways beside the shipment. */
    private Map<Way, Load> beside() {
        Map<Way, Load> beside = new LinkedHashMap<>();
        for (Inbound row : base.workspace().inbound()) {
            boolean isSame = row.supplyPoint().equals(rows.getFirst().supplyPoint())
                    && row.arrivalDate().equals(rows.getFirst().arrivalDate())
                    && row.mode().equals(rows.getFirst().mode());
            int to = trial.centers().indexOf(row.center());
            if (isSame && to >= 0 && goods.containsKey(row.product())) {
                beside.merge(ways.get(to), Load.of(good(row), row.units()), Load::plus);
            }
        }
        return beside;
    }

    private Draft search(SearchTold told, BooleanSupplier isOver) {
        Draft now = new Draft(trial.with(lots(rows)), terms);
        Guard guard = new Guard(trial, now.trial(), isOver);
        Betterment betterment = new Betterment(stocks, new Shifts(ways), guard, draft -> tell(told, draft), isOver);
        boolean isAllOpen = rows.stream().allMatch(row -> trial.centers().contains(row.center()));
        List<Draft> starts = starts(now, guard);
        if (isAllOpen) {
            starts.add(now);
        }
        // the best one first: there may be no time for the others
        return starts.stream()
                .sorted(Comparator.comparingDouble(Draft::value))
                .limit(CLOSELY)
                .map(betterment::better)
                .min(Comparator.comparingDouble(Draft::value))
                .orElse(now);
    }

    /** Tells of a split that is better than all so far. */
    private void tell(SearchTold told, Draft draft) {
        if (draft.value() < best) {
            best = draft.value();
            told.met(best, Double.NEGATIVE_INFINITY);
        }
    }

    /** A first split, and all of it at each center alone, as far as rules and limits allow. */
    private List<Draft> starts(Draft now, Guard guard) {
        List<Map<Integer, List<Lot>>> splits = new ArrayList<>();
        splits.add(split(this::first));
        ways.forEach(way -> splits.add(split((good, amount) -> alone(good, amount, way))));
        List<Draft> starts = new ArrayList<>();
        for (Map<Integer, List<Lot>> split : splits) {
            Draft start = new Draft(trial.with(split), terms);
            if (split.values().stream().noneMatch(List::isEmpty)
                    && guard.isFine(now.trial(), start.trial(), split.keySet())) {
                starts.add(start);
            }
        }
        return starts;
    }

    private Map<Integer, List<Lot>> split(BiFunction<Good, Double, List<Lot>> how) {
        Map<Integer, List<Lot>> split = new LinkedHashMap<>();
        units.forEach((product, amount) -> split.put(good(product).number(), how.apply(good(product), amount)));
        return split;
    }

    /** All units of a product on one way; none if they may not be there. */
    private List<Lot> alone(Good good, double amount, Way way) {
        ProductStock stock = stocks.get(good.number());
        List<Lot> all = List.of(new Lot(way, amount));
        boolean isAllowed = stock.canUse(amount) ? stock.allows(all) : stock.space(List.of(), way) >= amount;
        return isAllowed ? all : List.of();
    }

    private List<Lot> first(Good good, double amount) {
        return new FirstSplit(trial, stocks.get(good.number()), ways).lots(amount);
    }

    private Map<Integer, List<Lot>> lots(List<Inbound> some) {
        Map<Integer, List<Lot>> lots = new LinkedHashMap<>();
        for (Inbound row : some) {
            int to = trial.centers().indexOf(row.center());
            if (to >= 0 && row.units() > 0 && isKnown(row)) {
                int product = good(row).number();
                lots.put(
                        product,
                        ProductStock.with(lots.getOrDefault(product, List.of()), new Lot(ways.get(to), row.units())));
            }
        }
        return lots;
    }

    private SplitProposal proposal(Draft best, long start) {
        List<Inbound> split = new ArrayList<>();
        for (Good good : trial.goods()) {
            for (Lot lot : best.trial().lots(good.number())) {
                split.add(row(good, lot));
            }
        }
        rows.stream().filter(row -> !isKnown(row)).forEach(split::add);
        double total = plan.evaluation().costs().total();
        double objective = after(split).evaluation().costs().total();
        double missing =
                units.values().stream().mapToDouble(Double::doubleValue).sum()
                        - split.stream()
                                .filter(this::isKnown)
                                .mapToDouble(Inbound::units)
                                .sum();
        boolean isBetter = objective < total && Math.abs(missing) < SAME_UNITS;
        return new SplitProposal(
                rows, isBetter ? split : rows, total, isBetter ? objective : total, (System.nanoTime() - start) / 1e9);
    }

    private Inbound row(Good good, Lot lot) {
        Inbound like = rows.stream()
                .filter(row -> row.product().equals(good.key()))
                .findFirst()
                .orElseThrow();
        return like.at(trial.centers().get(lot.way().to()), lot.units());
    }

    /** The plan with other rows in place of the shipment's. */
    private JudgedPlan after(List<Inbound> split) {
        Workspace workspace = plan.workspace();
        return plan.after(
                workspace.with(SplitShipment.changes(workspace, rows, split)),
                new Touched.Products(rows.stream().map(Inbound::product).collect(Collectors.toSet())));
    }
}
