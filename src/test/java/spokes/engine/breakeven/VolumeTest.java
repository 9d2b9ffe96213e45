package spokes.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.result.CostLine;
import spokes.model.Workspace;

/** More volume is the same as less of what is paid whatever is sold. */
class VolumeTest {

    /** Everything with units in it, times {@code f}. */
    private static Workspace world(int f) {
        return Worlds.world("""
            centers: center | latitude | longitude | fixed_cost_per_month | minimum_per_month | bin_fee_per_month | storage_per_m3_month | receiving_per_unit | pick_per_order | takes_returns | return_processing
              East | 40 | -75  | 300 | 900 | 5 | 20 | 0.1 | 2 | yes | 3
              West | 40 | -120 | 200 | 400 | 7 | 15 | 0.2 | 3 | no  |
            products: sku | weight_kg | length_cm | width_cm | height_cm | unit_cost | price | return_rate
              bolt | 2  | 20 | 20 | 10 | 8   | 20  | 0.1
              gate | 90 | 90 | 80 | 40 | 100 | 300 | 0
            areas: area | latitude | longitude
              NY | 41 | -74
              LA | 34 | -118
            supply_points: supply_point | latitude | longitude
              Port | 33 | -118
            freight: from | to | mode | minimum | fixed | per_kg_km | per_vehicle_km | vehicle_kg | per_unit | days | loss_rate
              * | * | ltl-home | 80 | 20 | 0.001 | | | 5 | 6 | 0.02
              * | * | truck    | 150 | 60 | 0.0002 | 1.5 | 300 | 0.5 | 3 | 0.01
            demand: area | sku | units_per_day
              NY | bolt | %1$d
              LA | bolt | %2$d
              LA | gate | %1$d
            stock: center | sku | on_hand
              East | bolt | %3$d
              West | gate | %3$d
            inbound: center | sku | units | arrival_date | supply_point | mode
              East | bolt | %3$d | 2026-03-09 | Port | truck
              West | bolt | %2$d | 2026-03-09 | Port |
            transfers: transfer_id | sku | from | to | units | departure_date | mode | status
              T | bolt | East | West | %3$d | 2026-03-03 | truck | planned
            settings: key | value
              horizon_days | 40
            """.formatted(2 * f, 3 * f, 40 * f));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10})
    void costsOfMoreVolumeAreThoseOfFeesThatAreSpreadOverIt(int times) {
        Evaluation more = JudgedPlan.of(world(times)).evaluation();
        Evaluation spread = JudgedPlan.of(Volume.spread(world(1), 1.0 / times)).evaluation();
        for (CostLine line : CostLine.values()) {
            assertThat(times * spread.costs().get(line))
                    .as(line.key())
                    .isCloseTo(more.costs().get(line), within(1e-6));
        }
        assertThat(times * spread.unitsShipped()).isCloseTo(more.unitsShipped(), within(1e-6));
        assertThat(spread.service().meanDays()).isCloseTo(more.service().meanDays(), within(1e-9));
        assertThat(more.costs().get(CostLine.TRANSFERS)).isPositive();
        assertThat(more.costs().get(CostLine.INBOUND)).isPositive();
    }
}
