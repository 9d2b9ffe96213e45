package spokes.engine.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.Worlds;
import spokes.engine.network.Network;
import spokes.engine.order.Load;
import spokes.engine.order.OrderPatterns;

/** What lines pay of an order, against every part of it. */
class LineSharesTest {
    private static final String CENTERS = """
        centers: center | status | latitude | longitude | pick_per_order | pick_per_unit
          near | open | 40 | -75 | 2 | 0.5
          far  | open | 40 | -120 | 3 | 0.25
        areas: area | latitude | longitude
          X | 41 | -74
        """;

    /** One order of so many products, on a card whose prices rise and fall. */
    private static Network world(int lines, Random random) {
        StringBuilder text = new StringBuilder(CENTERS);
        text.append("rates: service | max_weight_lb | zone_1 | zone_2 | zone_8\n");
        for (int row = 1; row <= 9; row++) {
            text.append("card | %d | %d | %d | %d%n"
                    .formatted(3 * row, 2 + random.nextInt(9), 2 + random.nextInt(9), 5 + random.nextInt(20)));
        }
        text.append("products: sku | weight_kg | length_cm | width_cm | height_cm\n");
        for (int p = 0; p < lines; p++) {
            text.append("P%d | %d | 20 | 20 | %d%n".formatted(p, 1 + random.nextInt(3), 1 + random.nextInt(40)));
        }
        text.append("orders: order_id | order_date | sku | quantity | area\n");
        for (int p = 0; p < lines; p++) {
            text.append("1 | 2026-02-10 | P%d | %d | X%n".formatted(p, 1 + random.nextInt(2)));
        }
        return Network.of(Worlds.world(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 9, 11})
    void noPartOfAnOrderPaysMoreThanItCosts(int lines) {
        for (long seed = 0; seed < 20; seed++) {
            Network network = world(lines, new Random(seed));
            OrderPatterns patterns = OrderPatterns.of(network);
            Ways ways = new Ways(network, patterns.tariff.pricesRise());
            LineShares shares = new LineShares(patterns, ways);
            shares.open(0);
            Load load = new Load();
            for (int part = 1; part < 1 << lines; part++) {
                int[] positions = positions(part);
                patterns.load(0, positions, positions.length, load);
                for (int center = 0; center < 2; center++) {
                    int from = center;
                    double paid = IntStream.of(positions)
                            .mapToDouble(line -> shares.of(line, from))
                            .sum();
                    assertThat(paid).as("%d, %d", seed, part).isLessThanOrEqualTo(ways.money(center, 0, load) + 1e-9);
                }
            }
        }
    }

    private static int[] positions(int part) {
        return IntStream.range(0, Integer.SIZE)
                .filter(line -> (part & 1 << line) != 0)
                .toArray();
    }

    @Test
    void linesOfAnOrderThatIsCheapestTogetherPayAllOfIt() {
        Network network = Network.of(Worlds.world(CENTERS, """
            rates: service | max_weight_lb | zone_1 | zone_2 | zone_8
              card | 5  | 6  | 7  | 10
              card | 20 | 9  | 10 | 14
              card | 70 | 11 | 12 | 17
            products: sku | weight_kg
              a | 1
              b | 5
              c | 2
            orders: order_id | order_date | sku | quantity | area
              1 | 2026-02-10 | a | 1 | X
              1 | 2026-02-10 | b | 1 | X
              1 | 2026-02-10 | c | 3 | X
            """));
        OrderPatterns patterns = OrderPatterns.of(network);
        Ways ways = new Ways(network, patterns.tariff.pricesRise());
        LineShares shares = new LineShares(patterns, ways);
        Load load = new Load();
        shares.open(0);
        patterns.loadWhole(0, load);

        for (int center = 0; center < 2; center++) {
            double paid = shares.of(0, center) + shares.of(1, center) + shares.of(2, center);
            assertThat(paid).isBetween(ways.money(center, 0, load) - 1e-9, ways.money(center, 0, load) + 1e-9);
        }
    }
}
