package spokes.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.JudgedPlan.StockPoint;
import spokes.engine.issue.PlanIssue;
import spokes.engine.result.CostLine;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.MoveEffect;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleStories;
import spokes.sample.supply.SampleCenters;
import spokes.session.MoveStock;
import spokes.session.State;

/** The stories that the sample tells by name, told by the engine. */
class SampleStoriesTest {

    private static final JudgedPlan PLAN = JudgedPlan.of(workspace());

    @Test
    void todayNearlyAllIsDeliveredButLate() {
        var service = PLAN.today().service();
        assertThat(service.fillRate()).isBetween(0.98, 0.999);
        assertThat(service.meanDays()).isGreaterThan(3.5);
        assertThat(service.within(2)).isLessThan(0.1);
        assertThat(PLAN.baselineCenter()).isEqualTo(SampleCenters.EDISON);
        assertThat(PLAN.baseline().service().meanDays()).isGreaterThan(service.meanDays());
    }

    @Test
    void kettlebellsMovedToRenoPayInFiveWeeksAndLastTwoMonths() {
        MoveEffect effect = move(SampleStories.KETTLEBELL, 240);
        assertThat(effect.cases()).isEqualTo(20);
        assertThat(effect.pallets()).hasValue(3);
        assertThat(effect.change().total()).isLessThan(-3_000);
        assertThat(effect.paybackDays().orElseThrow()).isLessThan(35).isLessThan(effect.lastsDays());
        assertThat(effect.lastsDays()).isCloseTo(64, within(5.0));
        assertThat(effect.coverageChange().get(3)).isPositive();
    }

    @Test
    void phoneCasesMovedToRenoLoseMoneyToTheBinFee() {
        MoveEffect effect = move(SampleStories.PHONE_CASE, 5);
        assertThat(effect.saves()).isFalse();
        double saved = -effect.change().get(CostLine.OUTBOUND_SHIPPING);
        assertThat(saved).isPositive().isLessThan(effect.change().get(CostLine.STORAGE));
    }

    @Test
    void yogaMatsAreBilledByTheirSize() {
        ProductKey mat = key(SampleStories.YOGA_MAT);
        Row row = PLAN.workspace().table(Sheet.PRODUCTS).rows().stream()
                .filter(r -> ProductKey.of(r).equals(mat))
                .findFirst()
                .orElseThrow();
        RowChange flat = RowChange.changed(row, row.with("height_cm", 10.0));
        JudgedPlan rolledFlat = PLAN.after(PLAN.workspace().with(List.of(flat)), Touched.products(mat));
        assertThat(shippingPerUnit(rolledFlat, mat)).isLessThan(0.75 * shippingPerUnit(PLAN, mat));
    }

    @Test
    void treadmillsGoByFreightAlone() {
        ProductKey treadmill = key(SampleStories.TREADMILL);
        assertThat(shippingPerUnit(PLAN, treadmill)).isBetween(149.0, 250.0);
        assertThat(PLAN.listIssues()).noneMatch(issue -> issue.kind() == PlanIssue.Kind.TOO_HEAVY);
        RowChange withoutHome = PLAN.workspace().table(Sheet.FREIGHT).rows().stream()
                .filter(row -> row.text("mode").equals("ltl-home"))
                .map(RowChange::removed)
                .findFirst()
                .orElseThrow();
        assertThat(JudgedPlan.of(PLAN.workspace().with(List.of(withoutHome))).listIssues())
                .anyMatch(issue -> issue.kind() == PlanIssue.Kind.TOO_HEAVY
                        && issue.product().equals(Optional.of(treadmill)));
    }

    @Test
    void powerBanksMayNotBeKeptInDallas() {
        ProductKey bank = key(SampleStories.POWER_BANK);
        assertThat(PLAN.listFlows()).noneMatch(of(bank).and(from(SampleCenters.DALLAS)));
        var move = new MoveStock(
                SampleCenters.EDISON, SampleCenters.DALLAS, List.of(new MoveStock.Load(bank, 40)), SampleDays.PLAN, "");
        assertThatThrownBy(() -> move.changesTo(new State(0, PLAN, Optional.empty(), Optional.empty())))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("may not be kept in Dallas TX");
    }

    @Test
    void skilletsOfDallasAreOutOnDaySixAndBackOnDayThirteen() {
        ProductKey skillet = key(SampleStories.SKILLET);
        assertThat(PLAN.evaluation().stockouts())
                .filteredOn(out -> out.product().equals(skillet) && out.center().equals(SampleCenters.DALLAS))
                .singleElement()
                .satisfies(out -> assertThat(out.day()).isBetween(6.0, 7.0));
        List<StockPoint> curve = PLAN.stockCurve(skillet, SampleCenters.DALLAS);
        StockPoint back = curve.stream()
                .dropWhile(point -> point.units() > 0)
                .filter(point -> point.units() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(back.day()).isEqualTo(13); // at the dock on day 11, two days from dock to stock
    }

    @Test
    void oneTransferIsOverdueOneCameShortAndOneArrivesInReno() {
        assertThat(PLAN.listIssues())
                .anyMatch(issue -> issue.kind() == PlanIssue.Kind.OVERDUE_TRANSFER
                        && issue.message().contains("T-0003"))
                .anyMatch(issue -> issue.kind() == PlanIssue.Kind.SHORT_RECEIPT
                        && issue.message().contains("T-0001"));
        assertThat(PLAN.listStock())
                .filteredOn(s -> s.product().equals(new ProductKey("Ridgeline", SampleStories.SHARED_CODE)))
                .filteredOn(s -> s.center().equals(SampleCenters.RENO))
                .singleElement()
                .satisfies(s -> assertThat(s.incomingUnits()).isEqualTo(120));
    }

    @Test
    void heavyGoodsDeserveRenoAndTheLightTailDoesNot() {
        assertThat(shareThatPaysInReno(product -> product.weightKg() > 10)).isGreaterThan(0.5);
        assertThat(shareThatPaysInReno(product -> product.weightKg() < 0.5)).isLessThan(0.05);
    }

    private static double shareThatPaysInReno(Predicate<Product> which) {
        List<Boolean> pays = PLAN.workspace().products().stream()
                .filter(which)
                .map(product -> transfer(product.key(), 1))
                .filter(one -> PLAN.suggestedUnits(one) > 0)
                .map(one -> effect(transfer(one.product(), PLAN.suggestedUnits(one)))
                        .saves())
                .toList();
        return pays.stream().filter(yes -> yes).count() / (double) pays.size();
    }

    private static double shippingPerUnit(JudgedPlan plan, ProductKey product) {
        List<LaneFlow> flows = plan.listFlows().stream().filter(of(product)).toList();
        return flows.stream().mapToDouble(LaneFlow::shipping).sum()
                / flows.stream().mapToDouble(LaneFlow::units).sum();
    }

    private static Predicate<LaneFlow> of(ProductKey product) {
        return flow -> flow.product().equals(product);
    }

    private static Predicate<LaneFlow> from(String center) {
        return flow -> flow.center().equals(center);
    }

    private static MoveEffect move(String sku, double units) {
        return effect(transfer(key(sku), units));
    }

    private static MoveEffect effect(Transfer transfer) {
        Workspace next = PLAN.workspace().with(List.of(RowChange.added(transfer.toRow())));
        return PLAN.effectOf(PLAN.after(next, Touched.products(transfer.product())), List.of(transfer));
    }

    /** A transfer from Edison to Reno on the first day of the plan. */
    private static Transfer transfer(ProductKey product, double units) {
        return new Transfer(
                "T-9999",
                product,
                SampleCenters.EDISON,
                SampleCenters.RENO,
                units,
                Optional.of(SampleDays.PLAN),
                "",
                Transfer.Status.PLANNED,
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static ProductKey key(String sku) {
        return PLAN.workspace().products().stream()
                .map(Product::key)
                .filter(key -> key.sku().equals(sku))
                .findFirst()
                .orElseThrow();
    }

    private static Workspace workspace() {
        try {
            return SampleWorkspace.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }
}
