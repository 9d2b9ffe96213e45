package spokes.engine.actual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.engine.result.ReplayWindow;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Closure;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * A workspace with the stock that the days of a window began with, reckoned back from the last count: on hand then, plus what
 * the window's orders took from it until then, less what came in since. What came in within the window comes in on the same
 * days again, transfers that left leave, and what was closed is closed. Transfers that are planned still are left out, for
 * they had not left.
 */
final class WeekStart {
    private final Workspace now;
    private final ReplayWindow window;
    private final LocalDate planDate;
    private final FreightBook freight;
    private final Map<Spot, LocalDate> counted = new HashMap<>();
    private final Map<Spot, Double> change = new HashMap<>();
    private final List<RowChange> rows = new ArrayList<>();
    private final Map<String, Row> again = new LinkedHashMap<>();
    private final List<RowChange> closed = new ArrayList<>();

    private record Spot(String center, ProductKey product) {}

    private WeekStart(Workspace now, ReplayWindow window) {
        this.now = now;
        this.window = window;
        planDate = now.settings().planDate();
        freight = new FreightBook(now, new Terms(now.settings()));
        now.stock()
                .forEach(level -> counted.put(
                        new Spot(level.center(), level.product()), level.asOf().orElse(planDate)));
    }

    static Workspace of(Workspace now, ReplayWindow window) {
        WeekStart start = new WeekStart(now, window);
        start.addOrders();
        start.addInbound();
        start.addTransfers();
        start.addStock();
        start.addClosures();
        return now.with(start.rows)
                .with(start.again.values().stream().map(RowChange::added).toList())
                .with(start.closed);
    }

    private void add(String center, ProductKey product, double units) {
        change.merge(new Spot(center, product), units, Double::sum);
    }

    /** Units of the window's orders that left a center, as far as they left before the last count. */
    private void addOrders() {
        for (Row row : now.table(Sheet.ORDERS).rows()) {
            LocalDate ordered = row.findDate("order_date").orElse(planDate);
            Spot spot = new Spot(row.text("ship_center"), ProductKey.of(row));
            boolean isShipped = !spot.center().isEmpty()
                    && !row.findDate("ship_date").orElse(ordered).isAfter(counted(spot));
            if (!ordered.isBefore(window.from()) && isShipped && row.number("quantity") > 0) {
                add(spot.center(), spot.product(), row.number("quantity"));
            }
        }
    }

    /** The day at whose end it was counted. */
    private LocalDate counted(Spot spot) {
        return counted.getOrDefault(spot, planDate);
    }

    /** What arrived since the window began was not there yet; what arrived within it arrives again. */
    private void addInbound() {
        for (Row row : now.table(Sheet.INBOUND).rows()) {
            Inbound inbound = Inbound.of(row);
            if (inbound.arrivalDate().isBefore(planDate)) {
                addArrival(inbound);
            }
            rows.add(RowChange.removed(row));
        }
    }

    private void addArrival(Inbound inbound) {
        LocalDate day = inbound.arrivalDate();
        if (day.isBefore(window.from())) {
            return;
        }
        takeBack(inbound);
        if (!day.isAfter(window.to())) {
            Row shifted = inbound.toRow().with("arrival_date", inReplay(day));
            again.merge(
                    shifted.key(),
                    shifted,
                    (one, other) -> one.with("units", one.number("units") + other.number("units")));
        }
    }

    private void takeBack(Inbound inbound) {
        if (!inbound.arrivalDate().isAfter(counted(new Spot(inbound.center(), inbound.product())))) {
            add(inbound.center(), inbound.product(), -inbound.units());
        }
    }

    /** Transfers that left since the window began leave again; those that were on the road then arrive again. */
    private void addTransfers() {
        for (Row row : now.table(Sheet.TRANSFERS).rows()) {
            Transfer transfer = Transfer.of(row);
            boolean isReceived = transfer.status() == Transfer.Status.RECEIVED;
            boolean isSent = isReceived || transfer.status() == Transfer.Status.SENT;
            LocalDate sent = transfer.sentDate().or(transfer::departureDate).orElse(planDate);
            boolean isSince = isSent && !sent.isBefore(window.from());
            if (isSince && !sent.isAfter(counted(new Spot(transfer.from(), transfer.product())))) {
                add(transfer.from(), transfer.product(), transfer.units());
            }
            if (isReceived && isSince) {
                takeBack(arrival(transfer, sent));
            } else if (isReceived) {
                addArrival(arrival(transfer, sent));
            }
            rows.add(
                    isSince && !sent.isAfter(window.to())
                            ? RowChange.changed(row, leavingAgain(row, sent))
                            : RowChange.removed(row));
        }
    }

    private static double received(Transfer transfer) {
        return transfer.receivedUnits().orElse(transfer.units());
    }

    private Row leavingAgain(Row row, LocalDate sent) {
        return row.with("status", "planned")
                .with("departure_date", inReplay(sent))
                .with("sent_date", null)
                .with("received_units", null);
    }

    /** What a transfer brought, on the day that its freight says; it was received before the plan date. */
    private Inbound arrival(Transfer transfer, LocalDate sent) {
        String mode = transfer.mode().isEmpty() ? now.settings().text("default_mode") : transfer.mode();
        double km = now.centers().stream()
                .filter(center -> center.code().equals(transfer.to()))
                .mapToDouble(center -> freight.km(transfer.from(), center))
                .findFirst()
                .orElse(0);
        double days = freight.days(freight.find(transfer.from(), transfer.to(), mode), km);
        LocalDate said = sent.plusDays((long) Math.ceil(Math.min(days, Terms.MAX_DAY)));
        LocalDate day = said.isBefore(planDate) ? said : planDate.minusDays(1);
        return new Inbound(transfer.to(), transfer.product(), received(transfer), day, "", "", "");
    }

    /** What was closed within the window is closed on the same days again, and nothing else. */
    private void addClosures() {
        for (Row row : now.table(Sheet.CLOSURES).rows()) {
            Closure closure = Closure.of(row);
            boolean isWithin = !closure.from().isAfter(window.to())
                    && closure.to().filter(window.from()::isAfter).isEmpty();
            rows.add(RowChange.removed(row));
            if (isWithin) {
                closed.add(RowChange.added(new Closure(
                                closure.center(),
                                inReplay(closure.from()),
                                closure.to().map(this::inReplay),
                                closure.reason())
                        .toRow()));
            }
        }
    }

    /** The day of the replay that a day of the window is laid on: the window begins on the plan date. */
    private LocalDate inReplay(LocalDate day) {
        return day.plusDays(planDate.toEpochDay() - window.from().toEpochDay());
    }

    private void addStock() {
        for (Row row : now.table(Sheet.STOCK).rows()) {
            StockLevel level = StockLevel.of(row);
            double units = change.getOrDefault(new Spot(level.center(), level.product()), 0.0);
            change.remove(new Spot(level.center(), level.product()));
            rows.add(RowChange.changed(
                    row,
                    row.with("on_hand", Math.max(0, level.onHand() + units))
                            .with("allocated", null)
                            .with("as_of", null)));
        }
        change.forEach((spot, units) -> {
            if (units > 0) {
                rows.add(RowChange.added(Row.blank(Sheet.STOCK)
                        .with("center", spot.center())
                        .with("client", spot.product().client())
                        .with("sku", spot.product().sku())
                        .with("on_hand", units)));
            }
        });
    }
}
