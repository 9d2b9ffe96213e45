package spokes.engine.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.Worlds;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/** What the targets of any set of centers do not exceed, against all sets. */
class PooledTargetTest {
    private static final int CENTERS = 5;

    /** Lanes of any length, orders of any areas, a lead time that varies. */
    private static Workspace world(long seed) {
        Random random = new Random(seed);
        StringBuilder text =
                new StringBuilder("settings: key | value\n service_level | 0.%d%n".formatted(30 + random.nextInt(69)));
        text.append("products: sku | lead_time_days | lead_time_sd\n mug | %d | %d%n"
                .formatted(random.nextInt(20), random.nextInt(5)));
        text.append("centers: center | status\n");
        for (int c = 0; c < CENTERS; c++) {
            text.append(" C%d | open%n".formatted(c));
        }
        text.append("lanes: center | area | cost_per_unit\n");
        for (int c = 0; c < CENTERS; c++) {
            for (int a = 0; a < 6; a++) {
                text.append(" C%d | A%d | %d%n".formatted(c, a, 1 + random.nextInt(30)));
            }
        }
        text.append("orders: order_id | order_date | sku | quantity | area\n");
        for (int o = 0; o < 120; o++) {
            text.append(" O%d | 2026-0%d-%02d | mug | %d | A%d%n"
                    .formatted(
                            o,
                            1 + random.nextInt(2),
                            1 + random.nextInt(28),
                            1 + random.nextInt(9),
                            random.nextInt(6)));
        }
        return Worlds.world(text.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSetOfCentersAsksForMore(long seed) {
        Workspace world = world(seed);
        Network network = Network.of(world);
        Uncertainty uncertainty = new Uncertainty(network, world);
        double most = Target.most(network, uncertainty, 0);

        for (int set = 1; set < 1 << CENTERS; set++) {
            boolean[] holds = new boolean[CENTERS];
            for (int c = 0; c < CENTERS; c++) {
                holds[c] = (set & 1 << c) != 0;
            }
            assertThat(Target.list(network, uncertainty, 0, holds).stream()
                            .mapToDouble(Target::units)
                            .sum())
                    .isPositive()
                    .isLessThanOrEqualTo(most + 1e-9);
        }
    }
}
