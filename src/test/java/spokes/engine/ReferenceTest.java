package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.engine.result.CostLine;
import spokes.engine.result.ServiceLevels;

/** Random networks against the independent reading of the model that lies outside the project. */
class ReferenceTest {
    private static final Path REFERENCE =
            Path.of(System.getProperty("reference.script", "../shared/check/reference.py"));
    private static final int CASES = Integer.getInteger("reference.cases", 10);
    private static final int FIRST_SEED = Integer.getInteger("reference.seed", 1);

    @TempDir
    private Path folder;

    @Test
    void theEngineAgreesWithTheReferenceToNineDigits() throws IOException, InterruptedException {
        assumeThat(REFERENCE).exists();
        int compared = 0;
        for (int seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            Path world = folder.resolve("case" + seed);
            int exit = new ProcessBuilder("python3", REFERENCE.toString(), world.toString(), String.valueOf(seed))
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(exit).as("exit code of the reference").isZero();
            JsonNode expected = new ObjectMapper().readTree(Files.readString(world.resolve("expected.json")));
            Map<String, Double> got =
                    numbers(JudgedPlan.of(Worlds.folder(world)).evaluation());
            Map<String, Double> want = new TreeMap<>();
            collect("", expected, want);
            want.remove("costs.splits");
            for (Map.Entry<String, Double> number : want.entrySet()) {
                assertThat(got.get(number.getKey()))
                        .as("seed %d, %s", seed, number.getKey())
                        .isCloseTo(number.getValue(), Offset.offset(1e-9 * Math.max(1, Math.abs(number.getValue()))));
            }
            compared++;
        }
        assertThat(compared).as("networks compared").isEqualTo(CASES);
    }

    private static void collect(String prefix, JsonNode node, Map<String, Double> numbers) {
        node.properties().forEach(field -> {
            if (field.getValue().isObject()) {
                collect(prefix + field.getKey() + ".", field.getValue(), numbers);
            } else {
                numbers.put(prefix + field.getKey(), field.getValue().doubleValue());
            }
        });
    }

    private static Map<String, Double> numbers(Evaluation e) {
        Map<String, Double> numbers = new TreeMap<>(Map.of(
                "horizon_days", (double) e.horizonDays(),
                "orders", e.orders(),
                "units_demanded", e.unitsDemanded(),
                "units_shipped", e.unitsShipped(),
                "units_unmet", e.unitsUnmet(),
                "stockouts", (double) e.stockouts().size(),
                "costs.total", e.costs().total()));
        for (CostLine line : CostLine.values()) {
            numbers.put(
                    "costs." + line.name().toLowerCase(Locale.ROOT), e.costs().get(line));
        }
        ServiceLevels s = e.service();
        numbers.put("service.mean_days", s.meanDays());
        numbers.put("service.p50_days", s.p50Days());
        numbers.put("service.p90_days", s.p90Days());
        numbers.put("service.p95_days", s.p95Days());
        numbers.put("service.fill_rate", s.fillRate());
        numbers.put("service.mean_zone", s.meanZone());
        numbers.put("service.mean_km", s.meanKm());
        s.coverage().forEach((days, share) -> numbers.put("service.coverage." + days, share));
        return numbers;
    }
}
