package spokes.optimize.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.StockTarget;
import spokes.model.PlacedStock;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;

/** Random worlds of one product and three centers, so small that every placement of every purchase can be tried. */
final class SmallShop {
    static final ProductKey MUG = new ProductKey("", "mug");
    private static final int CENTERS = 3;
    private static final int MOST_BOUGHT = 9;
    private static final double ROUNDING = 1e-9;

    private SmallShop() {}

    static Workspace world(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("settings: key | value\n horizon_days | 28\n");
        text.append("centers:\n center | status | storage_per_m3_month | bin_fee_per_month | pick_per_order\n");
        for (int c = 0; c < CENTERS; c++) {
            text.append(" C%d | open | %d | %d | 0.%d%n"
                    .formatted(c, random.nextInt(60), random.nextInt(4), random.nextInt(9)));
        }
        text.append("products:\n sku | length_cm | width_cm | height_cm | unit_cost | price | lead_time_days | moq\n");
        text.append(" mug | 40 | 40 | %d | %d | %s | %d | %s%n"
                .formatted(
                        10 + random.nextInt(50),
                        random.nextInt(30),
                        random.nextInt(3) > 0 ? 40 + random.nextInt(40) : "",
                        random.nextInt(4),
                        random.nextInt(4) == 0 ? 4 : ""));
        text.append("lanes:\n center | area | cost_per_parcel | transit_days\n");
        for (int c = 0; c < CENTERS; c++) {
            for (int a = 0; a < 4; a++) {
                text.append(" C%d | A%d | %d.%d | %d%n"
                        .formatted(c, a, 2 + random.nextInt(12), random.nextInt(9), 1 + random.nextInt(4)));
            }
        }
        text.append("demand:\n area | sku | units_per_day\n");
        for (int a = 0; a < 4; a++) {
            text.append(" A%d | mug | 0.0%d%n".formatted(a, random.nextInt(6)));
        }
        text.append("stock:\n center | sku | on_hand\n C%d | mug | %d%n"
                .formatted(random.nextInt(CENTERS), random.nextInt(4)));
        return Worlds.world(text.toString());
    }

    /** A placement that was taken over. */
    record Placed(JudgedPlan plan, double there, double bought) {
        double total() {
            return plan.evaluation().costs().total();
        }

        List<StockTarget> targets() {
            return plan.listTargets();
        }

        /** Whole units that all targets ask for. */
        double target() {
            return targets().stream()
                    .mapToDouble(t -> Math.ceil(t.targetUnits() - ROUNDING))
                    .sum();
        }

        /** Whether as much is bought as the targets of the centers that hold some ask for, and each of them has its own. */
        boolean isToTarget() {
            double missing = Math.max(0, target() - there);
            double moq = plan.workspace().products().getFirst().moq();
            return bought == (missing > 0 ? Math.max(moq, missing) : 0)
                    && targets().stream().allMatch(t -> t.positionUnits() >= Math.ceil(t.targetUnits() - ROUNDING));
        }

        /** Whether each center that holds some has its safety stock, or its share where there is less than that. */
        boolean isSafe() {
            double asked = targets().stream().mapToDouble(t -> safety(t)).sum();
            double share = asked > there + bought ? (there + bought) / asked : 1;
            return targets().stream().allMatch(t -> t.positionUnits() >= Math.floor(safety(t) * share + ROUNDING));
        }

        private static double safety(StockTarget target) {
            return Math.ceil(Math.max(0, target.safetyUnits()) - ROUNDING);
        }

        /** Share of demand that arrives within so many days. */
        double within(double days) {
            return UnitLimits.within(plan, days);
        }
    }

    /** The least total cost of all placements with a purchase from some to some units that are as they should be. */
    static double best(Workspace world, int leastBought, int mostBought, Predicate<Placed> isRight) {
        JudgedPlan judged = JudgedPlan.of(world);
        double there =
                world.stock().stream().mapToDouble(level -> level.usable()).sum();
        double best = Double.POSITIVE_INFINITY;
        for (double[] lots : RandomStock.divisions((int) there)) {
            for (int bought = leastBought; bought <= Math.min(MOST_BOUGHT, mostBought); bought++) {
                for (double[] shares : RandomStock.divisions(bought)) {
                    Placement placement = placement(world, lots, shares);
                    JudgedPlan after = judged.after(
                            world.with(PlacedStock.changes(world, placement)),
                            new spokes.model.Touched.Products(Set.of(MUG)));
                    double total = after.evaluation().costs().total();
                    if (total < best && isRight.test(new Placed(after, there, bought))) {
                        best = total;
                    }
                }
            }
        }
        return best;
    }

    private static Placement placement(Workspace world, double[] lots, double[] shares) {
        List<Placement.Lot> placed = new ArrayList<>();
        List<Inbound> rows = new ArrayList<>();
        for (int c = 0; c < CENTERS; c++) {
            placed.add(new Placement.Lot(MUG, "C" + c, lots[c]));
            if (shares[c] > 0) {
                rows.add(new Inbound("C" + c, MUG, shares[c], arrival(world), "", "", "planned buy"));
            }
        }
        return new Placement(Set.of(MUG), placed, rows, rows);
    }

    private static java.time.LocalDate arrival(Workspace world) {
        return world.settings().planDate().plusDays((long)
                world.products().getFirst().leadTimeDays());
    }
}
