package spokes.engine.stocking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import spokes.engine.RandomWorlds;
import spokes.engine.Worlds;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;

/** How many centers a product deserves. */
class StockingTest {
    private static final String WORLD = """
        centers:
          center | status    | pick_per_order | receiving_per_unit | storage_per_m3_month | bin_fee_per_month
          east   | open      | 1              | 0.5                | 17                   | 10
          west   | candidate | 1              | 0.5                | 17                   | 10
        products:
          sku   | weight_kg | unit_cost | length_cm | width_cm | height_cm
          anvil | 10        | 73        | 100       | 100      | 100
          pin   | 1         | 0         | 0         | 0        | 0
        lanes:
          center | area | cost_per_kg | transit_days
          east   | NY   | 0.1         | 1
          east   | LA   | 0.5         | 5
          west   | NY   | 0.5         | 5
          west   | LA   | 0.1         | 1
        demand:
          area | sku   | units_per_day
          NY   | anvil | 4
          LA   | anvil | 4
          NY   | pin   | 0.05
          LA   | pin   | 0.05
        settings:
          key           | value
          horizon_days  | 100
          service_level | 0.5
        """;

    private static List<ProductStocking> list(Workspace world) {
        return Stocking.list(world, Set.of("east", "west"), 8);
    }

    private static ProductStocking of(String sku) {
        return list(Worlds.world(WORLD)).stream()
                .filter(product -> product.product().sku().equals(sku))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsHeavyAndWantedDeservesACenterMoreAndWhatIsSmallAndSlowDoesNot() {
        assertThat(of("anvil").bestNumber()).isEqualTo(2);
        assertThat(of("pin").bestNumber()).isEqualTo(1);
        assertThat(of("anvil").best().centers()).containsExactly("east", "west");
    }

    @Test
    void everyLineIsTheFormulasOwn() {
        StockingOption one = of("anvil").options().getFirst();
        StockingOption two = of("anvil").options().getLast();
        double months = 100 / 30.4375;

        // 400 units a hundred days to each area, 10 kg each
        assertThat(one.shipping()).isCloseTo(400 * 1 + 400 * 5, within(1e-9));
        assertThat(two.shipping()).isCloseTo(800, within(1e-9));
        assertThat(one.picking()).isCloseTo(800, within(1e-9));
        assertThat(one.receiving()).isCloseTo(400, within(1e-9));
        // z is 0 at a cycle service of one half: mean stock is what 3.5 days of demand sell, 1 m³ a unit at a fill of
        // 0.85
        assertThat(one.safetyStock()).isCloseTo(0, within(1e-9));
        assertThat(one.storage()).isCloseTo(28 / 0.85 * 17 * months, within(1e-6));
        assertThat(one.capital()).isCloseTo(28 * 73 * 0.1 * 100 / 365, within(1e-9));
        assertThat(one.meanDays()).isCloseTo(3, within(1e-9));
        assertThat(two.meanDays()).isCloseTo(1, within(1e-9));
        // the pin's stock costs the bin fee of every center
        assertThat(of("pin").options().getLast().storage()).isCloseTo(2 * 10 * months, within(1e-9));
    }

    @Test
    void oneCenterPoolsTheRiskThatTwoHaveToCarryEach() {
        String sure = WORLD.replace("service_level | 0.5", "service_level | 0.95");
        ProductStocking anvil = list(Worlds.world(sure)).getFirst();
        double one = anvil.options().getFirst().safetyStock();
        double two = anvil.options().getLast().safetyStock();

        // Poisson demand of 8 a day over the review period of 7 days, or twice of 4 a day
        assertThat(one).isCloseTo(1.644854 * Math.sqrt(7 * 8), within(1e-4));
        assertThat(two).isCloseTo(2 * 1.644854 * Math.sqrt(7 * 4), within(1e-4));
    }

    @Test
    void aProductIsOnlyWhereItMayBe() {
        String rule = WORLD + """
            eligibility:
              center | sku   | allowed
              west   | anvil | no
            """;
        ProductStocking anvil = list(Worlds.world(rule)).getFirst();

        assertThat(anvil.options()).hasSize(1);
        assertThat(anvil.best().centers()).containsExactly("east");
    }

    @Test
    void inRandomWorldsNoSetOfAsManyCentersIsCheaper() {
        int compared = 0;
        for (int seed = 0; seed < 8; seed++) {
            Workspace world = RandomWorlds.world(seed, 4, 5, 6);
            List<String> codes = world.centers().stream()
                    .filter(Center::isOpen)
                    .map(Center::code)
                    .toList();
            Map<ProductKey, ProductStocking> best = new HashMap<>();
            Stocking.list(world, Set.copyOf(codes), 8).forEach(product -> best.put(product.product(), product));
            for (int set = 1; set < 1 << codes.size(); set++) {
                int mask = set;
                Set<String> these = codes.stream()
                        .filter(code -> (mask >> codes.indexOf(code) & 1) == 1)
                        .collect(Collectors.toSet());
                for (ProductStocking product : Stocking.list(world, these, 8)) {
                    List<StockingOption> options =
                            requireNonNull(best.get(product.product())).options();
                    if (product.options().size() == these.size() && options.size() >= these.size()) {
                        compared++;
                        double all = product.options().getLast().total();
                        assertThat(all).isFinite();
                        assertThat(options.get(these.size() - 1).total()).isLessThanOrEqualTo(all + 1e-9);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }
}
