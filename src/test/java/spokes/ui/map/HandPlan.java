package spokes.ui.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.issue.PlanIssue;
import spokes.engine.measure.Calibration;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.measure.ConversionEffect;
import spokes.engine.question.Explanation;
import spokes.engine.question.Question;
import spokes.engine.result.AreaService;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.Departure;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.Risk;
import spokes.engine.result.ServiceLevels;
import spokes.engine.result.StockNeed;
import spokes.engine.result.StockState;
import spokes.engine.result.StockTarget;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.DemandRate;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Area;
import spokes.model.place.Center;

/**
 * A plan judged by rules that are easy to follow by hand: planned transfers happen at once, stock never runs out, each
 * area is served by the nearest open center that has the product, a unit costs 5 and a cent per km and takes a day per
 * 700 km, a move costs 100 and half a unit's cost.
 */
public final class HandPlan implements JudgedPlan {
    private final Workspace workspace;
    private final Map<String, Map<ProductKey, Double>> stock = new HashMap<>();
    private @Nullable List<LaneFlow> flows;

    /** Judges a workspace. */
    public HandPlan(Workspace workspace) {
        this.workspace = workspace;
        for (StockLevel level : workspace.stock()) {
            add(level.center(), level.product(), level.usable());
        }
        for (Transfer transfer : workspace.transfers()) {
            add(transfer.from(), transfer.product(), -transfer.units());
            add(transfer.to(), transfer.product(), transfer.units());
        }
    }

    private void add(String center, ProductKey product, double units) {
        stock.computeIfAbsent(center, _ -> new HashMap<>()).merge(product, units, Double::sum);
    }

    private double units(String center, ProductKey product) {
        return stock.getOrDefault(center, Map.of()).getOrDefault(product, 0.0);
    }

    @Override
    public JudgedPlan after(Workspace next, Touched touched) {
        return new HandPlan(next);
    }

    @Override
    public JudgedPlan alone(String center) {
        HandPlan alone = new HandPlan(workspace);
        alone.stock.clear();
        workspace.products().forEach(product -> alone.add(center, product.key(), 1));
        return alone;
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public List<Departure> listDepartures() {
        LocalDate day = workspace.settings().planDate();
        return workspace.transfers().stream()
                .filter(transfer -> transfer.status() == Transfer.Status.PLANNED)
                .map(transfer -> new Departure(transfer, transfer.mode(), day, day, day))
                .toList();
    }

    @Override
    public List<LaneFlow> listFlows() {
        List<LaneFlow> made = flows;
        if (made == null) {
            made = new ArrayList<>();
            Map<String, Area> areas = new HashMap<>();
            workspace.areas().forEach(area -> areas.put(area.code(), area));
            for (DemandRate rate : workspace.demand()) {
                flow(rate, Optional.ofNullable(areas.get(rate.area())).orElseThrow())
                        .ifPresent(made::add);
            }
            flows = made;
        }
        return made;
    }

    private Optional<LaneFlow> flow(DemandRate rate, Area area) {
        return workspace.centers().stream()
                .filter(center -> center.isOpen() && units(center.code(), rate.product()) > 0)
                .map(center -> flow(rate, area, center))
                .min(Comparator.comparingDouble(LaneFlow::roadKm));
    }

    private LaneFlow flow(DemandRate rate, Area area, Center center) {
        double km = area.place().orElseThrow().greatCircleKm(center.place().orElseThrow()) * 1.15;
        double units = rate.unitsPerDay() * 91;
        return new LaneFlow(
                center.code(),
                rate.area(),
                rate.product(),
                units,
                units,
                Math.ceil(km / 700),
                1,
                km,
                units * (5 + km / 100),
                0);
    }

    @Override
    public List<AreaService> listAreas() {
        return listAreas(workspace.products().stream().map(Product::key).collect(Collectors.toSet()));
    }

    @Override
    public List<AreaService> listAreas(Set<ProductKey> products) {
        Map<String, double[]> sums = new TreeMap<>();
        Map<String, String> main = new HashMap<>();
        for (DemandRate rate : workspace.demand()) {
            if (!products.contains(rate.product())) {
                continue;
            }
            sums.computeIfAbsent(rate.area(), _ -> new double[3])[0] += rate.unitsPerDay() * 91;
        }
        for (LaneFlow flow : listFlows()) {
            if (!products.contains(flow.product())) {
                continue;
            }
            double[] sum = sums.computeIfAbsent(flow.area(), _ -> new double[3]);
            sum[1] += flow.units();
            sum[2] += flow.units() * flow.days();
            main.put(flow.area(), flow.center());
        }
        List<AreaService> services = new ArrayList<>();
        sums.forEach((area, sum) -> services.add(new AreaService(
                area, sum[0], sum[0] - sum[1], sum[1] > 0 ? sum[2] / sum[1] : 0, 0, main.getOrDefault(area, ""))));
        return services;
    }

    @Override
    public List<StockState> listStock() {
        List<StockState> states = new ArrayList<>();
        stock.forEach((center, goods) -> goods.forEach((product, units) -> states.add(new StockState(
                product,
                center,
                units,
                0,
                0,
                0,
                OptionalDouble.empty(),
                StockState.State.HEALTHY,
                OptionalDouble.empty(),
                units))));
        return states;
    }

    @Override
    public List<StockPoint> stockCurve(ProductKey product, String center) {
        return List.of();
    }

    @Override
    public Evaluation evaluation() {
        double units = 0;
        double days = 0;
        double shipping = 0;
        double demanded = 0;
        for (LaneFlow flow : listFlows()) {
            units += flow.units();
            days += flow.units() * flow.days();
            shipping += flow.shipping();
        }
        for (DemandRate rate : workspace.demand()) {
            demanded += rate.unitsPerDay() * 91;
        }
        Map<CostLine, Double> lines = new EnumMap<>(CostLine.class);
        lines.put(CostLine.OUTBOUND_SHIPPING, shipping);
        double freight = 0;
        double fees = 0;
        for (Transfer transfer : workspace.transfers()) {
            freight += 100 + transfer.units() / 2;
            fees += bin(transfer.to()) * 3;
        }
        lines.put(CostLine.TRANSFERS, freight);
        lines.put(CostLine.STORAGE, fees);
        double meanDays = units > 0 ? days / units : 0;
        Map<Integer, Double> coverage = new HashMap<>();
        for (int within : List.of(1, 2, 3, 5)) {
            double covered = listFlows().stream()
                    .filter(flow -> flow.days() <= within)
                    .mapToDouble(LaneFlow::units)
                    .sum();
            coverage.put(within, demanded > 0 ? covered / demanded : 0);
        }
        var service = new ServiceLevels(
                meanDays, meanDays, meanDays, meanDays, coverage, 1, 1, 1, 1, meanDays, coverage, 1, 0);
        return new Evaluation(91, units, demanded, units, demanded - units, new Costs(lines), service, 0, 0, List.of());
    }

    private double bin(String center) {
        return workspace.centers().stream()
                .filter(c -> c.code().equals(center))
                .mapToDouble(Center::binFeePerMonth)
                .sum();
    }

    @Override
    public Evaluation today() {
        return evaluation();
    }

    @Override
    public JudgedPlan asToday() {
        return this;
    }

    @Override
    public Evaluation baseline() {
        return evaluation();
    }

    @Override
    public String baselineCenter() {
        return "";
    }

    @Override
    public Evaluation baseline(String center) {
        return evaluation();
    }

    @Override
    public List<StockTarget> listTargets() {
        return List.of();
    }

    @Override
    public StockNeed stockNeed() {
        return StockNeed.NONE;
    }

    @Override
    public StockNeed stockNeed(Set<String> centers) {
        return stockNeed();
    }

    @Override
    public Risk risk() {
        return new Risk(0, 0, List.of());
    }

    @Override
    public Risk risk(Set<ProductKey> products) {
        return risk();
    }

    @Override
    public List<PlanIssue> listIssues() {
        return List.of();
    }

    @Override
    public List<CapacityOverrun> listOverruns() {
        return List.of();
    }

    @Override
    public Calibration calibration() {
        return new Calibration(List.of(), 0, 0, 0, 0, false);
    }

    @Override
    public ConversionEffect conversionEffect(Evaluation reference) {
        return ConversionEffect.OFF;
    }

    @Override
    public double withinTwoDaysAtNoHigherCost() {
        return 0;
    }

    @Override
    public double availableFor(Transfer transfer) {
        return units(transfer.from(), transfer.product());
    }

    /** A quarter of what there is, in whole cases. */
    @Override
    public double suggestedUnits(Transfer transfer) {
        double perCase = product(transfer.product()).unitsPerCase();
        return Math.floor(availableFor(transfer) / 4 / perCase) * perCase;
    }

    private Product product(ProductKey key) {
        return workspace.products().stream()
                .filter(product -> product.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Explanation explain(Question question) {
        return new Explanation(question, 0, List.of(), List.of());
    }

    @Override
    public MoveEffect effectOf(JudgedPlan after, List<Transfer> moves) {
        Costs change = after.evaluation().costs().minus(evaluation().costs());
        double units = 0;
        double cases = 0;
        double pallets = 0;
        for (Transfer move : moves) {
            Product product = product(move.product());
            double of = Math.ceil(move.units() / product.unitsPerCase());
            units += move.units();
            cases += of;
            pallets += product.casesPerPallet() > 0 ? Math.ceil(of / product.casesPerPallet()) : 1;
        }
        Map<Integer, Double> coverage = new HashMap<>();
        ServiceLevels then = after.evaluation().service();
        ServiceLevels now = evaluation().service();
        now.coverage().forEach((days, share) -> coverage.put(days, then.within(days) - share));
        double saving = -change.get(CostLine.OUTBOUND_SHIPPING) / 91;
        return new MoveEffect(
                units,
                cases,
                OptionalDouble.of(pallets),
                change,
                then.meanDays() - now.meanDays(),
                coverage,
                List.of(),
                List.of(),
                change.get(CostLine.TRANSFERS),
                workspace.settings().planDate().plusDays(6),
                saving > 0 ? OptionalDouble.of(change.get(CostLine.TRANSFERS) / saving) : OptionalDouble.empty(),
                64,
                changed(after),
                List.of(),
                0,
                0);
    }

    private Set<String> changed(JudgedPlan after) {
        Map<String, Double> before = new HashMap<>();
        listAreas().forEach(area -> before.put(area.area(), area.meanDays()));
        Set<String> changed = new HashSet<>();
        for (AreaService area : after.listAreas()) {
            if (area.meanDays() != before.getOrDefault(area.area(), 0.0)) {
                changed.add(area.area());
            }
        }
        return changed;
    }
}
