package spokes.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.breakeven.OwnBuildings.OpenCenter;
import spokes.engine.verdict.TwoCoasts;
import spokes.model.Refused;

/** Where answers turn, in a world that can be worked out by hand: see {@link TwoCoasts}. */
class FlipsTest {
    private static final double MONTHS = 30 / 30.4375;
    private static final Offset<Double> NEARLY = within(0.01);

    private static final String NUTS_OF_THE_WEST = """
        eligibility: center | sku | allowed
          East | nut | no
        products: sku | weight_kg
          nut | 1
        demand: area | sku | units_per_day
          X | nut | 1
        stock: center | sku | on_hand
          West | nut | 30
        """;

    private static List<Flip> list(JudgedPlan plan, JudgedPlan east) {
        return Flips.list(new Flips.Side(plan, plan.parts()), new Flips.Side(east, east.parts()), "East", () -> {});
    }

    private static Flip flip(Input input, String... more) throws Refused {
        JudgedPlan plan = TwoCoasts.plan(more);
        JudgedPlan east = plan.alone("East");
        return list(plan, east).stream()
                .filter(flip -> flip.input() == input)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withOrdersEnoughTheSecondCenterIsWorthItsRent() throws Refused {
        // 450 f + 800 m = 900 f + 100 m where f = 700 m / 450: 700 orders a month
        Flip orders = flip(Input.ORDERS);
        assertThat(orders.now()).isCloseTo(450 / MONTHS, NEARLY);
        assertThat(orders.at().orElseThrow()).isCloseTo(700, NEARLY);
        assertThat(orders.factor()).isCloseTo(700 * MONTHS / 450, NEARLY);
    }

    @Test
    void withoutRentNoVolumeTurnsTheAnswer() throws Refused {
        assertThat(flip(Input.ORDERS, TwoCoasts.rentInTheWest(0)).at()).isEmpty();
    }

    @Test
    void whatChangesNothingTurnsNoAnswer() throws Refused {
        // a North that has nothing, serves nobody and is free: the plan is its reference, but for a rent to come
        JudgedPlan plan = TwoCoasts.plan("centers: center | status\nWest | closed\nNorth | open");
        JudgedPlan east = plan.alone("East");
        assertThat(list(plan, east))
                .filteredOn(flip -> flip.at().isPresent())
                .singleElement()
                .satisfies(flip -> {
                    assertThat(flip.input()).isEqualTo(Input.FIXED_COST);
                    assertThat(flip.at().orElseThrow()).isZero();
                });
    }

    @Test
    void anAnswerThatIsEvenTurnsAtWhatIsNow() throws Refused {
        Flip even = flip(Input.ORDERS, TwoCoasts.rentInTheWest(450 / MONTHS));
        assertThat(even.at().orElseThrow()).isEqualTo(even.now());
    }

    @Test
    void theRentThatTheSecondCenterIsWorthIsWhatItSavesInShipping() throws Refused {
        Flip dear = flip(Input.FIXED_COST);
        assertThat(dear.now()).isEqualTo(700);
        assertThat(dear.at().orElseThrow()).isCloseTo(450 / MONTHS, NEARLY);
        assertThat(flip(Input.FIXED_COST, TwoCoasts.rentInTheWest(200)).at().orElseThrow())
                .isCloseTo(450 / MONTHS, NEARLY);
    }

    @Test
    void unequalRentsFallTogetherAndTheMeanIsWhatTheyReallyCost() throws Refused {
        // West at 700 and a North at 100 that does nothing: 450 for both
        Flip rents = flip(Input.FIXED_COST, "centers: center | fixed_cost_per_month\nNorth | 100");
        assertThat(rents.now()).isEqualTo(400);
        assertThat(rents.at().orElseThrow()).isCloseTo(450 / MONTHS / 2, NEARLY);
    }

    @Test
    void aPickingFeeTurnsTheAnswerThatIsYes() throws Refused {
        // 150 orders leave the West, which saves 450 of shipping for 200 of rent
        Flip fee = flip(Input.PICK_FEE, TwoCoasts.rentInTheWest(200));
        assertThat(fee.at().orElseThrow()).isCloseTo((450 - 200 * MONTHS) / 150, NEARLY);
        assertThat(flip(Input.PICK_FEE).at()).as("a fee of 0 cannot fall").isEmpty();
    }

    @Test
    void ratesOfACardChangeNoLaneOfItsOwnPrice() throws Refused {
        assertThat(flip(Input.RATE_FACTOR).at()).isEmpty();
    }

    @Test
    void aDaySoonerIsWorthTheMoneyForTheDaysThatOrdersGain() throws Refused {
        // 150 orders arrive three days sooner for 700 m − 450
        assertThat(flip(Input.VALUE_OF_A_DAY).at().orElseThrow()).isCloseTo((700 * MONTHS - 450) / 450, NEARLY);
    }

    @Test
    void whatOneSideDoesNotDeliverGainsNoDays() throws Refused {
        // nuts leave the West alone; only the 150 orders of bolts arrive three days sooner
        JudgedPlan plan = TwoCoasts.plan(NUTS_OF_THE_WEST);
        double dearer = plan.evaluation().costs().total()
                - plan.baseline("East").costs().total();
        assertThat(flip(Input.VALUE_OF_A_DAY, NUTS_OF_THE_WEST).at().orElseThrow())
                .isCloseTo(dearer / 450, NEARLY);
    }

    @Test
    void onTheCardTheRateFactorTurnsTheAnswer() throws Refused {
        JudgedPlan plan = JudgedPlan.of(Worlds.world("""
            centers: center | latitude | longitude | fixed_cost_per_month
              East | 40.7 | -74  | 0
              West | 39.5 | -119.8 | 300
            products: sku | weight_kg
              bolt | 0.9
            areas: area | latitude | longitude
              NY | 40.7 | -74
              SF | 37.8 | -122.4
            demand: area | sku | units_per_day
              NY | bolt | 1
              SF | bolt | 1
            stock: center | sku | on_hand
              East | bolt | 30
              West | bolt | 30
            settings: key | value
              horizon_days | 30
            """));
        JudgedPlan east = plan.alone("East");
        Flip rate = list(plan, east).stream()
                .filter(flip -> flip.input() == Input.RATE_FACTOR)
                .findFirst()
                .orElseThrow();
        double shipping =
                east.evaluation().costs().total() - (plan.evaluation().costs().total() - 300 * MONTHS);
        // loss and damage is not priced by the card: a little beside it
        assertThat(rate.at().orElseThrow()).isCloseTo(300 * MONTHS / shipping, within(0.001));
    }

    @Test
    void anOwnBuildingPaysFromTheVolumeAtWhichFeesReachItsRent() {
        // a center that asks 3 an order against 600 a month and 1.50 an order: 400 orders a month
        JudgedPlan plan = JudgedPlan.of(Worlds.world("""
            centers: center | pick_per_order
              Here | 3
            products: sku
              bolt
            areas: area
              X
            lanes: center | area | cost_per_parcel
              Here | X | 5
            demand: area | sku | units_per_day
              X | bolt | 10
            stock: center | sku | on_hand
              Here | bolt | 300
            settings: key | value
              horizon_days | 30
              own_building_per_month | 600
              own_building_per_order | 1.5
            """));
        OpenCenter here = new OpenCenter("Here", 300);
        List<OwnBuilding> buildings = OwnBuildings.list(plan, here, List.of(here), () -> {});
        assertThat(buildings).singleElement().satisfies(building -> {
            assertThat(building.isAlone()).isTrue();
            assertThat(building.breakEven().orElseThrow()).isCloseTo(400, within(0.1));
            assertThat(building.saved()).isCloseTo((300 * 1.5 - 600 * MONTHS) / MONTHS, NEARLY);
        });
    }
}
