package spokes.app.command.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.app.command.contract.MeasureRow;
import spokes.engine.PlanReplay;
import spokes.engine.replay.Replay;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayedOrder;

/** A replay as a table for people: replay, live, and why they differ. */
final class ReplayText {
    private final PlanReplay replay;
    private final List<String> lines = new ArrayList<>();

    private ReplayText(PlanReplay replay) {
        this.replay = replay;
    }

    static String of(PlanReplay replay, List<ReplayedOrder> traced, double promiseDays) {
        ReplayText text = new ReplayText(replay);
        text.head();
        text.table();
        text.parcels(promiseDays);
        text.past();
        traced.forEach(order -> text.lines.addAll(OrderText.of(order)));
        return String.join(System.lineSeparator(), text.lines);
    }

    private void head() {
        Replay orders = replay.orders();
        lines.add(String.format(
                Locale.ROOT,
                "%,d orders of %s to %s, %,d lines: %,d left whole, %,d in part, %,d not at all",
                orders.orders(),
                orders.window().from(),
                orders.window().to(),
                orders.lines(),
                orders.wholeOrders(),
                orders.partialOrders(),
                orders.unmetOrders()));
        lines.add(String.format(
                Locale.ROOT,
                "%-18s%18s%18s%18s%18s",
                "over " + orders.window().days() + " days",
                "replay",
                "live",
                "by demand",
                "by whole orders"));
    }

    private void table() {
        MeasureRow.listAll().forEach(this::row);
    }

    private void row(MeasureRow row) {
        double replayed = row.measure().applyAsDouble(replay.replayed());
        double live = row.measure().applyAsDouble(replay.live());
        double asked = row.measure().applyAsDouble(replay.asked());
        String number = "%,18." + row.decimals() + "f";
        String change = "%+,18." + row.decimals() + "f";
        lines.add(String.format(
                Locale.ROOT,
                "%-18s" + number + number + change + change,
                row.name(),
                replayed,
                live,
                asked - live,
                replayed - asked));
    }

    private void parcels(double promiseDays) {
        Replay orders = replay.orders();
        lines.add(String.format(
                Locale.ROOT,
                "%,d parcels cost %,.2f to ship and %,.2f to pick and pack: outbound shipping, pick and pack and splits"
                        + " together",
                orders.parcels(),
                orders.shipping(),
                orders.picking()));
        lines.add(String.format(
                Locale.ROOT,
                "of splits %+,.2f are of orders of one line, which the live numbers charge by the mean of all orders"
                    + " from the best center that has any, and %+,.2f of orders of several lines, of which %,d left in"
                    + " more than one parcel",
                orders.extraCostOfOneLine(),
                orders.extraCost() - orders.extraCostOfOneLine(),
                orders.splitOrders()));
        orders.lateOrders()
                .ifPresent(late -> lines.add(String.format(
                        Locale.ROOT, "%,d orders take longer than the promised %s days", late, plain(promiseDays))));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private void past() {
        PastComparison past = replay.orders().past();
        PastComparison.Freight freight = past.freight();
        if (freight.compared() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "really paid for %,d of %,d orders with freight: %,.2f; we model %,.2f (%+.1f %%); this plan would"
                            + " have cost %,.2f",
                    freight.compared(),
                    freight.stated(),
                    freight.paid(),
                    freight.modeled(),
                    100 * freight.error(),
                    freight.replayed()));
        }
        PastComparison.Days days = past.days();
        if (days.compared() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "really delivered %,d of %,d orders with a day: in %.2f calendar days; we model %.2f; this plan"
                            + " %.2f, later for %,d of them",
                    days.compared(),
                    days.stated(),
                    days.actual(),
                    days.modeled(),
                    days.replayed(),
                    days.slower()));
        }
        PastComparison.Parcels parcels = past.parcels();
        if (parcels.compared() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "really sent for %,d orders: %.3f parcels each, %.1f %% split; this plan %.3f, %.1f %%",
                    parcels.compared(),
                    parcels.actual(),
                    100 * parcels.actualSplit(),
                    parcels.replayed(),
                    100 * parcels.replayedSplit()));
        }
        sayLeftOut(past);
    }

    private void sayLeftOut(PastComparison past) {
        if (past.isAny()
                && past.freight().compared()
                                + past.days().compared()
                                + past.parcels().compared()
                        == 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "the orders say what really happened, but none of them can be compared: open centers must have"
                            + " shipped them, and the replay must deliver them"));
        }
    }
}
