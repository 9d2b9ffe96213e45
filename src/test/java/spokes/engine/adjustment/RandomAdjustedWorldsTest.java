package spokes.engine.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.JudgedPlan;
import spokes.engine.RandomWorlds;
import spokes.engine.Worlds;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.demand.DemandScope;
import spokes.model.goods.DemandRate;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What holds of adjustments whatever the world is. */
class RandomAdjustedWorldsTest {
    private static final ProductKey PRODUCT = new ProductKey("", "S0");
    private static final double SAME = 1e-12;

    private static Workspace world(long seed) {
        return RandomWorlds.world(seed, 3, 4, 6);
    }

    private static Workspace with(Workspace world, Adjustment... adjustments) {
        return world.with(Stream.of(adjustments)
                .map(Adjustment::toRow)
                .map(RowChange::added)
                .toList());
    }

    private static Workspace without(Workspace world) {
        return world.with(world.table(Sheet.ADJUSTMENTS).rows().stream()
                .map(RowChange::removed)
                .toList());
    }

    private static Adjustment of(String code, Kind kind, DemandScope scope, double factor, double growth) {
        return new Adjustment(code, kind, scope, factor, 0, growth, Optional.empty(), "");
    }

    private static DemandScope days(DemandScope scope, int first, int last) {
        return scope.between(Optional.of(day(first)), Optional.of(day(last)));
    }

    private static LocalDate day(int day) {
        return Worlds.MONDAY.plusDays(day);
    }

    private static void assertSameDemand(Workspace one, Workspace other) {
        List<DemandRate> expected = JudgedPlan.of(one).listDemand();
        List<DemandRate> actual = JudgedPlan.of(other).listDemand();
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            DemandRate rate = expected.get(i);
            assertThat(actual.get(i).area()).isEqualTo(rate.area());
            assertThat(actual.get(i).week()).isEqualTo(rate.week());
            assertThat(actual.get(i).unitsPerDay())
                    .isCloseTo(rate.unitsPerDay(), within(SAME * Math.max(1, rate.unitsPerDay())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void scalingByOneAndGrowingByNothingChangeNoBit(long seed) {
        Workspace world = world(seed);
        Workspace same = with(
                world,
                of("X1", Kind.SCALE, DemandScope.ALL, 1, 0),
                of("X2", Kind.GROWTH, DemandScope.ALL, 1, 0),
                of("X3", Kind.PROMOTION, days(DemandScope.of(PRODUCT), 3, 9), 1, 0),
                of("X4", Kind.STOCK_OUT, days(DemandScope.ALL, -9, 5), 1, 0));

        assertThat(JudgedPlan.of(same).listDemand())
                .isEqualTo(JudgedPlan.of(world).listDemand());
        assertThat(JudgedPlan.of(same).evaluation())
                .isEqualTo(JudgedPlan.of(world).evaluation());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anAdjustmentInPiecesIsTheWholeOne(long seed) {
        Random random = new Random(seed);
        int first = random.nextInt(10);
        int between = first + random.nextInt(6);
        int last = between + 1 + random.nextInt(9);
        Workspace world = without(world(seed));
        assertSameDemand(
                with(world, of("P", Kind.PROMOTION, days(DemandScope.ALL, first, last), 1.7, 0)),
                with(
                        world,
                        of("P1", Kind.PROMOTION, days(DemandScope.ALL, first, between), 1.7, 0),
                        of("P2", Kind.PROMOTION, days(DemandScope.ALL, between + 1, last), 1.7, 0)));
        assertSameDemand(
                with(world, of("G", Kind.GROWTH, days(DemandScope.ALL, first, first + 20), 1, 0.8)),
                with(
                        world,
                        of("G1", Kind.GROWTH, days(DemandScope.ALL, first, first + 6), 1, 0.8),
                        of("G2", Kind.GROWTH, days(DemandScope.ALL, first + 7, first + 20), 1, 0.8)));
        assertSameDemand(
                with(world, of("S", Kind.SCALE, DemandScope.ALL, 6, 0)),
                with(
                        world,
                        of("S1", Kind.SCALE, DemandScope.ALL.in("A*"), 6, 0),
                        of("S2", Kind.SCALE, DemandScope.ALL.in("B*"), 6, 0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thePlanAfterAStepIsTheOneJudgedFromScratch(long seed) {
        Workspace world = world(seed);
        JudgedPlan plan = JudgedPlan.of(world);
        List<Workspace> steps = List.of(
                with(world, of("Y1", Kind.PROMOTION, days(DemandScope.of(PRODUCT), 2, 11), 2.5, 0)),
                with(world, of("Y2", Kind.SCALE, DemandScope.ALL.in("A0*"), 0.5, 0)),
                without(world),
                world,
                with(world, unlisted()));
        for (Workspace step : steps) {
            plan = plan.after(step, Touched.everything());
            JudgedPlan scratch = JudgedPlan.of(step);
            assertThat(plan.listDemand()).isEqualTo(scratch.listDemand());
            assertThat(plan.evaluation()).isEqualTo(scratch.evaluation());
            assertThat(plan.today()).isEqualTo(scratch.today());
            assertThat(plan.listIssues()).isEqualTo(scratch.listIssues());
            assertThat(plan.risk()).isEqualTo(scratch.risk());
        }
    }

    /** Of a product that nothing else names. */
    private static Adjustment unlisted() {
        Row row = of("Y3", Kind.LIKE, DemandScope.of(new ProductKey("", "nobody")), 2, 0)
                .toRow()
                .with("like_sku", PRODUCT.sku());
        return Adjustment.of(row);
    }
}
