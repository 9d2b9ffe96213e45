package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.StockOut;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/** What a drag would change, before the drop. */
class MoveEffectTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final ProductKey BOLT = new ProductKey("", "bolt");

    /** X asks for 5 a day over 20 days; East serves it for 9 a unit in 4 days, West would for 1 in 1 day. */
    private static String world(double costFromEast, double binFee) {
        return """
            centers: center | receiving_per_unit | dock_to_stock_days | bin_fee_per_month
              East | 0    | 0 | 0
              West | 0.25 | 0 | %s
            products: sku | units_per_case | cases_per_pallet
              bolt | 12 | 2
            areas: area
              X
            lanes: center | area | cost_per_parcel | transit_days
              East | X | %s | 4
              West | X | 1 | 1
            demand: area | sku | units_per_day
              X | bolt | 5
            freight: from | to | mode | fixed | per_unit | days
              East | West | van | 10 | 0.5 | 3
            stock: center | sku | on_hand
              East | bolt | 200
            settings: key | value
              horizon_days | 20
              default_mode | van
            transfers: transfer_id | sku | from | to | units | departure_date
            """.formatted(binFee, costFromEast);
    }

    private static MoveEffect effect(String world) {
        Workspace without = Worlds.world(world);
        Workspace with = Worlds.world(world + "T | bolt | East | West | 40 | 2026-03-03\n");
        Transfer move = with.transfers().getFirst();
        JudgedPlan before = JudgedPlan.of(without);
        JudgedPlan after = before.after(
                without.with(java.util.List.of(spokes.model.sheet.RowChange.added(move.toRow()))),
                Touched.products(BOLT));
        return before.effectOf(after, java.util.List.of(move));
    }

    @Test
    void aGoodMoveSaysWhatItSavesAndWhenItPays() {
        MoveEffect effect = effect(world(9, 0));
        assertThat(effect.units()).isEqualTo(40);
        assertThat(effect.cases()).isEqualTo(4);
        assertThat(effect.pallets()).hasValue(2);
        assertThat(effect.arrival()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(effect.freight()).isCloseTo(10 + 20, EXACTLY);
        // 40 units are sold from West from day 4 to day 12, each 8 cheaper, for 30 freight and 10 receiving
        assertThat(effect.change().total()).isCloseTo(40 - 320, EXACTLY);
        assertThat(effect.saves()).isTrue();
        assertThat(effect.lastsDays()).isCloseTo(8, EXACTLY);
        assertThat(effect.paybackDays().orElseThrow()).isCloseTo(40 / (320 / 8.0), EXACTLY);
        // 40 of 100 units come 3 days sooner
        assertThat(effect.meanDaysChange()).isCloseTo(-1.2, EXACTLY);
        assertThat(effect.coverageChange().get(1)).isCloseTo(0.4, EXACTLY);
        assertThat(effect.changedAreas()).containsExactly("X");
        assertThat(effect.gained()).extracting(StockOut::center).containsExactly("West");
        assertThat(effect.avoided()).isEmpty();
    }

    @Test
    void aMoveThatCostsMoreThanItEverSavesPaysBackOnlyAfterItsStockIsGone() {
        // 1.5 a unit saved are 60, against 40 and a bin fee of 91.3125 a month for 8 days, 24
        MoveEffect effect = effect(world(2.5, 91.3125));
        assertThat(effect.change().total()).isCloseTo(40 + 24 - 60, EXACTLY);
        assertThat(effect.saves()).isFalse();
        assertThat(effect.paybackDays().orElseThrow())
                .isCloseTo(64 / (60 / 8.0), EXACTLY)
                .isGreaterThan(effect.lastsDays());
    }

    @Test
    void aMoveThatSavesNothingNeverPaysBack() {
        assertThat(effect(world(1, 0)).paybackDays()).isEmpty();
    }
}
