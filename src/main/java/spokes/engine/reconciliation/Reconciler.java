package spokes.engine.reconciliation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.basis.Terms;
import spokes.engine.reconciliation.ReconciliationGap.Kind;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Adds up what happened at each SKU-center between two counts of its stock. */
final class Reconciler {
    private final Workspace before;
    private final Workspace after;
    private final Terms terms;
    private final TransferDays days;
    private final Map<Position.Key, Position> positions = new LinkedHashMap<>();
    private final Map<Kind, Double> gaps = new EnumMap<>(Kind.class);

    Reconciler(Workspace before, Workspace after) {
        this.before = before;
        this.after = after;
        this.terms = new Terms(after.settings());
        this.days = new TransferDays(after, terms);
    }

    StockReconciliation reconcile() {
        count();
        if (!positions.isEmpty()) {
            after.table(Sheet.ORDERS).rows().forEach(this::addOrder);
            after.inbound().forEach(this::addInbound);
            after.transfers().forEach(this::addTransfer);
        }
        List<Transfer> planned = after.transfers().stream()
                .filter(t -> t.status() == Transfer.Status.PLANNED)
                .toList();
        int overdue = (int) planned.stream().filter(this::isOverdue).count();
        return new StockReconciliation(rows(), listGaps(), planned.size(), overdue);
    }

    private List<CountedStock> rows() {
        return positions.values().stream()
                .map(Position::toRow)
                .sorted(Comparator.comparingDouble(
                                (CountedStock row) -> -Math.abs(row.difference().orElse(0)))
                        .thenComparing(CountedStock::center, ProductKey::codePoints)
                        .thenComparing(CountedStock::product))
                .toList();
    }

    private List<ReconciliationGap> listGaps() {
        return gaps.entrySet().stream()
                .map(e -> new ReconciliationGap(e.getKey(), e.getValue()))
                .toList();
    }

    private void miss(Kind kind, double count) {
        gaps.merge(kind, count, Double::sum);
    }

    /** The stock rows that the import brought or changed are the new count; one that says the same is none. */
    private void count() {
        Map<Position.Key, StockLevel> last = before.stock().stream()
                .collect(Collectors.toMap(Position.Key::of, level -> level, (a, b) -> b, HashMap::new));
        LocalDate lastDefault = before.settings().planDate();
        for (StockLevel level : after.stock()) {
            Optional<StockLevel> old = Optional.ofNullable(last.get(Position.Key.of(level)));
            if (old.isEmpty() || !old.get().equals(level)) {
                add(level, old, lastDefault);
            }
        }
        Set<String> centers =
                positions.keySet().stream().map(Position.Key::center).collect(Collectors.toSet());
        int missed = (int) last.values().stream()
                .filter(level -> centers.contains(level.center()) && !positions.containsKey(Position.Key.of(level)))
                .count();
        if (missed > 0) {
            miss(Kind.NOT_COUNTED, missed);
        }
    }

    private void add(StockLevel level, Optional<StockLevel> old, LocalDate lastDefault) {
        LocalDate day = level.asOf().orElse(terms.planDate);
        LocalDate since = old.map(o -> o.asOf().orElse(lastDefault)).orElse(day);
        boolean undated =
                level.asOf().isEmpty() || (old.isPresent() && old.get().asOf().isEmpty());
        if (old.isEmpty()) {
            miss(Kind.FIRST_COUNT, 1);
        } else if (undated) {
            miss(Kind.NO_DAY, 1);
        } else if (!day.isAfter(since)) {
            miss(Kind.NOT_LATER, 1);
        }
        OptionalDouble last = old.map(o -> OptionalDouble.of(o.onHand())).orElse(OptionalDouble.empty());
        positions.put(Position.Key.of(level), new Position(level, last, since, day));
    }

    private void addOrder(Row row) {
        Optional<LocalDate> day = row.findDate("ship_date").or(() -> row.findDate("order_date"));
        double units = row.number("quantity");
        ProductKey product = ProductKey.of(row);
        String center = row.text("ship_center");
        if (day.isEmpty() || units == 0) {
            return;
        }
        Position position = positions.get(new Position.Key(center, product));
        if (units > 0 && position != null && position.spans(day.get())) {
            position.ship(units);
        } else if ((units < 0 || center.isEmpty()) && spansSomewhere(product, day.get())) {
            miss(units < 0 ? Kind.RETURNED_UNITS : Kind.UNITS_WITHOUT_CENTER, Math.abs(units));
        }
    }

    /** Whether a day lies between two counts of a product at some center. */
    private boolean spansSomewhere(ProductKey product, LocalDate day) {
        return after.centers().stream()
                .map(center -> positions.get(new Position.Key(center.code(), product)))
                .anyMatch(position -> position != null && position.hasLast() && position.spans(day));
    }

    private void addInbound(Inbound row) {
        Position position = positions.get(new Position.Key(row.center(), row.product()));
        if (position != null && position.spans(days.sellable(row.arrivalDate(), row.center()))) {
            position.receive(row.units());
        }
    }

    private void addTransfer(Transfer transfer) {
        boolean received = transfer.status() == Transfer.Status.RECEIVED;
        if (!received && transfer.status() != Transfer.Status.SENT) {
            return;
        }
        Optional<LocalDate> sent = transfer.sentDate().or(transfer::departureDate);
        if (sent.isEmpty()) {
            miss(Kind.TRANSFERS_WITHOUT_DAY, 1);
            return;
        }
        Position from = positions.get(new Position.Key(transfer.from(), transfer.product()));
        if (from != null && from.spans(sent.get())) {
            from.transfer(-transfer.units());
        }
        Position to = positions.get(new Position.Key(transfer.to(), transfer.product()));
        if (to != null) {
            LocalDate sellable = days.sellable(days.arrival(transfer, sent.get()), transfer.to());
            // what is said to be received is there, even if it should still be on its way
            LocalDate there = received && sellable.isAfter(to.day) ? to.day : sellable;
            if (to.spans(there)) {
                to.transfer(received ? transfer.receivedUnits().orElse(transfer.units()) : transfer.units());
            }
        }
    }

    private boolean isOverdue(Transfer transfer) {
        Position from = positions.get(new Position.Key(transfer.from(), transfer.product()));
        return from != null
                && transfer.departureDate().filter(d -> d.isBefore(from.day)).isPresent();
    }
}
