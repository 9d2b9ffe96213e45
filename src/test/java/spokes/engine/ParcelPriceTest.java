package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.engine.result.CostLine;
import spokes.engine.result.ServiceLevels;

/** What a parcel costs (model.md, section 3). */
class ParcelPriceTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final double LB = 0.45359237;

    private static final String CARD = """
        rates: service | max_weight_lb | zone_1
          post | 1  | 5
          post | 2  | 7
          post | 10 | 20
        """;

    /** One unit a day for ten days from next door, in zone 1. */
    private static Evaluation plan(String product, String... more) {
        return JudgedPlan.of(Worlds.world("""
            centers: center | latitude | longitude
              Home | 40 | -80
            areas: area | latitude | longitude
              Next | 40 | -80
            demand: area | sku | units_per_day
              Next | thing | 1
            stock: center | sku | on_hand
              Home | thing | 1000
            settings: key | value
              horizon_days | 10
            """, CARD, product, String.join("\n", more)))
                .evaluation();
    }

    private static double perUnit(Evaluation plan) {
        return plan.costs().get(CostLine.OUTBOUND_SHIPPING) / plan.unitsShipped();
    }

    @ParameterizedTest
    @CsvSource({"2, 17.15, 11.80", "20, 62.65, 24.85"})
    void aCenterInRenoCutsTheWayToSeattleFromZone8ToZone4(double pounds, double fromSyracuse, double fromReno) {
        String seattle = """
            areas: area | latitude | longitude
              981 | 47.61 | -122.33
            demand: area | sku | units_per_day
              981 | thing | 1
            settings: key | value
              horizon_days | 10
            """;
        String weight = "products: sku|weight_kg\nthing|" + pounds * LB + "\n";
        Evaluation syracuse = JudgedPlan.of(Worlds.world(seattle, weight, centerAt(43.05, -76.15)))
                .evaluation();
        Evaluation reno = JudgedPlan.of(Worlds.world(seattle, weight, centerAt(39.53, -119.81)))
                .evaluation();
        assertThat(syracuse.service().meanZone()).isCloseTo(8, EXACTLY);
        assertThat(reno.service().meanZone()).isCloseTo(4, EXACTLY);
        assertThat(perUnit(syracuse)).isCloseTo(fromSyracuse, EXACTLY);
        assertThat(perUnit(reno)).isCloseTo(fromReno, EXACTLY);
        assertThat(syracuse.service().meanDays()).isEqualTo(5);
        assertThat(reno.service().meanDays()).isEqualTo(3);
    }

    private static String centerAt(double latitude, double longitude) {
        return """
            centers: center | latitude | longitude
              Here | %s | %s
            stock: center | sku | on_hand
              Here | thing | 99
            """.formatted(latitude, longitude);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 5", "1, 5", "1.0000000005, 5", "1.001, 7", "2, 7", "9, 20"})
    void theSmallestRowThatHoldsTheWeightIsThePrice(double pounds, double price) {
        assertThat(perUnit(plan("products: sku|weight_kg\nthing|" + pounds * LB)))
                .isCloseTo(price, EXACTLY);
    }

    @Test
    void surchargesAndTheFactorComeOnTopInTheirOrder() {
        String services = "services: service|rate_factor|residential_surcharge|fuel_surcharge\npost|0.5|2|0.1";
        assertThat(perUnit(plan("products: sku|weight_kg\nthing|0.4", services)))
                .isCloseTo((5 * 0.5 + 2) * 1.1, EXACTLY);
    }

    @Test
    void aServiceRowOverridesTheSettingOfTheSameName() {
        String settings = "settings: key|value\nhorizon_days|10\nrate_factor|3\n";
        assertThat(perUnit(plan("products: sku|weight_kg\nthing|0.4", settings)))
                .isCloseTo(15, EXACTLY);
        assertThat(perUnit(
                        plan("products: sku|weight_kg\nthing|0.4", settings, "services: service|rate_factor\npost|2")))
                .isCloseTo(10, EXACTLY);
    }

    @Test
    void aLargeLightParcelIsBilledByItsVolume() {
        // 40 cm cube: 64,000 cm³ / 0.6 / 16.387064 = 6,509 in³, above 1 ft³; / 166 = 39.2 lb, which is too heavy a
        // unit:
        // in its own box 64,000 / 16.387064 / 166 = 23.5 lb; a divisor of 500 makes it 7.8 lb
        String box = "products: sku|weight_kg|length_cm|width_cm|height_cm|ships_in_own_box\nthing|0.4|40|40|40|yes";
        assertThat(perUnit(plan(box, "services: service|dim_divisor\npost|500")))
                .isCloseTo(20, EXACTLY);
    }

    @Test
    void aSmallParcelIsBilledByItsWeightAlone() {
        // 20 · 20 · 20 cm / 0.6 = 814 in³, below 1 ft³ = 1,728 in³
        String box = "products: sku|weight_kg|length_cm|width_cm|height_cm\nthing|0.4|20|20|20";
        assertThat(perUnit(plan(box))).isCloseTo(5, EXACTLY);
        assertThat(perUnit(plan(box, "services: service|dim_threshold_ft3\npost|0")))
                .isCloseTo(20, EXACTLY);
    }

    @Test
    void unitsOfOneParcelShareItsPrice() {
        // 4 · 2 lb = 8 lb
        assertThat(perUnit(plan("products: sku|weight_kg|units_per_parcel\nthing|" + 2 * LB + "|4")))
                .isCloseTo(20 / 4.0, EXACTLY);
    }

    @Test
    void tooHeavyAParcelIsSplitAsEvenlyAsPossible() {
        // seven units of 2 lb are 14 lb: two parcels of four and three units, 8 and 6 lb, 20 each
        assertThat(perUnit(plan("products: sku|weight_kg|units_per_parcel\nthing|" + 2 * LB + "|7")))
                .isCloseTo(40 / 7.0, EXACTLY);
        // eleven units of 1 lb: six and five, not ten and one
        assertThat(perUnit(plan("products: sku|weight_kg|units_per_parcel\nthing|" + LB + "|11")))
                .isCloseTo(40 / 11.0, EXACTLY);
    }

    @Test
    void aUnitThatIsTooHeavyByItselfGoesHomeByFreight() {
        String treadmill = "products: sku|weight_kg|unit_cost|price\nthing|90|100|300";
        String home = "freight: from|to|mode|minimum|per_unit|days|loss_rate\n*|*|ltl-home|80|95|6|0.02";
        Evaluation plan = plan(treadmill, home);
        assertThat(perUnit(plan)).isCloseTo(95, EXACTLY);
        assertThat(plan.service().meanDays()).isEqualTo(6);
        assertThat(plan.costs().get(CostLine.LOSS_AND_DAMAGE)).isCloseTo(10 * 100 * 0.02, EXACTLY);
    }

    @Test
    void withoutAFreightRowATooHeavyUnitCannotBeDelivered() {
        assertThat(plan("products: sku|weight_kg\nthing|90").unitsUnmet()).isCloseTo(10, EXACTLY);
    }

    @Test
    void historyPricesWholeOrdersAndSharesThemByWeight() {
        // O1: 1 lb thing + 3 lb mate = 4 lb, 20, a quarter for the thing; O2: two things, 2 lb, 7. Three units: (5 +
        // 7)/3.
        // Orders: half of O1 and all of O2 for three units
        String history = """
            products: sku | weight_kg
              thing | %s
              mate  | %s
            orders: order_id | order_date | sku | quantity | area
              O1 | 2026-02-01 | thing | 1  | Next
              O1 | 2026-02-01 | mate  | 1  | Next
              O2 | 2026-02-02 | thing | 2  | Next
              O3 | 2026-02-03 | thing | -1 | Next
              O4 | 2026-03-02 | thing | 9  | Next
            """.formatted(LB, 3 * LB);
        Evaluation plan = plan("products: sku\nother", history);
        assertThat(perUnit(plan)).isCloseTo(4, EXACTLY);
        assertThat(plan.orders()).isCloseTo(10 * 0.5, EXACTLY);
    }

    @Test
    void aMixedOrderThatIsTooHeavyFillsParcelsWithTheHeaviestUnitsFirst() {
        // 6 lb, 5 lb and two of 2 lb: 15 lb. 6 and both of 2 make 10 lb; 5 lb goes alone: 20 + 20.
        // the thing of 6 lb carries 6/15 of 40
        String history = """
            products: sku | weight_kg
              thing | %s
              five  | %s
              two   | %s
            orders: order_id | order_date | sku | quantity | area
              O1 | 2026-02-01 | thing | 1 | Next
              O1 | 2026-02-01 | five  | 1 | Next
              O1 | 2026-02-01 | two   | 2 | Next
            """.formatted(6 * LB, 5 * LB, 2 * LB);
        assertThat(perUnit(plan("products: sku\nother", history))).isCloseTo(16, EXACTLY);
    }

    @Test
    void anOwnCardWithoutServiceRowTakesPrivateGroundsDays() {
        assertThat(plan("products: sku|weight_kg\nthing|0.4").service().meanDays())
                .isEqualTo(1);
        assertThat(plan("products: sku|weight_kg\nthing|0.4", "services: service|days_1\npost|3")
                        .service()
                        .meanDays())
                .isEqualTo(3);
    }

    @Test
    void aZoneChartOverridesTheDistance() {
        String chart = """
            centers: center | latitude | longitude | postal_code
              Home | 40 | -80 | 15000
            areas: area | latitude | longitude
              967 | 40 | -80
            zones: from_zip3 | to_zip3 | zone
              150 | 967 | 9
            demand: area | sku | units_per_day
              967 | thing | 1
            stock: center | sku | on_hand
              Home | thing | 100
            products: sku | weight_kg
              thing | 0.4
            """;
        ServiceLevels service = JudgedPlan.of(Worlds.world(chart)).evaluation().service();
        assertThat(service.meanZone()).isEqualTo(9);
        assertThat(service.meanDays()).isEqualTo(7);
    }
}
