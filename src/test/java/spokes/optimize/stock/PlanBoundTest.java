package spokes.optimize.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.JudgedPlan;
import spokes.model.PlacedStock;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** The bound beside a plan that is made by hand. */
class PlanBoundTest {
    private static final ProductKey P0 = new ProductKey("", "P0");

    private static JudgedPlan moved(JudgedPlan plan, String center, double units) {
        Placement placement = new Placement(Set.of(P0), List.of(new Placement.Lot(P0, center, units)), List.of());
        Workspace next = plan.workspace().with(PlacedStock.changes(plan.workspace(), placement));
        return plan.after(next, Touched.products(P0));
    }

    private static double units(Workspace world) {
        return world.stock().stream()
                .filter(level -> level.product().equals(P0))
                .mapToDouble(level -> level.usable())
                .sum();
    }

    @ParameterizedTest
    @EnumSource(value = RandomStock.Kind.class, names = "PATTERNS", mode = EnumSource.Mode.EXCLUDE)
    void noPlacementCostsLess(RandomStock.Kind kind) {
        for (long seed = 100; seed < 105; seed++) {
            Workspace world = RandomStock.world(seed, kind);

            assertThat(PlanBound.of(JudgedPlan.of(world), 2, () -> false)
                            .money()
                            .orElseThrow())
                    .as("%s %d", kind, seed)
                    .isLessThanOrEqualTo(RandomStock.best(world) + 1e-9);
        }
    }

    @Test
    void stockThatLiesElsewhereHasTheSameBoundAndMoreStockHasItsOwn() {
        Workspace world = RandomStock.world(7, RandomStock.Kind.PLAIN);
        JudgedPlan plan = JudgedPlan.of(world);
        PlanBound bound = PlanBound.of(plan, 2, () -> false);
        JudgedPlan elsewhere = moved(plan, "C2", units(world));
        JudgedPlan more = moved(plan, "C1", units(world) + 3);

        assertThat(bound.after(elsewhere, 1, () -> false).money()).isEqualTo(bound.money());
        assertThat(bound.after(more, 1, () -> false).money())
                .isEqualTo(PlanBound.of(more, 2, () -> false).money());
        assertThat(bound.after(more, 1, () -> false).money()).isNotEqualTo(bound.money());
    }

    @Test
    void aWorldThatChangedIsLookedAtAnew() {
        JudgedPlan plan = JudgedPlan.of(RandomStock.world(7, RandomStock.Kind.PLAIN));
        PlanBound bound = PlanBound.of(plan, 2, () -> false);
        Workspace closed = plan.workspace()
                .with(plan.workspace().table(Sheet.CENTERS).rows().stream()
                        .limit(1)
                        .map(row -> RowChange.changed(row, row.with("bin_fee_per_month", 50.0)))
                        .toList());
        JudgedPlan next = plan.after(closed, Touched.everything());

        assertThat(bound.after(next, 1, () -> false).money())
                .isEqualTo(PlanBound.of(next, 1, () -> false).money());
    }

    @Test
    void whereOrdersHaveSeveralProductsNothingIsShownAndItSaysWhy() {
        PlanBound bound = PlanBound.of(JudgedPlan.of(RandomStock.world(1, RandomStock.Kind.PATTERNS)), 2, () -> false);

        assertThat(bound.money()).isEmpty();
        assertThat(bound.why()).isEqualTo("what orders of several products may save is not proven");
    }
}
