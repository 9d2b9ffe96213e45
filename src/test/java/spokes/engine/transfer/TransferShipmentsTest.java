package spokes.engine.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;

/** What travels together, and trials of what else could. */
class TransferShipmentsTest {
    private static final String WORLD = """
        centers: center | latitude | longitude
          East | 40 | -75
          West | 40 | -120
        products: sku | weight_kg | length_cm | width_cm | height_cm | units_per_case | cases_per_pallet
          bolt | 10 | 20 | 20 | 25 | 4 | 5
          nut  | 1  | 10 | 10 | 10 | 6 |
        lanes: center | area | cost_per_unit
          East | X | 9
          West | X | 1
        demand: area | sku | units_per_day
          X | bolt | 3
        stock: center | sku | on_hand
          East | bolt | 100
          East | nut  | 100
        freight: from | to | mode | per_vehicle_km | vehicle_kg | vehicle_m3 | days
          * | * | van | 0.1 | 200 | 4 | 3
        settings: key | value
          horizon_days | 30
          default_mode | van
        transfers: transfer_id | sku | from | to | units | departure_date | mode | status | sent_date
        """;

    private static JudgedPlan plan(String... transfers) {
        return JudgedPlan.of(Worlds.world(WORLD + String.join("\n", transfers)));
    }

    @Test
    void oneDayAndLaneIsOneShipmentHoweverManyProducts() {
        List<TransferShipment> shipments = plan(
                        "A | bolt | East | West | 26 | 2026-03-03",
                        "B | nut  | East | West | 7 | 2026-03-03 | van",
                        "C | nut  | East | West | 6 | 2026-03-05",
                        "D | nut  | East | West | 6 | 2026-03-05 | | cancelled",
                        "E | nut  | East | West | 6 | 2026-03-01 | | sent | 2026-03-01")
                .listShipments();

        assertThat(shipments).hasSize(2);
        TransferShipment first = shipments.getFirst();
        assertThat(first.from() + " " + first.to() + " " + first.mode()).isEqualTo("East West van");
        assertThat(first.leaves()).isEqualTo("2026-03-03");
        assertThat(first.arrives()).isEqualTo("2026-03-06");
        assertThat(first.products()).isEqualTo(2);
        assertThat(first.packing().cases()).isEqualTo(7 + 2);
        assertThat(first.packing().pallets()).isEmpty(); // nobody says how many cases of nuts a pallet takes
        assertThat(first.load().kg()).isEqualTo(267);
        assertThat(first.load().m3()).isCloseTo(0.267, within(1e-9));
        // 267 kg take two vehicles of 200 kg
        assertThat(first.vehicles()).isEqualTo(2);
        assertThat(first.fill()).isCloseTo(267 / 400.0, within(1e-9));
    }

    @Test
    void whatStillFitsInAVehicleThatGoesAnywayCostsNothingMore() {
        TransferShipment shipment =
                plan("A | bolt | East | West | 10 | 2026-03-03").listShipments().getFirst();

        double room = shipment.roomKg().orElseThrow();
        assertThat(room)
                .isCloseTo(shipment.vehicles() * 200 - shipment.packing().kg(), within(1e-9));
        assertThat(shipment.freightOf(new Load(room, 0, 0))).isCloseTo(0, within(1e-9));
        assertThat(shipment.freightOf(new Load(room + 1, 0, 0))).isPositive();
    }

    @Test
    void palletsCountInParts() {
        assertThat(plan("A | bolt | East | West | 28 | 2026-03-03")
                        .listShipments()
                        .getFirst()
                        .packing()
                        .pallets())
                .hasValueCloseTo(7 / 5.0, within(1e-9));
    }

    @Test
    void shipmentsTogetherCostTheTransfersOfThePlan() {
        JudgedPlan plan = plan(
                "A | bolt | East | West | 26 | 2026-03-03",
                "B | nut  | East | West | 7 | 2026-03-04",
                "C | bolt | West | East | 6 | 2026-03-12");
        assertThat(plan.listShipments().stream()
                        .mapToDouble(TransferShipment::freight)
                        .sum())
                .isCloseTo(plan.evaluation().costs().get(CostLine.TRANSFERS), within(1e-9));
    }

    @Test
    void aTrialCostsWhatTheWholePlanWould() {
        JudgedPlan plan = plan("B | nut  | East | West | 7 | 2026-03-02");
        TransferTrial trial = plan.trial();
        Way way = trial.ways(0, 1).getFirst();
        TransferTrial moved = trial.with(Map.of(0, List.of(new Lot(way, 24))));

        assertThat(trial.total()).isCloseTo(plan.evaluation().costs().total(), within(1e-9));
        JudgedPlan same = plan("B | nut  | East | West | 7 | 2026-03-02", "A | bolt | East | West | 24 | 2026-03-02");
        assertThat(moved.total()).isCloseTo(same.evaluation().costs().total(), within(1e-9));
        assertThat(trial.planned(way).units()).isEqualTo(7);
        assertThat(moved.own(0, List.of()) - moved.own(0, moved.lots(0)))
                .isCloseTo(trial.total() - moved.total() + moved.freight() - trial.freight(), within(1e-9));
        assertThat(trial.available(0, 0)).isEqualTo(100);
        assertThat(trial.available(1, 0)).isEqualTo(93);
    }
}
