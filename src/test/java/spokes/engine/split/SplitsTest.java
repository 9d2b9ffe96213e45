package spokes.engine.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What an order of several SKUs costs beyond its lines (model.md, section 8). */
class SplitsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /**
     * Home is next door in zone 1, Far is in zone 8. A and B weigh a pound each. An order of both costs 7 from Home and
     * 12 from Far, so a unit 3.50 and 6; with picking (0.50 a unit, 2 an order, half an order a unit) a line is charged 5
     * from Home and 7.50 from Far.
     */
    private static final String TWO_CENTERS = """
        centers: center | latitude | longitude | pick_per_order | pick_per_unit
          Far  | 40 | -120 | 2 | 0.5
          Home | 40 | -80  | 2 | 0.5
        areas: area | latitude | longitude
          Next | 40 | -80
        rates: service | max_weight_lb | zone_1 | zone_2 | zone_3 | zone_4 | zone_5 | zone_6 | zone_7 | zone_8
          post | 1  | 5  | 0 | 0 | 0 | 0 | 0 | 0 | 9
          post | 2  | 7  | 0 | 0 | 0 | 0 | 0 | 0 | 12
          post | 3  | 20 | 0 | 0 | 0 | 0 | 0 | 0 | 30
        products: sku | weight_kg
          A | 0.45359237
          B | 0.45359237
        """;

    /** One order in the 56 days that make the forecast is one order in the 56 days ahead. */
    private static final String ONE_ORDER = """
        orders: order_id | order_date | sku | quantity | area
          O1 | 2026-02-20 | A | 1 | Next
          O1 | 2026-02-20 | B | 1 | Next
        settings: key | value
          horizon_days | 56
        """;

    private static SplitWorld world() {
        return new SplitWorld(TWO_CENTERS, ONE_ORDER);
    }

    @Test
    void anOrderThatTheCenterOfItsLinesShipsWholeCostsNothingMore() {
        Splits splits = world().has("A", "Home").has("B", "Home").splits();

        assertThat(splits.extraCost()).isEqualTo(0, EXACTLY); // 7 + 2 + 2 × 0.50 − 2 × 5
        assertThat(splits.extraParcels()).isZero();
        assertThat(splits.splitOrders()).isZero();
    }

    @Test
    void anOrderThatNobodyHasWholeBecomesTwoParcelsPickedTwice() {
        Splits splits = world().has("A", "Home").has("B", "Far").splits();

        assertThat(splits.extraCost()).isEqualTo(5 + 2 + 0.5 + (9 + 2 + 0.5) - (5 + 7.5), EXACTLY);
        assertThat(splits.extraParcels()).isEqualTo(1, EXACTLY);
        assertThat(splits.splitOrders()).isEqualTo(1, EXACTLY);
    }

    @Test
    void aCenterThatHasAllShipsWholeEvenIfLinesWouldComeFromNearer() {
        Splits splits = world().has("A", "Home", "Far").has("B", "Far").splits();

        assertThat(splits.extraCost()).isEqualTo(12 + 2 + 2 * 0.5 - (5 + 7.5), EXACTLY);
        assertThat(splits.extraParcels()).isZero();
    }

    @Test
    void aSkuThatNobodyHasDropsOut() {
        Splits splits = world().has("A", "Home", "Far").splits();

        assertThat(splits.extraCost()).isEqualTo(5 + 2 + 0.5 - 5, EXACTLY);
        assertThat(splits.extraParcels()).isZero();
    }

    @Test
    void anOrderOfWhichNobodyHasAnythingCostsNothing() {
        assertThat(world().splits().extraCost()).isZero();
        assertThat(world().parcels()).isEmpty();
    }

    @Test
    void pickingAnOrderIsPaidOncePerParcel() {
        String moreAnOrder = TWO_CENTERS.replace("| 2 | 0.5", "| 10 | 0.5");
        Splits whole = new SplitWorld(moreAnOrder, ONE_ORDER)
                .has("A", "Home")
                .has("B", "Home")
                .splits();
        Splits split = new SplitWorld(moreAnOrder, ONE_ORDER)
                .has("A", "Home")
                .has("B", "Far")
                .splits();

        assertThat(whole.extraCost()).isEqualTo(0, EXACTLY); // its two lines were charged half an order each
        assertThat(split.extraCost()).isEqualTo(6.5 + 8, EXACTLY);
    }

    @Test
    void anExplicitLaneHasItsOwnPrice() {
        SplitWorld world = new SplitWorld(TWO_CENTERS, ONE_ORDER, """
            lanes: center | area | cost_per_parcel | cost_per_kg | cost_per_unit
              Far | Next | 1 | 0 | 0.25
            """)
                .has("A", "Home", "Far")
                .has("B", "Home", "Far");

        assertThat(world.parcels()).allSatisfy(parcel -> {
            assertThat(world.center(parcel.center())).isEqualTo("Far");
            assertThat(parcel.money()).isEqualTo(1 + 2 * 0.25 + 2 + 2 * 0.5, EXACTLY);
        });
        assertThat(world.splits().extraCost()).isEqualTo(0, EXACTLY);
    }

    @Test
    void ofEqualCostsTheNearerCenterWinsThenTheFirstCode() {
        SplitWorld world = new SplitWorld(TWO_CENTERS, ONE_ORDER, """
            centers: center | latitude | longitude | pick_per_order | pick_per_unit
              Away | 40.1 | -80 | 2 | 0.5
              Here | 40   | -80 | 2 | 0.5
            """)
                .has("A", "Away", "Home")
                .has("B", "Away", "Home");
        assertThat(world.parcels())
                .allMatch(parcel -> world.center(parcel.center()).equals("Home"));

        world.has("A", "Home", "Here").has("B", "Home", "Here");
        assertThat(world.parcels())
                .allMatch(parcel -> world.center(parcel.center()).equals("Here"));
    }

    @Test
    void aWeekBringsAsManyOrdersAsItsDemandAsksForOfTheScarcestSku() {
        SplitWorld world =
                new SplitWorld(TWO_CENTERS, ONE_ORDER, """
                    demand: area | sku | week | units_per_day
                      Next | A | 0 | 1
                      Next | A | 1 | 3
                      Next | B |   | 2
                    settings: key | value
                      horizon_days | 10
                    """).has("A", "Home").has("B", "Far");

        assertThat(world.parcels()).extracting(PatternParcel::orders).containsExactly(7.0, 7.0, 6.0, 6.0);
        assertThat(world.splits().extraParcels()).isEqualTo(1 * 7 + 2 * 3, EXACTLY);
    }

    @Test
    void everyWeekIsJudgedByWhoHasWhatInItsMiddle() {
        SplitWorld world = world().has("A", "Home").has("B", "Home").hasInWeek(7, "B", "Far");

        assertThat(world.splits().splitOrders()).isEqualTo(1.0 / 8, EXACTLY);
        assertThat(world.splits().extraCost()).isEqualTo(6.5 / 8, EXACTLY);
    }

    @Test
    void equalOrdersAreOnePattern() {
        SplitWorld world =
                new SplitWorld(TWO_CENTERS, ONE_ORDER, """
                    orders: order_id | order_date | sku | quantity | area
                      O2 | 2026-02-21 | B | 1 | Next
                      O2 | 2026-02-21 | A | 1 | Next
                      O3 | 2026-02-21 | A | 1 | Next
                    """).has("A", "Home").has("B", "Far");

        assertThat(world.patterns.size()).isOne();
        assertThat(world.splits().splitOrders()).isEqualTo(2, EXACTLY);
    }

    @Test
    void linesForDifferentAreasAreNoOrderThatOneParcelCouldCarry() {
        SplitWorld world = new SplitWorld(TWO_CENTERS, ONE_ORDER.replace("B | 1 | Next", "B | 1 | Else"), """
            areas: area | latitude | longitude
              Else | 41 | -80
            """);

        assertThat(world.patterns.size()).isZero();
    }

    @Test
    void whatGoesByFreightIsNoPartOfAnOrder() {
        SplitWorld world = new SplitWorld(TWO_CENTERS, ONE_ORDER, "products: sku | weight_kg\nB | 400");

        assertThat(world.patterns.size()).isZero();
    }

    @Test
    void anOrderTooHeavyForOneBoxIsPricedAsSeveralBoxesOfOneCenter() {
        SplitWorld world = new SplitWorld(TWO_CENTERS, ONE_ORDER.replace("B | 1", "B | 3"))
                .has("A", "Home")
                .has("B", "Home");

        assertThat(world.parcels())
                .allSatisfy(parcel -> assertThat(parcel.money())
                        .isEqualTo(20 + 5 + 2 + 4 * 0.5, EXACTLY)); // A and two of B, then one of B
        assertThat(world.splits().extraParcels()).isZero();
    }

    @Test
    void theFewestParcelsWinOverTheLeastCost() {
        SplitWorld world = new SplitWorld(TWO_CENTERS, """
            centers: center | latitude | longitude | pick_per_order | pick_per_unit
              Dear | 40 | -80 | 2 | 50
            products: sku | weight_kg
              C | 0.45359237
            orders: order_id | order_date | sku | quantity | area
              O1 | 2026-02-20 | A | 1 | Next
              O1 | 2026-02-20 | B | 1 | Next
              O1 | 2026-02-20 | C | 1 | Next
            """)
                .has("A", "Home", "Dear")
                .has("B", "Far", "Dear")
                .has("C", "Far", "Home");

        assertThat(world.parcels().stream().filter(parcel -> parcel.week() == 0))
                .extracting(parcel -> world.center(parcel.center()))
                .containsExactly("Home", "Far"); // A and C, B: 7 and 9, not A, B and C: 5 and 12
    }

    @Test
    void everyParcelIsToldWithWhatItsLinesWereCharged() {
        SplitWorld world = world().has("A", "Home", "Far").has("B", "Far");

        assertThat(world.parcels().getFirst().lines())
                .satisfiesExactly(
                        a -> {
                            assertThat(world.sku(a.product())).isEqualTo("A");
                            assertThat(world.center(a.lineCenter())).isEqualTo("Home");
                            assertThat(a.charged()).isEqualTo(5, EXACTLY);
                        },
                        b -> {
                            assertThat(world.center(b.lineCenter())).isEqualTo("Far");
                            assertThat(b.charged()).isEqualTo(7.5, EXACTLY);
                        });
    }
}
