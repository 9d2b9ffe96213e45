package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.model.Workspace;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;

/** The gauges of the map count a planned transfer as the plan does: not when it is overdue. */
class CenterStockTest {
    @Test
    void aTransferThatWillNotHappenMovesNothing() throws Exception {
        Workspace world = spokes.ui.SmallWorld.workspace();
        StockLevel level = world.stock().getFirst();
        String to = world.centers().stream()
                .filter(center -> center.isOpen() && !center.code().equals(level.center()))
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(leaving(world, level, to, 0)).isEqualTo(1);
        assertThat(leaving(world, level, to, -400)).isZero();
    }

    private static double leaving(Workspace world, StockLevel level, String to, int day) throws Exception {
        Transfer transfer = Transfer.planned(
                        level.product(),
                        level.center(),
                        to,
                        1,
                        world.settings().planDate().plusDays(day),
                        "")
                .withId("T-9999");
        Workspace with = world.with(Changes.of(List.of(RowChange.added(transfer.toRow()))));
        return CenterStock.of(JudgedPlan.of(with), Set.of(level.product()))
                .getOrDefault(level.center(), CenterStock.EMPTY)
                .leaving();
    }
}
