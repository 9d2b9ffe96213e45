package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.derivation.Derivation;
import spokes.engine.derivation.Source;
import spokes.engine.question.Dimension;
import spokes.engine.question.Explanation;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;
import spokes.engine.question.Part;
import spokes.engine.question.Question;
import spokes.engine.result.CostLine;

/** How a number is taken apart, from its centers down to the rate row and the assumption behind it. */
class ExplanationTest {

    /** East ships 300 bolts to Boston (021), zone 3; West 105 nuts to Seattle (981), until its 60 and 45 more are gone. */
    private static final String WORLD = """
        centers: center | name | latitude | longitude | pick_per_order | pick_per_unit | fixed_cost_per_month | minimum_per_month | storage_per_m3_month | bin_fee_per_month | dock_to_stock_days
          East | Philadelphia | 40   | -75    | 2 | 0.5 | 100 | 9000 | 20 | 5 | 0
          West | Reno         | 39.5 | -119.8 | 2 | 0.5 | 100 |      | 20 | 5 | 0
        products: client | sku | weight_kg | length_cm | width_cm | height_cm | unit_cost | price | units_per_parcel
          acme | bolt | 1   | 10 | 20 | 20 | 10 | 25 | 2
               | nut  | 0.4 | 10 | 10 | 10 | 3  | 9  | 1
        areas: area | name | latitude | longitude
          021 | Boston  | 42.36 | -71.06
          981 | Seattle | 47.6  | -122.3
        demand: area | client | sku | units_per_day
          021 | acme | bolt | 10
          981 |      | nut  | 5
        stock: center | client | sku | on_hand
          East | acme | bolt | 500
          West |      | nut  | 60
        inbound: center | sku | units | arrival_date | supply_point | mode
          West | nut | 45 | 2026-03-04 | Port | van
        supply_points: supply_point | latitude | longitude
          Port | 37.8 | -122.3
        transfers: transfer_id | client | sku | from | to | units | departure_date
          T1 | acme | bolt | East | West | 100 | 2026-03-04
        freight: from | to | mode | minimum | fixed | per_kg_km | loss_rate
          * | * | van | 40 | 10 | 0.001 | 0.01
        settings: key | value
          horizon_days  | 30
          default_mode  | van
          service       | USPS Ground Advantage (retail)
          fuel_surcharge | 0.1
        """;

    private static final JudgedPlan PLAN = JudgedPlan.of(Worlds.world(WORLD));

    private static Explanation explain(Measure measure, Dimension by) {
        return PLAN.explain(Question.of(measure, by));
    }

    private static Explanation open(Part part) {
        return PLAN.explain(part.opens().orElseThrow());
    }

    @Test
    void aTotalIsItsCostLinesInTheirOrder() {
        Explanation total = explain(Measure.TOTAL, Dimension.LINE);
        assertThat(total.value()).isEqualTo(PLAN.evaluation().costs().total());
        assertThat(total.parts())
                .extracting(Part::label, Part::value)
                .startsWith(
                        tuple("outbound shipping", line(CostLine.OUTBOUND_SHIPPING)),
                        tuple("pick and pack", line(CostLine.PICK_AND_PACK)));
    }

    private static double line(CostLine line) {
        return PLAN.evaluation().costs().get(line);
    }

    @Test
    void aLineIsItsCentersAndACenterItsAreasAndProducts() {
        Explanation shipping = explain(Measure.OUTBOUND_SHIPPING, Dimension.CENTER);
        assertThat(shipping.value()).isEqualTo(line(CostLine.OUTBOUND_SHIPPING));
        assertThat(shipping.parts()).extracting(Part::label).containsExactly("Philadelphia", "Reno");
        Part reno = shipping.parts().getLast();
        assertThat(reno.codes()).containsExactly("West");
        assertThat(reno.weight()).isCloseTo(105, within(1e-9));
        assertThat(reno.own()).isCloseTo(reno.value() / 105, within(1e-9));
        Explanation products = PLAN.explain(new Question(Measure.OUTBOUND_SHIPPING, Dimension.PRODUCT, reno.filter()));
        assertThat(products.value()).isEqualTo(reno.value());
        assertThat(products.parts()).extracting(Part::label).containsExactly("nut");
        assertThat(PLAN.explain(new Question(Measure.OUTBOUND_SHIPPING, Dimension.AREA, reno.filter()))
                        .parts())
                .extracting(Part::label)
                .containsExactly("981 · Seattle");
    }

    @Test
    void aWayDownAsksOnlyWhatStillDiffers() {
        Part reno = explain(Measure.OUTBOUND_SHIPPING, Dimension.CENTER).parts().getLast();
        assertThat(reno.opens().orElseThrow().by())
                .as("Reno ships one product to one area")
                .isEqualTo(Dimension.STEPS);
    }

    @Test
    void clientsAndLanesAreWaysToTakeApartToo() {
        assertThat(explain(Measure.SALES, Dimension.CLIENT).parts())
                .extracting(Part::label)
                .containsExactly("acme", "without a client");
        assertThat(explain(Measure.PICK_AND_PACK, Dimension.LANE).parts())
                .extracting(Part::label)
                .containsExactly("Philadelphia → 021 · Boston", "Reno → 981 · Seattle");
        assertThat(explain(Measure.INBOUND, Dimension.SHIPMENT).parts())
                .extracting(Part::label)
                .containsExactly("inbound Port → Reno by van, day 2");
    }

    @Test
    void aMeanIsTheSumOfWhatPartsAddAndEachKeepsItsOwn() {
        Explanation days = explain(Measure.MEAN_DAYS, Dimension.CENTER);
        Part east = days.parts().getFirst();
        assertThat(east.own()).as("zone 3: 2 days").isEqualTo(2);
        assertThat(east.value()).isCloseTo(300 * 2 / 405.0, within(1e-12));
    }

    @Test
    void aPercentileIsClimbedDayByDay() {
        Explanation half = explain(Measure.P50_DAYS, Dimension.DAYS);
        assertThat(half.value()).isEqualTo(2);
        assertThat(half.parts()).extracting(Part::label).containsExactly("2 days", "3 days");
        assertThat(half.parts()).extracting(Part::value).containsExactly(2.0, 0.0);
        assertThat(half.parts().getFirst().weight()).isCloseTo(300, within(1e-9));
        assertThatThrownBy(() -> explain(Measure.P50_DAYS, Dimension.CENTER))
                .hasMessage("P50_DAYS is explained by DAYS only, not CENTER");
    }

    @Test
    void theLastStepOfShippingNamesTheRateRowTheZoneAndTheSurcharge() {
        Part leaf = open(explain(Measure.OUTBOUND_SHIPPING, Dimension.CENTER)
                        .parts()
                        .getFirst())
                .parts()
                .getFirst();
        Derivation shipping = leaf.derivation().orElseThrow();
        assertThat(shipping.value()).isCloseTo(leaf.value(), within(1e-9));
        assertThat(shipping.outline())
                .anySatisfy(line -> assertThat(line).contains("units of acme · bolt delivered from East to 021"))
                .anySatisfy(line -> assertThat(line).contains("great-circle distance: 261.806 miles"))
                .anySatisfy(line -> assertThat(line).contains("zone 3 goes up to: 300 miles"))
                .anySatisfy(line -> assertThat(line).contains("price of the card for a parcel up to 5 lb in zone 3"))
                .anySatisfy(line -> assertThat(line).contains("actual weight: 4.40925 lb"))
                .anySatisfy(line -> assertThat(line).contains("[rates: USPS Ground Advantage (retail), up to 5 lb"))
                .anySatisfy(line ->
                        assertThat(line).contains("[fuel_surcharge 0.1 share: set in this workspace (default 0)]"))
                .anySatisfy(
                        line -> assertThat(line).contains("units in a usual parcel; it was never ordered: 2 units"));
    }

    @Test
    void aProductWithHistoryIsPricedByTheParcelsOfItsOrders() {
        JudgedPlan plan = JudgedPlan.of(Worlds.world(WORLD, """
            orders: order_id | order_date | client | sku | quantity | area
              1 | 2026-02-20 |      | nut  | 2 | 981
              2 | 2026-02-21 |      | nut  | 1 | 981
              3 | 2026-02-21 |      | nut  | 1 | 021
            """));
        Explanation steps = plan.explain(new Question(
                Measure.OUTBOUND_SHIPPING, Dimension.STEPS, Filter.NONE.and(Dimension.PRODUCT, "", "nut")));
        Derivation shipping = steps.parts().getFirst().derivation().orElseThrow();
        assertThat(shipping.value()).isCloseTo(steps.value(), within(1e-9));
        assertThat(shipping.outline())
                .anySatisfy(line -> assertThat(line).contains("2 parcels up to 0.99994 lb"))
                .anySatisfy(line -> assertThat(line).contains("1 parcels up to 2 lb"))
                .anySatisfy(line -> assertThat(line).contains("÷ units of it in 3 past orders: 4 units"));
    }

    @Test
    void freightIsSharedByWeightAndShowsItsTerms() {
        Part move = explain(Measure.TRANSFERS, Dimension.SHIPMENT).parts().getFirst();
        Derivation freight = open(move).parts().getFirst().derivation().orElseThrow();
        assertThat(freight.value()).isCloseTo(line(CostLine.TRANSFERS), within(1e-9));
        assertThat(freight.outline())
                .anySatisfy(line -> assertThat(line).contains("minimum: 40 money"))
                .anySatisfy(line -> assertThat(line).contains("fixed price: 10 money"))
                .anySatisfy(line -> assertThat(line).contains("× weight of the shipment: 100 kg"))
                .anySatisfy(line -> assertThat(line).contains("[freight: * → * by van: in this workspace]"));
    }

    @Test
    void aFixedCostShowsWhatIsMissingToTheMinimum() {
        Part east = explain(Measure.FIXED, Dimension.CENTER).parts().getFirst();
        assertThat(open(east).parts().getFirst().derivation().orElseThrow().outline())
                .anySatisfy(line -> assertThat(line).contains("+ missing to the minimum"))
                .anySatisfy(line -> assertThat(line).contains("pick and pack: 450 money"));
    }

    @Test
    void theAssumptionsOfAMeasureComeWithTheirSources() {
        List<Source> assumptions = explain(Measure.CAPITAL, Dimension.CENTER).assumptions();
        assertThat(assumptions)
                .extracting(Source::text)
                .containsExactly(
                        "horizon_days 30 days: set in this workspace (default 91)",
                        "capital_rate 0.10 share/year: Spokes model section 6 (assumption), 2026-11");
    }

    @Test
    void whatIsNotThereIsNothing() {
        Explanation nowhere = PLAN.explain(
                new Question(Measure.OUTBOUND_SHIPPING, Dimension.AREA, Filter.NONE.and(Dimension.CENTER, "Atlantis")));
        assertThat(nowhere.value()).isZero();
        assertThat(nowhere.parts()).isEmpty();
        assertThatThrownBy(() -> Filter.NONE.and(Dimension.CENTER, "East").and(Dimension.CENTER, "West"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("narrowed twice by one dimension");
    }
}
