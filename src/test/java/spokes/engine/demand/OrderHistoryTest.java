package spokes.engine.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.engine.basis.Terms;
import spokes.model.Workspace;

/** What past orders say. */
class OrderHistoryTest {

    private static double[] weekdayShares(String orders) {
        Workspace world = Worlds.world("orders: order_id | order_date | sku | quantity | area\n" + orders);
        return new OrderHistory(world, new Terms(world.settings())).weekdayShares();
    }

    @Test
    void everyOrderCountsOnceByTheWeekdayItCame() {
        // 2026-02-23 is a Monday; the return and the order on the plan date are no history
        assertThat(weekdayShares("""
            O1 | 2026-02-23 | bolt | 5  | X
            O1 | 2026-02-23 | nut  | 9  | X
            O2 | 2026-02-28 | bolt | 1  | X
            O3 | 2026-02-28 | nut  | 1  | X
            O4 | 2026-02-16 | nut  | 1  | X
            O5 | 2026-02-17 | nut  | -1 | X
            O6 | 2026-03-02 | nut  | 1  | X
            """)).containsExactly(0.5, 0, 0, 0, 0, 0.5, 0);
    }

    @Test
    void withoutHistoryAllWeekdaysAreAlike() {
        assertThat(weekdayShares("")).containsOnly(1 / 7.0).hasSize(7);
    }
}
