package spokes.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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
import spokes.engine.result.LaneFlow;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.Risk;
import spokes.engine.result.ServiceLevels;
import spokes.engine.result.StockNeed;
import spokes.engine.result.StockOut;
import spokes.engine.result.StockState;
import spokes.engine.result.StockTarget;
import spokes.model.Refused;
import spokes.model.TodayRows;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.goods.Transfer.Status;
import spokes.model.place.Center;

/**
 * A judgment whose numbers a reader can foresee: every planned transfer saves 1,000 of shipping, costs 300 of freight,
 * makes deliveries 0.1 days faster and
 * lowers the risk by 10. For tests of the window, which shows numbers and makes none.
 */
public final class HandMadePlan implements JudgedPlan {
    private final Workspace workspace;

    public HandMadePlan(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public JudgedPlan after(Workspace next, Touched touched) {
        return new HandMadePlan(next);
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public Evaluation evaluation() {
        return evaluation(planned(), 3.42, 1);
    }

    @Override
    public Evaluation today() {
        return evaluation(0, 3.42, 1);
    }

    @Override
    public JudgedPlan asToday() {
        return new HandMadePlan(new TodayRows(workspace).today());
    }

    @Override
    public Evaluation baseline() {
        return evaluation(0, 4.18, 0.35);
    }

    @Override
    public Evaluation baseline(String center) throws Refused {
        return baseline();
    }

    @Override
    public String baselineCenter() {
        return workspace.centers().stream()
                .filter(Center::isOpen)
                .findFirst()
                .map(Center::code)
                .orElse("");
    }

    private long planned() {
        return workspace.transfers().stream()
                .filter(t -> t.status() == Status.PLANNED)
                .count();
    }

    private Evaluation evaluation(long moves, double days, double fixedShare) {
        if (workspace.centers().isEmpty()) {
            return new Evaluation(91, 0, 0, 0, 0, new Costs(Map.of()), service(0, 0), 0, 0, List.of());
        }
        Map<CostLine, Double> lines = new EnumMap<>(CostLine.class);
        lines.put(CostLine.OUTBOUND_SHIPPING, 98_420.0 - 1000 * moves + (days - 3.42) * 21_000);
        lines.put(CostLine.PICK_AND_PACK, 32_110.0);
        lines.put(CostLine.TRANSFERS, 300.0 * moves);
        lines.put(CostLine.INBOUND, 4_210.0);
        lines.put(CostLine.RECEIVING, 1_180.0 + 30 * moves);
        lines.put(CostLine.STORAGE, 9_340.0 * (0.8 + fixedShare / 5));
        lines.put(CostLine.CAPITAL, 6_020.0);
        lines.put(CostLine.FIXED, 17_940.0 * fixedShare);
        lines.put(CostLine.LOSS_AND_DAMAGE, 3_015.0 + (days - 3.42) * 200);
        lines.put(CostLine.RETURNS, 7_450.0);
        lines.put(CostLine.LOST_MARGIN, 2_260.0);
        List<StockOut> out =
                fixedShare < 1 ? List.of() : List.of(new StockOut(new ProductKey("Ironside", "BND-5"), "DAL", 6.2));
        return new Evaluation(
                91,
                11_840,
                21_300,
                20_900,
                400,
                new Costs(lines),
                service(days - 0.1 * moves, 0.33 + 0.03 * moves),
                612_000,
                18_350,
                out);
    }

    private static ServiceLevels service(double days, double within2) {
        double fill = days == 0 ? 0 : 0.981;
        return new ServiceLevels(
                days,
                Math.floor(days),
                Math.ceil(days) + 1,
                Math.ceil(days) + 2,
                Map.of(1, within2 / 3, 2, within2, 3, Math.min(1, within2 * 1.9), 5, Math.min(1, within2 * 2.8)),
                fill,
                4.6,
                1240,
                0.31,
                days * 1.45,
                Map.of(1, within2 / 5, 2, within2 * 0.7, 3, Math.min(1, within2 * 1.3), 5, Math.min(1, within2 * 2.2)),
                1.08,
                0.07);
    }

    @Override
    public List<AreaService> listAreas() {
        return workspace.areas().stream()
                .map(a -> new AreaService(a.code(), 910, 12, 2.4, 5388, baselineCenter()))
                .toList();
    }

    /** Products are served alike here. */
    @Override
    public List<AreaService> listAreas(Set<ProductKey> products) {
        return listAreas();
    }

    @Override
    public List<LaneFlow> listFlows() {
        return workspace.stock().stream()
                .map(s -> new LaneFlow(
                        s.center(),
                        "071",
                        s.product(),
                        s.usable() / 2,
                        s.usable() / 3,
                        3.1,
                        4,
                        900,
                        s.usable() * 2,
                        10))
                .toList();
    }

    @Override
    public List<StockState> listStock() {
        List<StockState> states = new ArrayList<>();
        for (Product product : workspace.products()) {
            for (Center center : workspace.centers()) {
                if (center.isOpen()) {
                    states.add(state(product.key(), center.code()));
                }
            }
        }
        return states;
    }

    private StockState state(ProductKey product, String center) {
        double usable = workspace.stock().stream()
                .filter(s -> s.product().equals(product) && s.center().equals(center))
                .mapToDouble(StockLevel::usable)
                .sum();
        double in = moving(product, t -> t.to().equals(center));
        double out = moving(product, t -> t.from().equals(center));
        double demand = center.equals("EDI") ? 6 : 4;
        double days = usable / demand;
        StockState.State state = usable == 0
                ? StockState.State.OUT
                : days < 14 ? StockState.State.SHORT : days > 400 ? StockState.State.SURPLUS : StockState.State.HEALTHY;
        return new StockState(
                product,
                center,
                usable,
                in,
                out,
                demand,
                OptionalDouble.of(days),
                state,
                days < 91 && usable > 0 ? OptionalDouble.of(days) : OptionalDouble.empty(),
                Math.max(0, usable - demand * 91));
    }

    private double moving(ProductKey product, java.util.function.Predicate<Transfer> wanted) {
        return workspace.transfers().stream()
                .filter(t -> t.product().equals(product) && t.status() == Status.PLANNED && wanted.test(t))
                .mapToDouble(Transfer::units)
                .sum();
    }

    @Override
    public List<StockPoint> stockCurve(ProductKey product, String center) {
        return List.of();
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
        return new Risk(400 - 10.0 * planned(), 12, List.of());
    }

    @Override
    public Risk risk(Set<ProductKey> products) {
        return risk();
    }

    @Override
    public List<PlanIssue> listIssues() {
        List<PlanIssue> issues = new ArrayList<>();
        for (Transfer transfer : workspace.transfers()) {
            boolean late = transfer.departureDate()
                    .filter(day -> day.isBefore(SmallWorld.PLAN_DATE))
                    .isPresent();
            if (late && transfer.status() == Status.PLANNED) {
                issues.add(new PlanIssue(
                        PlanIssue.Kind.OVERDUE_TRANSFER,
                        Optional.of(transfer.product()),
                        transfer.id(),
                        "should have left before the stock was counted; confirm or re-date it"));
            }
            if (transfer.receivedUnits().orElse(transfer.units()) < transfer.units()) {
                issues.add(new PlanIssue(
                        PlanIssue.Kind.SHORT_RECEIPT,
                        Optional.of(transfer.product()),
                        transfer.id(),
                        "100 of 1,200 units did not arrive"));
            }
        }
        return issues;
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
        return 0.21 + 0.03 * planned();
    }

    @Override
    public double availableFor(Transfer transfer) {
        return workspace.stock().stream()
                .filter(s ->
                        s.product().equals(transfer.product()) && s.center().equals(transfer.from()))
                .mapToDouble(StockLevel::usable)
                .sum();
    }

    @Override
    public double suggestedUnits(Transfer transfer) {
        return availableFor(transfer) / 2;
    }

    @Override
    public Explanation explain(Question question) {
        return HandMadeExplanation.of(question, evaluation());
    }

    @Override
    public MoveEffect effectOf(JudgedPlan after, List<Transfer> moves) {
        double units = moves.stream().mapToDouble(Transfer::units).sum();
        return new MoveEffect(
                units,
                Math.ceil(units / 12),
                OptionalDouble.empty(),
                after.evaluation().costs().minus(evaluation().costs()),
                -0.1,
                Map.of(3, 0.03),
                List.of(),
                List.of(),
                300,
                SmallWorld.PLAN_DATE.plusDays(5),
                OptionalDouble.of(19),
                64,
                Set.of(),
                List.of(),
                0,
                0);
    }
}
