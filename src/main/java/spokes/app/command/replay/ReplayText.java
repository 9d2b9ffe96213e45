package spokes.app.command.replay;

import java.util.List;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.MeasureRow;
import spokes.app.command.contract.TextPage;
import spokes.app.job.Said;
import spokes.engine.PlanReplay;
import spokes.engine.replay.Replay;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayedOrder;
import spokes.model.Workspace;

/** A replay for people: what became of the orders, what really happened, then replay and live numbers and why they differ. */
final class ReplayText {
    private final PlanReplay replay;
    private final Said said;
    private final TextPage page = new TextPage();

    private ReplayText(PlanReplay replay, Workspace workspace) {
        this.replay = replay;
        said = new Said(workspace);
    }

    static String of(PlanReplay replay, List<ReplayedOrder> traced, Workspace workspace) {
        ReplayText text = new ReplayText(replay, workspace);
        if (traced.isEmpty()) {
            text.head();
            text.past();
            text.parcels(workspace.settings().findNumber("promise_days").orElse(0));
            text.table();
        } else {
            OrderText orders = new OrderText(text.said);
            traced.forEach(order -> text.page.say(orders.lines(order)));
        }
        return text.page.text();
    }

    private void head() {
        Replay orders = replay.orders();
        page.say(
                "The %,d orders of %s to %s (%,d lines) would have cost %s, %s an order, by this plan: %,d left whole, %,d in part, %,d not at all."
                        .formatted(
                                orders.orders(),
                                said.date(orders.window().from()),
                                said.date(orders.window().to()),
                                orders.lines(),
                                said.money(replay.replayed().costs().total()),
                                said.fineMoney(replay.replayed().costPerOrder()),
                                orders.wholeOrders(),
                                orders.partialOrders(),
                                orders.unmetOrders()));
        double more = replay.replayed().costs().total() - replay.live().costs().total();
        double byDemand = replay.asked().costs().total() - replay.live().costs().total();
        page.say(
                "That is %s than the live numbers: %s by other demand in those days, %s by whole orders in the place of lines."
                        .formatted(
                                said.moreOrLess(more), said.moneyChange(byDemand), said.moneyChange(more - byDemand)));
    }

    private void table() {
        LineTable table = new LineTable().words("").numbers("Replay", "Live", "By demand", "By whole orders");
        for (MeasureRow row : MeasureRow.listAll()) {
            double live = row.measure().applyAsDouble(replay.live());
            double asked = row.measure().applyAsDouble(replay.asked());
            double replayed = row.measure().applyAsDouble(replay.replayed());
            table.row(
                    row.name(),
                    row.shown(replayed, said),
                    row.shown(live, said),
                    row.shownChange(asked - live, said),
                    row.shownChange(replayed - asked, said));
        }
        page.table("Over %d days".formatted(replay.orders().window().days()), table);
    }

    private void parcels(double promiseDays) {
        Replay orders = replay.orders();
        page.say(
                "%,d parcels cost %s to ship and %s to pick and pack: outbound shipping, pick and pack and splits together."
                        .formatted(orders.parcels(), said.money(orders.shipping()), said.money(orders.picking())));
        page.say(
                "Of splits, %s are of orders of one line, which the live numbers charge by the mean of all orders from the best center that has any, and %s of orders of several lines, of which %,d left in more than one parcel."
                        .formatted(
                                said.moneyChange(orders.extraCostOfOneLine()),
                                said.moneyChange(orders.extraCost() - orders.extraCostOfOneLine()),
                                orders.splitOrders()));
        orders.lateOrders()
                .ifPresent(late -> page.say(
                        "%,d orders take longer than the promised %s days.".formatted(late, plain(promiseDays))));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private void past() {
        PastComparison past = replay.orders().past();
        PastComparison.Freight freight = past.freight();
        if (freight.compared() > 0) {
            page.say(
                    "You paid %s of freight for %,d of %,d orders that say it; we model %s (%s %%); this plan would have cost %s."
                            .formatted(
                                    said.money(freight.paid()),
                                    freight.compared(),
                                    freight.stated(),
                                    said.money(freight.modeled()),
                                    said.change(100 * freight.error(), 1),
                                    said.money(freight.replayed())));
        }
        PastComparison.Days days = past.days();
        if (days.compared() > 0) {
            page.say(
                    "%,d of %,d orders with a day of delivery took %s calendar days; we model %s; this plan takes %s, longer for %,d of them."
                            .formatted(
                                    days.compared(),
                                    days.stated(),
                                    said.days(days.actual()),
                                    said.days(days.modeled()),
                                    said.days(days.replayed()),
                                    days.slower()));
        }
        PastComparison.Parcels parcels = past.parcels();
        if (parcels.compared() > 0) {
            page.say("%,d orders really went in %s parcels each, %s %% of them split; by this plan in %s, %s %%."
                    .formatted(
                            parcels.compared(),
                            said.number(parcels.actual(), 3),
                            said.number(100 * parcels.actualSplit(), 1),
                            said.number(parcels.replayed(), 3),
                            said.number(100 * parcels.replayedSplit(), 1)));
        }
        if (past.isAny() && freight.compared() + days.compared() + parcels.compared() == 0) {
            page.say("The orders say what really happened, but none of them can be compared: open centers must have"
                    + " shipped them, and the replay must deliver them.");
        }
    }
}
