package spokes.exchange.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.result.Departure;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;

/**
 * Planned transfers as shipments: what leaves one center for another by one mode on one day. Each has one number, which
 * the sender's order and the receiver's notice share.
 *
 * <p>The number is {@code SH-} and the id of the shipment's first transfer of any status, so it stays the same when the
 * plan is exported again, when lines are added, and when the first one is cancelled. What is sent already has no files any
 * more: a second order would ship it twice. Overdue transfers have none either: they wait for a new date.
 */
final class Shipments {
    static final String TITLE = "shipments";

    private final List<Shipment> shipments;
    private final ShipmentLine facts;

    /**
     * What travels together.
     *
     * @param number what order and notice call it
     * @param lines  its planned transfers, in list order
     */
    record Shipment(String number, List<Departure> lines) {
        Shipment {
            lines = List.copyOf(lines);
        }

        String from() {
            return lines.getFirst().transfer().from();
        }

        String to() {
            return lines.getFirst().transfer().to();
        }
    }

    /** What transfers of one shipment share. */
    private record Trip(String from, String to, String mode, LocalDate leaves) {}

    private Shipments(List<Shipment> shipments, ShipmentLine facts) {
        this.shipments = shipments;
        this.facts = facts;
    }

    /** The shipments of a plan, by sender, receiver, day and mode in the order of their first line. */
    static Shipments of(JudgedPlan plan) {
        Map<Trip, List<Departure>> trips = new LinkedHashMap<>();
        for (Departure departure : plan.listDepartures()) {
            trips.computeIfAbsent(trip(departure), _ -> new ArrayList<>()).add(departure);
        }
        Map<Trip, String> firstIds = firstIds(plan);
        List<Shipment> shipments = new ArrayList<>();
        trips.forEach((trip, lines) -> {
            String own = lines.getFirst().transfer().id();
            shipments.add(new Shipment("SH-" + firstIds.getOrDefault(trip, own), lines));
        });
        Map<String, Center> centers = plan.workspace().centers().stream()
                .collect(Collectors.toMap(Center::code, center -> center, (a, _) -> a));
        return new Shipments(shipments, new ShipmentLine(ShipmentLine.productsByKey(plan.workspace()), centers));
    }

    private static Trip trip(Departure departure) {
        Transfer transfer = departure.transfer();
        return new Trip(transfer.from(), transfer.to(), departure.mode(), departure.leaves());
    }

    private static Map<Trip, String> firstIds(JudgedPlan plan) {
        String mode = plan.workspace().settings().text("default_mode");
        LocalDate planDate = plan.workspace().settings().planDate();
        Comparator<String> natural = Comparator.comparingInt(String::length).thenComparing(ProductKey::codePoints);
        Map<Trip, String> first = new HashMap<>();
        for (Transfer transfer : plan.workspace().transfers()) {
            if (!transfer.id().isEmpty()) {
                Trip trip = new Trip(
                        transfer.from(),
                        transfer.to(),
                        transfer.mode().isEmpty() ? mode : transfer.mode(),
                        transfer.departureDate().orElse(planDate));
                first.merge(trip, transfer.id(), (a, b) -> natural.compare(a, b) <= 0 ? a : b);
            }
        }
        return first;
    }

    List<Shipment> list() {
        return List.copyOf(shipments);
    }

    /** What the sender is told to ship. */
    Page order(Shipment shipment) {
        return page("order", ShipmentLine.ORDER, List.of(shipment));
    }

    /** What the receiver is told to expect. */
    Page notice(Shipment shipment) {
        return page("notice", ShipmentLine.NOTICE, List.of(shipment));
    }

    /** The lines of all shipments with all that is known of them. */
    Page lines() {
        return page(TITLE, ShipmentLine.ALL, shipments);
    }

    private Page page(String title, List<String> columns, List<Shipment> of) {
        List<Map<String, Object>> lines = of.stream()
                .flatMap(shipment -> shipment.lines().stream().map(line -> facts.of(shipment.number(), line)))
                .toList();
        return ShipmentLine.page(title, columns, lines);
    }
}
