package spokes.engine.modes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.StockTarget;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/** For each inbound shipment the cheapest mode that still arrives in time. */
class ModesStudyTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final LocalDate MONDAY = Worlds.MONDAY;

    /**
     * X asks East for 5 bolts a day. 100 are there, for 20 days; 200 more leave Port by truck on day 6 and are at the dock on
     * day 10, sellable on day 12. By sea it takes 10 days, by air one.
     */
    private static final String WORLD = """
        centers: center | latitude | longitude
          East | 40.0 | -75.0
        supply_points: supply_point | latitude | longitude
          Port | 33.0 | -118.0
        products: sku | weight_kg | unit_cost | price | lead_time_days
          bolt | 1 | 10 | 25 | 30
        areas: area | latitude | longitude
          X | 40.0 | -75.0
        demand: area | sku | units_per_day
          X | bolt | 5
        freight: from | to | mode | fixed | days
          Port | * | sea | 100 | 10
          Port | * | truck | 300 | 4
          Port | * | air | 900 | 1
        stock: center | sku | on_hand
          East | bolt | 100
        inbound: center | sku | units | arrival_date | supply_point | mode | reference
          East | bolt | 200 | 2026-03-12 | Port | truck | PO-1
        settings: key | value
          horizon_days | 60
        """;

    private static ModesAnswer study(String world) throws Refused {
        return study(world, Map.of());
    }

    private static ModesAnswer study(String world, Map<String, LocalDate> needBy) throws Refused {
        return ModesStudy.find(new ModesQuestion(JudgedPlan.of(Worlds.world(world)), needBy), Progress.UNWATCHED);
    }

    private static ModeOption by(ShipmentModes shipment, String mode) {
        return shipment.options().stream()
                .filter(option -> option.mode().equals(mode))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShipmentLeavesWhenItMustToArriveByItsPresentModeAndArrivesByAnotherAsLongAfter() throws Refused {
        ShipmentModes shipment = study(WORLD).shipments().getFirst();
        assertThat(shipment.shipment().departure()).isEqualTo(MONDAY.plusDays(6));
        assertThat(shipment.present().mode()).isEqualTo("truck");
        assertThat(by(shipment, "sea").arrival()).isEqualTo(MONDAY.plusDays(16));
        assertThat(by(shipment, "air").arrival()).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void itIsNeededBeforeTheCenterRunsOutWithoutIt() throws Refused {
        ShipmentModes shipment = study(WORLD).shipments().getFirst();
        // out on day 20, two days from dock to stock
        assertThat(shipment.needBy()).contains(MONDAY.plusDays(18));
        assertThat(shipment.needs()).contains(new ProductKey("", "bolt"));
        assertThat(shipment.recommended().mode()).isEqualTo("sea");
        ShipmentModes thin =
                study(WORLD.replace("bolt | 100", "bolt | 80")).shipments().getFirst();
        assertThat(thin.needBy()).contains(MONDAY.plusDays(14));
        assertThat(by(thin, "sea").fit()).isEqualTo(ModeOption.Fit.LATE);
        assertThat(thin.recommended().mode()).isEqualTo("truck");
    }

    @Test
    void aCenterThatIsOutAlreadyWhenItArrivesNeedsItNoLaterThanPlanned() throws Refused {
        ShipmentModes late = study(WORLD.replace("bolt | 100", "bolt | 20").replace("days | 60", "days | 30"))
                .shipments()
                .getFirst();
        assertThat(late.needBy()).contains(late.shipment().arrival());
        // 5 a day are lost from day 4 to 12 by truck, to 9 by air: 15 units less, at 15 of margin each
        assertThat(by(late, "air").unmetChange()).isCloseTo(-15, EXACTLY);
    }

    @Test
    void aDayThatAPlannerSaysCountsInstead() throws Refused {
        assertThat(study(WORLD, Map.of("PO-1", MONDAY.plusDays(12)))
                        .shipments()
                        .getFirst()
                        .recommended()
                        .mode())
                .isEqualTo("truck");
        assertThat(study(WORLD, Map.of("", MONDAY.plusDays(9)))
                        .shipments()
                        .getFirst()
                        .recommended()
                        .mode())
                .isEqualTo("air");
        // nothing is there by then: what is there first
        assertThat(study(WORLD, Map.of("", MONDAY.plusDays(1)))
                        .shipments()
                        .getFirst()
                        .recommended()
                        .mode())
                .isEqualTo("air");
    }

    @Test
    void stockOnTheWayCostsMoneyForTheDaysOfTheMode() throws Refused {
        ShipmentModes shipment = study(WORLD).shipments().getFirst();
        assertThat(by(shipment, "truck").pipeline()).isCloseTo(200 * 10 * 0.10 * 4 / 365, EXACTLY);
        assertThat(by(shipment, "sea").pipeline()).isCloseTo(200 * 10 * 0.10 * 10 / 365, EXACTLY);
        ShipmentModes delivered =
                study(WORLD + "inbound_pipeline_share | 0").shipments().getFirst();
        assertThat(by(delivered, "sea").pipeline()).isZero();
    }

    @Test
    void aSlowerModeAsksForTheSafetyStockOfALongerLeadTime() throws Refused {
        ModeOption sea = by(study(WORLD).shipments().getFirst(), "sea");
        double now = target(WORLD).safetyUnits();
        double then = target(WORLD.replace("| 25 | 30", "| 25 | 36")).safetyUnits();
        assertThat(sea.safetyUnits()).isPositive().isCloseTo(then - now, EXACTLY);
        assertThat(sea.safetyCost()).isCloseTo((then - now) * 10 * 0.10 * 60 / 365, EXACTLY);
    }

    private static StockTarget target(String world) {
        return JudgedPlan.of(Worlds.world(world)).listTargets().getFirst();
    }

    @Test
    void aShipmentBearsItsShareOfTheSafetyStock() throws Refused {
        String two = WORLD.replace("settings:", "  East | bolt | 600 | 2026-03-22 | Port | truck | PO-2\nsettings:");
        ModesAnswer answer = study(two);
        double one = by(study(WORLD).shipments().getFirst(), "sea").safetyUnits();
        assertThat(by(answer.shipments().getFirst(), "sea").safetyUnits()).isCloseTo(one / 4, EXACTLY);
        assertThat(by(answer.shipments().getLast(), "sea").safetyUnits()).isCloseTo(one * 3 / 4, EXACTLY);
    }

    @Test
    void whatIsSavedIsTheWholePlansAndAcceptingItGivesThatPlan() throws Refused {
        Workspace workspace = Worlds.world(WORLD);
        ModesAnswer answer = study(WORLD);
        JudgedPlan accepted = JudgedPlan.of(workspace.with(answer.changes()));
        double before = JudgedPlan.of(workspace).evaluation().costs().total();
        assertThat(answer.planChange())
                .isCloseTo(accepted.evaluation().costs().total() - before, EXACTLY)
                // 200 of freight, and 200 bolts that lie in East six days less
                .isCloseTo(-200 - 200 * 10 * 0.10 * 6 / 365, EXACTLY);
        assertThat(answer.more())
                .isCloseTo(answer.planChange() + 200 * 10 * 0.10 * 6 / 365 + answer.safetyCost(), EXACTLY);
        assertThat(accepted.workspace().inbound()).singleElement().satisfies(row -> {
            assertThat(row.mode()).isEqualTo("sea");
            assertThat(row.arrivalDate()).isEqualTo(MONDAY.plusDays(16));
            assertThat(row.reference()).isEqualTo("PO-1");
        });
    }

    @Test
    void whatHasLeftStaysAsItIs() throws Refused {
        ModesAnswer answer = study(WORLD.replace("2026-03-12", "2026-03-05"));
        assertThat(answer.shipments().getFirst().hasLeft()).isTrue();
        assertThat(answer.shipments().getFirst().changes()).isFalse();
        assertThat(answer.changes()).isEmpty();
        assertThat(answer.lanes()).isEmpty();
    }

    @Test
    void freightThatWouldFallBehindTheHorizonIsNotCalledSaved() throws Refused {
        ShipmentModes shipment = study(WORLD.replace("horizon_days | 60", "horizon_days | 15"))
                .shipments()
                .getFirst();
        assertThat(by(shipment, "sea").fit()).isEqualTo(ModeOption.Fit.BEYOND);
        assertThat(shipment.recommended().mode()).isEqualTo("truck");
    }

    @Test
    void aLaneIsToldByModeTheBestThatIsInTimeFirst() throws Refused {
        List<LaneMode> lanes = study(WORLD).lanes();
        assertThat(lanes).extracting(LaneMode::mode).containsExactly("sea", "truck", "air");
        assertThat(lanes).allSatisfy(lane -> assertThat(lane.isInTime()).isTrue());
        assertThat(lanes.get(1).more()).isZero();
    }

    @Test
    void whereAShipmentTakesNoModeTheCheapestIsItsPresentOne() throws Refused {
        ShipmentModes shipment =
                study(WORLD.replace("| truck | PO", "| | PO")).shipments().getFirst();
        assertThat(shipment.present().mode()).isEqualTo("sea");
        assertThat(shipment.shipment().departure()).isEqualTo(MONDAY);
    }

    @Test
    void goodsFromNowhereKnownAreCountedAndWithoutAnyOthersThatIsSaid() {
        assertThatThrownBy(() -> study(WORLD.replace("| Port | truck", "| | truck")))
                .isInstanceOf(Refused.class)
                .hasMessage("nothing arrives within the horizon from a supply point whose place is known");
    }

    @Test
    void overAShortWayTheShippedRowsAskForMoreThanTheMilesAndNeitherRailNorAirIsCheapest() throws Refused {
        String near = WORLD.replace("Port | 33.0 | -118.0", "Port | 40.2 | -75.2")
                .replaceAll("(?s)freight: .*?(?=stock:)", "")
                .replace("Port | truck", "Port | truckload");
        ShipmentModes shipment = study(near).shipments().getFirst();
        assertThat(shipment.options()).extracting(ModeOption::mode).contains("air", "rail", "truckload", "ltl");
        assertThat(shipment.options())
                .allSatisfy(
                        option -> assertThat(option.freight()).as(option.mode()).isGreaterThan(150));
        assertThat(shipment.recommended().mode()).isEqualTo("ltl");
        assertThat(by(shipment, "rail").freight())
                .isGreaterThan(3 * by(shipment, "truckload").freight());
    }
}
