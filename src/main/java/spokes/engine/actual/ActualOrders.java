package spokes.engine.actual;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.result.ReplayWindow;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What the sheet of orders says of the orders of a window: where they left from, in how many parcels, for what, and when they came. */
final class ActualOrders {
    private final Map<Key, Sent> orders = new LinkedHashMap<>();

    /** An order. */
    record Key(String client, String order) {}

    /** What is known of an order. */
    static final class Sent {
        private final TreeSet<String> centers = new TreeSet<>();
        private double parcels;
        private double paid;
        private boolean isKnown = true;
        private @Nullable LocalDate delivered;

        /** Codes of the centers of all lines, with plus signs between; empty if one is unknown. */
        String centers() {
            return isKnown ? String.join(" + ", centers) : "";
        }

        double parcels() {
            return parcels > 0 ? parcels : centers.size();
        }

        OptionalDouble paid() {
            return paid > 0 ? OptionalDouble.of(paid) : OptionalDouble.empty();
        }

        OptionalDouble days(LocalDate ordered) {
            LocalDate day = delivered;
            return day == null || day.isBefore(ordered)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(day.toEpochDay() - (double) ordered.toEpochDay());
        }

        private void add(Row row) {
            String center = row.text("ship_center");
            isKnown &= !center.isEmpty();
            centers.add(center);
            parcels = Math.max(parcels, row.number("parcels"));
            paid += row.number("freight_paid");
            Stream.concat(Stream.ofNullable(delivered), row.findDate("delivery_date").stream())
                    .max(LocalDate::compareTo)
                    .ifPresent(day -> delivered = day);
        }
    }

    static ActualOrders of(Workspace workspace, ReplayWindow window) {
        ActualOrders all = new ActualOrders();
        for (Row row : workspace.table(Sheet.ORDERS).rows()) {
            LocalDate day = row.findDate("order_date").orElse(LocalDate.MIN);
            if (!day.isBefore(window.from()) && !day.isAfter(window.to()) && row.number("quantity") > 0) {
                all.orders
                        .computeIfAbsent(new Key(row.text("client"), row.text("order_id")), key -> new Sent())
                        .add(row);
            }
        }
        return all;
    }

    /** What is known of an order; null if nothing is. */
    @Nullable
    Sent find(String client, String order) {
        return orders.get(new Key(client, order));
    }
}
