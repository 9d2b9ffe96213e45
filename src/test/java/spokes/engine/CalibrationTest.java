package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.measure.Calibration;

/** The rate card against what was paid (model.md, section 8). */
class CalibrationTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final double LB = 0.45359237;

    /** Next is in zone 1, Far in zone 8; things weigh 1 lb, mates 3 lb. */
    private static final String WORLD = """
        centers: center | latitude | longitude
          Home  | 40 | -80
          Other | 40 | -80
        areas: area | latitude | longitude
          Next | 40 | -80
          Far  | 40 | -120
        products: sku | weight_kg
          thing | %s
          mate  | %s
          air   | 0
        rates: service | max_weight_lb | zone_1 | zone_8
          post | 1  | 5  | 9
          post | 2  | 7  | 11
          post | 10 | 20 | 40
        orders: order_id | order_date | sku | quantity | area | ship_center | freight_paid
        """.formatted(LB, 3 * LB);

    private static Calibration calibration(String orders, String... more) {
        return JudgedPlan.of(Worlds.world(WORLD + orders, String.join("\n", more)))
                .calibration();
    }

    @Test
    void paidOverModeledIsTheFactorByZoneAndWeight() {
        Calibration found = calibration("""
            O1 | 2026-02-01 | thing | 1 | Next | Home | 4
            O2 | 2026-02-01 | thing | 2 | Next | Home | 5.6
            O3 | 2026-02-01 | thing | 1 | Far  | Home | 8.1
            O4 | 2026-02-01 | mate  | 1 | Far  | Home | 36
            O5 | 2026-02-01 | mate  | 2 | Far  | Home | 36
            """);
        assertThat(found.orders()).isEqualTo(5);
        assertThat(found.paid()).isCloseTo(89.7, EXACTLY);
        assertThat(found.modeled()).isCloseTo(5 + 7 + 9 + 40 + 40, EXACTLY);
        assertThat(found.factor()).isCloseTo(89.7 / 101, EXACTLY);
        assertThat(found.bands())
                .extracting(Calibration.Band::zone, Calibration.Band::fromLb, Calibration.Band::orders)
                .containsExactly(
                        tuple(1, 0.0, 1), tuple(1, 1.0, 1), tuple(8, 0.0, 1), tuple(8, 1.0, 1), tuple(8, 5.0, 1));
        assertThat(found.bands().getFirst().toLb()).isEqualTo(OptionalDouble.of(1));
        assertThat(found.bands().getFirst().factor()).isCloseTo(0.8, EXACTLY);
        assertThat(found.bands().getLast().factor()).isCloseTo(0.9, EXACTLY);
    }

    @Test
    void theFactorIsWhatMakesTheCardAskWhatWasPaid() {
        String order = "O1 | 2026-02-01 | thing | 1 | Next | Home | 8.8";
        String terms = "settings: key|value\nrate_factor|%s\nresidential_surcharge|2\nfuel_surcharge|0.1";
        // (5 · 0.5 + 2) · 1.1 = 4.95 now; (5 · f + 2) · 1.1 = 8.8 with f = 1.2
        Calibration found = calibration(order, terms.formatted("0.5"));
        assertThat(found.modeled()).isCloseTo(4.95, EXACTLY);
        assertThat(found.factor()).isCloseTo(1.2, EXACTLY);
        assertThat(calibration(order, terms.formatted(String.valueOf(found.factor())))
                        .modeled())
                .isCloseTo(8.8, EXACTLY);
    }

    @Test
    void aServicesOwnFactorIsReplacedNotMultiplied() {
        Calibration found = calibration(
                "O1 | 2026-02-01 | thing | 1 | Next | Home | 6",
                "services: service|rate_factor\npost|2\nsettings: key|value\nrate_factor|3");
        assertThat(found.modeled()).isCloseTo(10, EXACTLY);
        assertThat(found.factor()).isCloseTo(1.2, EXACTLY);
    }

    @Test
    void theRowsOfAnOrderAddUpAndItIsPricedAsOneParcel() {
        // 1 + 3 = 4 lb
        Calibration found = calibration("""
            O1 | 2026-02-01 | thing | 1 | Next | Home | 6
            O1 | 2026-02-01 | mate  | 1 | Next | Home | 12
            """);
        assertThat(found.orders()).isEqualTo(1);
        assertThat(found.modeled()).isCloseTo(20, EXACTLY);
        assertThat(found.paid()).isCloseTo(18, EXACTLY);
        assertThat(found.repeatedOnLines()).isFalse();
    }

    @Test
    void freightThatEveryRowOfItsOrderRepeatsCountsOnce() {
        String orders = """
            O1 | 2026-02-01 | thing | 1 | Next | Home | 18
            O1 | 2026-02-01 | mate  | 1 | Next | Home | 18
            O2 | 2026-02-02 | thing | 1 | Next | Home | 16
            O2 | 2026-02-02 | mate  | 1 | Next | Home | 16
            """;
        assertThat(calibration(orders).paid()).isCloseTo(68, EXACTLY);
        Calibration three = calibration(orders + """
            O3 | 2026-02-02 | thing | 1 | Next | Home | 16
            O3 | 2026-02-02 | mate  | 1 | Next | Home | 16
            """);
        assertThat(three.repeatedOnLines()).isTrue();
        assertThat(three.paid()).isCloseTo(50, EXACTLY);
    }

    @Test
    void ordersThatCannotBeComparedAreLeftOut() {
        Calibration found = calibration("""
            O1 | 2026-02-01 | thing | 1  | Next | Moon | 4
            O2 | 2026-02-01 | thing | 1  | Next |      | 4
            O3 | 2026-02-01 | thing | 1  | Next | Home |
            O4 | 2026-02-01 | air   | 1  | Next | Home | 4
            O5 | 2026-02-01 | thing | 1  | Sea  | Home | 4
            O6 | 2026-02-01 | thing | 1  | Next | Home | 4
            O6 | 2026-02-01 | mate  | 1  | Next | Other | 4
            O7 | 2026-03-02 | thing | 1  | Next | Home | 4
            O8 | 2026-02-01 | thing | -1 | Next | Home | 4
            O9 | 2026-02-01 | rock  | 1  | Next | Home | 4
            """, "products: sku|weight_kg\nrock|40");
        assertThat(found.orders()).isZero();
        assertThat(found.factor()).isZero();
        assertThat(found.bands()).isEmpty();
    }
}
