package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.measure.CapacityOverrun.Kind;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Capacity in random worlds, against stock curves read point by point. */
class RandomCapacityTest {
    private static final int WORLDS = Integer.getInteger("random.worlds", 300) / 3;

    private static Workspace world(long seed) {
        Random random = new Random(seed);
        Workspace world = RandomWorlds.world(seed);
        List<RowChange> changes = new ArrayList<>();
        for (Row row : world.table(Sheet.CENTERS).rows()) {
            changes.add(RowChange.changed(
                    row,
                    row.with("storage_capacity_m3", random.nextInt(4) == 0 ? null : (Double) random.nextDouble())
                            .with(
                                    "throughput_per_day",
                                    random.nextBoolean() ? null : (Double) (random.nextDouble() * 9))));
            changes.add(RowChange.added(Row.blank(Sheet.ELIGIBILITY)
                    .with("center", row.text("center"))
                    .with("category", "limited")
                    .with("max_units", (double) random.nextInt(60))));
        }
        for (Row row : world.table(Sheet.PRODUCTS).rows()) {
            changes.add(RowChange.changed(
                    row,
                    row.with("category", random.nextBoolean() ? "limited" : "")
                            .with("length_cm", 20.0)
                            .with("width_cm", 20.0)
                            .with("height_cm", (double) random.nextInt(60))));
        }
        return world.with(changes);
    }

    @Test
    void spaceIsJudgedAtEveryPointOfEveryCurve() {
        int found = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(world(seed));
            for (Center center : plan.workspace().centers()) {
                double most = 0;
                double first = -1;
                for (double day : days(plan, center)) {
                    double over = volume(plan, center, day) - center.storageCapacityM3();
                    first = first < 0 && over > 1e-6 ? day : first;
                    most = Math.max(most, over);
                }
                List<CapacityOverrun> overruns = plan.listOverruns().stream()
                        .filter(o -> o.kind() == Kind.STORAGE && o.center().equals(center.code()))
                        .toList();
                found += overruns.size();
                assertThat(overruns).as("seed %d, %s", seed, center.code()).hasSize(first < 0 ? 0 : 1);
                if (first >= 0) {
                    assertThat(overruns.getFirst().excess()).as("seed %d", seed).isCloseTo(most, within(1e-6));
                    assertThat(overruns.getFirst().firstDay())
                            .as("seed %d", seed)
                            .isEqualTo(first);
                }
            }
        }
        assertThat(found).isPositive();
    }

    /** Every day on which anything happens to any stock of an open center. */
    private static SortedSet<Double> days(JudgedPlan plan, Center center) {
        SortedSet<Double> days = new TreeSet<>();
        for (Product product : plan.workspace().products()) {
            plan.stockCurve(product.key(), center.code()).forEach(point -> days.add(point.day()));
        }
        days.removeIf(day -> day >= plan.evaluation().horizonDays());
        return days;
    }

    private static double volume(JudgedPlan plan, Center center, double day) {
        double m3 = 0;
        for (Product product : plan.workspace().products()) {
            m3 += units(plan.stockCurve(product.key(), center.code()), day) * product.volumeM3() / 0.85;
        }
        return m3;
    }

    private static double units(List<JudgedPlan.StockPoint> curve, double day) {
        double units = 0;
        for (int i = 0; i < curve.size() && curve.get(i).day() <= day; i++) {
            JudgedPlan.StockPoint at = curve.get(i);
            units = at.units();
            if (i + 1 < curve.size() && curve.get(i + 1).day() > day) {
                JudgedPlan.StockPoint next = curve.get(i + 1);
                units += (next.units() - at.units()) * (day - at.day()) / (next.day() - at.day());
            }
        }
        return units;
    }

    @Test
    void theOrdersOfTheBusiestWeekAreThoseThatTheCurvesLose() {
        int found = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            JudgedPlan plan = JudgedPlan.of(world(seed));
            for (CapacityOverrun overrun : plan.listOverruns()) {
                if (overrun.kind() == Kind.THROUGHPUT) {
                    found++;
                    double days = Math.min(7, plan.evaluation().horizonDays() - overrun.worstDay());
                    assertThat(overrun.capacity() + overrun.excess())
                            .as("seed %d, %s", seed, overrun)
                            .isLessThanOrEqualTo(
                                    unitsServed(plan, overrun.center(), overrun.worstDay(), days) / days + 1e-6);
                }
            }
        }
        assertThat(found).isPositive();
    }

    /** Units that leave by serving demand; orders have at least one unit each. */
    private static double unitsServed(JudgedPlan plan, String center, double from, double days) {
        double units = 0;
        for (Product product : plan.workspace().products()) {
            List<JudgedPlan.StockPoint> curve = plan.stockCurve(product.key(), center);
            for (int i = 1; i < curve.size(); i++) {
                JudgedPlan.StockPoint a = curve.get(i - 1);
                JudgedPlan.StockPoint b = curve.get(i);
                double overlap = Math.min(b.day(), from + days) - Math.max(a.day(), from);
                if (b.day() > a.day() && overlap > 0) {
                    units += (a.units() - b.units()) * overlap / (b.day() - a.day());
                }
            }
        }
        return units;
    }

    @Test
    void lookingOnlyAtWhatMovesOtherwiseGivesTheBitsOfLookingAtAll() {
        int found = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Random random = new Random(seed);
            JudgedPlan plan = JudgedPlan.of(world(seed));
            for (int step = 0; step < 8; step++) {
                RowChange change = transfer(random, plan.workspace(), step);
                ProductKey product = Stream.of(change.before(), change.after())
                        .flatMap(Stream::ofNullable)
                        .map(ProductKey::of)
                        .findFirst()
                        .orElseThrow();
                if (random.nextBoolean()) {
                    plan.listOverruns();
                }
                plan = plan.after(plan.workspace().with(List.of(change)), Touched.products(product));
                if (random.nextBoolean()) {
                    List<CapacityOverrun> whole =
                            JudgedPlan.of(plan.workspace()).listOverruns();
                    assertThat(plan.listOverruns())
                            .as("seed %d, step %d", seed, step)
                            .isEqualTo(whole);
                    found += whole.size();
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static RowChange transfer(Random random, Workspace world, int step) {
        List<Row> rows = List.copyOf(world.table(Sheet.TRANSFERS).rows());
        if (!rows.isEmpty() && random.nextInt(3) == 0) {
            return RowChange.removed(rows.get(random.nextInt(rows.size())));
        }
        List<String> codes = world.centers().stream().map(Center::code).toList();
        List<Product> products = world.products();
        return RowChange.added(Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", "N" + step)
                .with("sku", products.get(random.nextInt(products.size())).key().sku())
                .with("from", codes.get(random.nextInt(codes.size())))
                .with("to", codes.get(random.nextInt(codes.size())))
                .with("units", (double) (1 + random.nextInt(150)))
                .with("departure_date", Worlds.MONDAY.plusDays(random.nextInt(20))));
    }
}
