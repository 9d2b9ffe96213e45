package spokes.optimize.benchmark;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.Worlds;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Plans of 50 products, 100 areas and 8 centers, made from a seed, for which one linear program is not too large. */
enum SmallPlacement {
    /** No center runs out, nothing is paid for stock that lies, and areas rank centers by all that serving costs. */
    AMPLE(true, 20, 0),
    /** The same, but stock is short: some demand is not met. */
    SCARCE(true, 0, 0),
    /** No center runs out, but some are asked for more orders than they can ship. */
    BUSY(true, 20, 90),
    /** As plans are: stock is paid for, some of it is on its way, some centers are busy. */
    WHOLE(false, 0, 90);

    static final PlanSize SIZE = new PlanSize("small", 50, 100, 8, 2_500, 0);

    private static final List<String> PAID = List.of(
            "storage_per_m3_month",
            "bin_fee_per_month",
            "receiving_per_unit",
            "fixed_cost_per_month",
            "minimum_per_month");

    private final boolean isStockFree;
    private final double times;
    private final double ordersPerDay;

    /**
     * A kind of plan.
     *
     * @param times        how much more stock there is; 0: as it is drawn
     * @param ordersPerDay that each center can ship; 0 if that is not limited
     */
    SmallPlacement(boolean isStockFree, double times, double ordersPerDay) {
        this.isStockFree = isStockFree;
        this.times = times;
        this.ordersPerDay = ordersPerDay;
    }

    JudgedPlan plan(long seed) {
        SyntheticPlan plan = SyntheticPlan.of(SIZE, seed, Worlds.shippedDefaults());
        return MeasuredPlan.of(changed(plan.workspace()), plan.demand());
    }

    private Workspace changed(Workspace world) {
        List<RowChange> changes = new ArrayList<>();
        world.table(Sheet.CENTERS).rows().forEach(row -> changes.add(RowChange.changed(row, center(row))));
        if (isStockFree) {
            world.table(Sheet.INBOUND).rows().forEach(row -> changes.add(RowChange.removed(row)));
            changes.add(setting("capital_rate"));
            changes.add(setting("loss_per_touch"));
        }
        if (times > 0) {
            world.table(Sheet.STOCK)
                    .rows()
                    .forEach(row ->
                            changes.add(RowChange.changed(row, row.with("on_hand", times * row.number("on_hand")))));
        }
        return world.with(changes);
    }

    private Row center(Row row) {
        Row changed = ordersPerDay > 0 ? row.with("throughput_per_day", ordersPerDay) : row;
        for (String money : isStockFree ? PAID : List.<String>of()) {
            changed = changed.with(money, 0.0);
        }
        return changed;
    }

    private static RowChange setting(String key) {
        return RowChange.added(Row.blank(Sheet.SETTINGS).with("key", key).with("value", "0"));
    }
}
