package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.StockState;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What holds in every world, tried on random ones. */
class RandomWorldsTest {
    private static final int WORLDS = Integer.getInteger("random.worlds", 300);

    @Test
    void unitsAreConservedAtEveryMoment() {
        // a plan that ends sooner is the same plan until then: so each horizon looks at one moment
        for (long seed = 0; seed < WORLDS / 5; seed++) {
            for (int day = 1; day <= RandomWorlds.horizon(seed); day++) {
                JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed, day));
                Map<String, Double> shipped = plan.listFlows().stream()
                        .collect(Collectors.groupingBy(
                                flow -> flow.product() + "@" + flow.center(),
                                Collectors.summingDouble(LaneFlow::units)));
                for (StockState state : plan.listStock()) {
                    String spot = state.product() + "@" + state.center();
                    assertThat(state.usableUnits() + state.incomingUnits() - state.outgoingUnits())
                            .as("seed %d, day %d, %s", seed, day, spot)
                            .isCloseTo(shipped.getOrDefault(spot, 0.0) + state.closingUnits(), within(1e-6));
                }
            }
        }
    }

    @Test
    void judgingOnlyWhatATouchChangesGivesTheBitsOfJudgingAll() {
        for (long seed = 0; seed < WORLDS; seed++) {
            Random random = new Random(seed);
            Workspace world = RandomWorlds.world(seed);
            JudgedPlan plan = JudgedPlan.of(world);
            List<JudgedPlan> past = new ArrayList<>(List.of(plan));
            for (int step = 0; step < 12; step++) {
                if (random.nextInt(4) == 0) {
                    plan = past.get(random.nextInt(past.size())); // undo, or redo
                }
                RowChange change = change(random, plan.workspace(), step);
                ProductKey touched = Stream.of(change.before(), change.after())
                        .flatMap(Stream::ofNullable)
                        .map(ProductKey::of)
                        .findFirst()
                        .orElseThrow();
                Workspace next = plan.workspace().with(List.of(change));
                plan = plan.after(next, Touched.products(touched));
                past.add(plan);
                sameBits(seed, plan, JudgedPlan.of(next));
            }
        }
    }

    private static void sameBits(long seed, JudgedPlan fast, JudgedPlan whole) {
        assertThat(fast.evaluation()).as("seed %d", seed).isEqualTo(whole.evaluation());
        assertThat(fast.today()).as("seed %d, today", seed).isEqualTo(whole.today());
        assertThat(fast.baseline()).as("seed %d, baseline", seed).isEqualTo(whole.baseline());
        assertThat(fast.listFlows()).as("seed %d, flows", seed).isEqualTo(whole.listFlows());
        assertThat(fast.listAreas()).as("seed %d, areas", seed).isEqualTo(whole.listAreas());
        assertThat(fast.listStock()).as("seed %d, stock", seed).isEqualTo(whole.listStock());
        assertThat(fast.listIssues()).as("seed %d, issues", seed).isEqualTo(whole.listIssues());
    }

    private static RowChange change(Random random, Workspace world, int step) {
        List<Row> rows = List.copyOf(world.table(Sheet.TRANSFERS).rows());
        if (!rows.isEmpty() && random.nextInt(3) == 0) {
            Row row = rows.get(random.nextInt(rows.size()));
            return switch (random.nextInt(3)) {
                case 0 -> RowChange.removed(row);
                case 1 -> RowChange.changed(row, row.with("units", (double) (1 + random.nextInt(99))));
                default -> RowChange.changed(row, row.with("status", random.nextBoolean() ? "sent" : "cancelled"));
            };
        }
        ProductKey product =
                world.products().get(random.nextInt(world.products().size())).key();
        List<String> codes = world.centers().stream().map(c -> c.code()).toList();
        return RowChange.added(Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", "N" + step + "-" + random.nextInt(1000))
                .with("client", product.client())
                .with("sku", product.sku())
                .with("from", codes.get(random.nextInt(codes.size())))
                .with("to", codes.get(random.nextInt(codes.size())))
                .with("units", (double) (1 + random.nextInt(150)))
                .with("departure_date", Worlds.MONDAY.plusDays(random.nextInt(20) - 2)));
    }

    @Test
    void noNumberIsEverInfiniteOrNone() {
        for (long seed = 0; seed < WORLDS; seed++) {
            Evaluation plan = JudgedPlan.of(RandomWorlds.world(seed)).evaluation();
            Map<String, Double> numbers = new HashMap<>();
            plan.costs().lines().forEach((line, money) -> numbers.put(line.key(), money));
            numbers.put("mean days", plan.service().meanDays());
            numbers.put("fill rate", plan.service().fillRate());
            numbers.put("mean km", plan.service().meanKm());
            numbers.put("mean zone", plan.service().meanZone());
            for (Map.Entry<String, Double> number : numbers.entrySet()) {
                assertThat(number.getValue())
                        .as("seed %d, %s", seed, number.getKey())
                        .isFinite();
            }
        }
    }
}
