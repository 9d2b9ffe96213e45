package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import spokes.engine.naive.NaivePlan;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.StockOut;
import spokes.model.Workspace;

/** The engine against a second reading of the model that shares nothing with it, on random worlds. */
class SecondReadingTest {
    private static final int WORLDS = Integer.getInteger("random.worlds", 300);
    private static final int FIRST = Integer.getInteger("random.first", 0);

    @Test
    void aSecondReadingOfTheModelComesToTheSameNumbers() {
        List<String> differences = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + WORLDS; seed++) {
            differences.addAll(differences("seed " + seed, RandomWorlds.world(seed)));
        }
        assertThat(differences.stream().limit(60).toList()).isEmpty();
    }

    @Test
    void aSecondReadingComesToTheSameNumbersWhereAProductLiesAtManyCenters() {
        List<String> differences = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + WORLDS / 10; seed++) {
            Workspace world = RandomWorlds.world(seed, 5 + (int) (seed % 6), 3, 12);
            differences.addAll(differences("large, seed " + seed, world));
        }
        assertThat(differences.stream().limit(60).toList()).isEmpty();
    }

    private static List<String> differences(String what, Workspace world) {
        Map<String, Double> engine = SecondReading.numbers(JudgedPlan.of(world).evaluation());
        NaivePlan naive = new NaivePlan(world);
        Map<String, Double> second = naive.numbers();
        double splits = engine.getOrDefault("splits", 0.0);
        double less = second.getOrDefault("splits", 0.0);
        second.put("splits", Math.clamp(splits, less, less + naive.openSplits()));
        return SecondReading.differences(what, engine, second);
    }

    @Test
    void aSecondReadingOfTheModelHasTheSameFlowsAndStockOuts() {
        List<String> differences = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + WORLDS; seed++) {
            Workspace world = RandomWorlds.world(seed);
            JudgedPlan plan = JudgedPlan.of(world);
            NaivePlan naive = new NaivePlan(world);
            Map<String, Double> flows = plan.listFlows().stream()
                    .collect(Collectors.toMap(
                            flow -> flow.product() + "@" + flow.center() + ">" + flow.area(),
                            LaneFlow::units,
                            Double::sum,
                            TreeMap::new));
            Map<String, Double> stockOuts = plan.evaluation().stockouts().stream()
                    .collect(Collectors.toMap(out -> out.product() + "@" + out.center(), StockOut::day));
            differences.addAll(SecondReading.differences("seed " + seed, flows, naive.flows()));
            differences.addAll(SecondReading.differences("seed " + seed + ", sold out", stockOuts, naive.stockOuts()));
            assertThat(stockOuts.keySet())
                    .as("seed %d, sold out", seed)
                    .isEqualTo(naive.stockOuts().keySet());
        }
        assertThat(differences.stream().limit(60).toList()).isEmpty();
    }
}
