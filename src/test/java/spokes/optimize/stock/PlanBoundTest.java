package spokes.optimize.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;
import spokes.model.PlacedStock;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
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
    @EnumSource(RandomStock.Kind.class)
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
    void noPlacementCostsLessWhereOrdersOfSeveralProductsTravelAsParcels() {
        for (long seed = 0; seed < 12; seed++) {
            Workspace world = RandomOrders.world(seed);

            assertThat(PlanBound.of(JudgedPlan.of(world), 2, () -> false)
                            .money()
                            .orElseThrow())
                    .as("%d", seed)
                    .isLessThanOrEqualTo(RandomStock.best(world) + 1e-9);
        }
    }

    @Test
    void anOrderToAnAreaThatNoCenterReachesLeavesTheBoundOfAllOthers() {
        String chart = """
            centers: center | status | latitude | longitude | pick_per_order
              East | open | 40 | -75 | 2
            areas: area | latitude | longitude
              X | 45 | -90
              Y |  |
            products: sku | weight_kg | unit_cost
              bolt | 2 | 5
              nut  | 1 | 3
            orders: order_id | order_date | sku | quantity | area
              1 | 2026-02-10 | bolt | 1 | X
              1 | 2026-02-10 | nut  | 2 | X
              2 | 2026-02-20 | bolt | 1 | X
              3 | 2026-02-20 | bolt | 1 | Y
              3 | 2026-02-20 | nut  | 1 | Y
            demand: area | sku | units_per_day
              X | bolt | 1
              X | nut  | 1
            stock: center | sku | on_hand
              East | bolt | 90
              East | nut  | 90
            """;
        JudgedPlan plan = JudgedPlan.of(Worlds.world(chart));
        double cost = plan.evaluation().costs().total();

        assertThat(PlanBound.of(plan, 1, () -> false).money().orElseThrow()).isBetween(cost * (1 - 1e-6), cost);
    }

    @Test
    void aProductThatOnlyOrdersWithOthersAskForIsBoundedFirst() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world("""
            centers: center | status | latitude | longitude
              East | open | 40 | -75
              West | open | 40 | -120
            areas: area | latitude | longitude
              X | 45 | -90
            products: sku | weight_kg
              bolt | 2
              nut  | 1
            orders: order_id | order_date | sku | quantity | area
              1 | 2026-02-10 | bolt | 1 | X
              1 | 2026-02-10 | nut  | 2 | X
            demand: area | sku | units_per_day
              X | nut | 1
            stock: center | sku | on_hand
              East | bolt | 90
              West | nut  | 90
            """));

        assertThat(PlanBound.of(plan, 1, () -> false).money().orElseThrow())
                .isLessThanOrEqualTo(plan.evaluation().costs().total());
    }

    @Test
    void oneCenterIsBestPossibleWithItsOrdersOfSeveralProducts() {
        Workspace world = Worlds.world("""
            centers: center | status | latitude | longitude | pick_per_order
              East | open | 40 | -75 | 2
            areas: area | latitude | longitude
              X | 45 | -90
            products: sku | weight_kg | unit_cost
              bolt | 2 | 5
              nut  | 1 | 3
            orders: order_id | order_date | sku | quantity | area
              1 | 2026-02-10 | bolt | 1 | X
              1 | 2026-02-10 | nut  | 2 | X
              2 | 2026-02-20 | bolt | 1 | X
            stock: center | sku | on_hand
              East | bolt | 90
              East | nut  | 90
            """);
        JudgedPlan plan = JudgedPlan.of(world);
        double cost = plan.evaluation().costs().total();

        assertThat(plan.evaluation().costs().get(CostLine.SPLITS)).isLessThan(-1);
        assertThat(PlanBound.of(plan, 1, () -> false).money().orElseThrow()).isBetween(cost * (1 - 1e-6), cost);
    }

    @Test
    void whenALoadGrowsAllOfItsProductsAreLookedAt() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world("""
            centers: center | status | latitude | longitude
              East | open | 40 | -75
              West | open | 40 | -120
            supply_points: supply_point | latitude | longitude
              Port | 34 | -118
            products: sku | weight_kg
              bolt | 2
              nut  | 1
            lanes: center | area | cost_per_unit
              East | X | 1
              West | X | 2
            demand: area | sku | units_per_day
              X | bolt | 1
              X | nut  | 1
            inbound: center | sku | units | arrival_date | supply_point | mode
              East | bolt | 10 | 2026-03-10 | Port | truckload
              East | nut  | 10 | 2026-03-10 | Port | truckload
            """));
        PlanBound bound = PlanBound.of(plan, 1, () -> false);
        Row row = plan.workspace().table(Sheet.INBOUND).rows().iterator().next();
        JudgedPlan next = plan.after(
                plan.workspace().with(List.of(RowChange.changed(row, row.with("units", 400.0)))), Touched.products(P0));

        assertThat(bound.after(next, 1, () -> false).money())
                .isEqualTo(PlanBound.of(next, 1, () -> false).money());
        assertThat(bound.money().orElseThrow()).isGreaterThan(1000);
    }
}
