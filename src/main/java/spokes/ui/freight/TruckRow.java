package spokes.ui.freight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import spokes.engine.transfer.TransferShipment;
import spokes.model.Workspace;
import spokes.model.goods.Packing;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.session.State;
import spokes.ui.tables.TransferRow;

/**
 * What goes, or went, from one center to another on one day by one mode.
 *
 * @param status    where its transfers stand: planned or sent
 * @param leaves    the day it leaves; empty if it has none
 * @param transfers its transfers
 * @param packing   what they are to carry
 * @param shipment  what it costs and how full it is; empty if it left, or will not leave as it is
 */
record TruckRow(
        Transfer.Status status,
        Optional<LocalDate> leaves,
        List<TransferRow> transfers,
        Packing packing,
        Optional<TransferShipment> shipment) {
    TruckRow {
        transfers = List.copyOf(transfers);
    }

    private record Key(String from, String to, String mode, Optional<LocalDate> day, Transfer.Status status) {}

    /** What is planned and what is on its way, in the order in which it leaves. */
    static List<TruckRow> listOf(State state) {
        Workspace workspace = state.workspace();
        String usual = workspace.settings().text("default_mode");
        Map<Key, List<TransferRow>> groups = new LinkedHashMap<>();
        for (TransferRow row : TransferRow.listOf(state)) {
            Transfer transfer = row.transfer();
            boolean isSent = transfer.status() == Transfer.Status.SENT;
            if (isSent || transfer.status() == Transfer.Status.PLANNED) {
                Key key = new Key(
                        transfer.from(),
                        transfer.to(),
                        transfer.mode().isEmpty() ? usual : transfer.mode(),
                        isSent ? transfer.sentDate() : transfer.departureDate(),
                        transfer.status());
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        Map<String, TransferShipment> shipments = new HashMap<>();
        state.judged()
                .listShipments()
                .forEach(shipment -> shipment.transfers().forEach(transfer -> shipments.put(transfer.id(), shipment)));
        Map<ProductKey, Product> products = workspace.products().stream()
                .collect(Collectors.toMap(Product::key, Function.identity(), (first, _) -> first));
        List<TruckRow> rows = new ArrayList<>();
        groups.forEach((key, of) -> rows.add(new TruckRow(
                key.status,
                key.day,
                of,
                packing(of, products),
                Optional.ofNullable(shipments.get(of.getFirst().transfer().id())))));
        rows.sort(java.util.Comparator.comparing(row -> row.leaves.orElse(LocalDate.MIN)));
        return rows;
    }

    private static Packing packing(List<TransferRow> transfers, Map<ProductKey, Product> products) {
        Map<ProductKey, Double> units = new LinkedHashMap<>();
        transfers.forEach(
                row -> units.merge(row.transfer().product(), row.transfer().units(), Double::sum));
        Packing all = Packing.NONE;
        for (Map.Entry<ProductKey, Double> entry : units.entrySet()) {
            Product product = products.get(entry.getKey());
            all = all.plus(product == null ? Packing.NONE : Packing.of(product, entry.getValue()));
        }
        return all;
    }

    private Transfer first() {
        return transfers.getFirst().transfer();
    }

    String from() {
        return transfers.getFirst().from();
    }

    String to() {
        return transfers.getFirst().to();
    }

    /** From where to where. */
    String lane() {
        return from() + " → " + to();
    }

    String mode() {
        return shipment.map(TransferShipment::mode).orElse(first().mode());
    }

    int products() {
        return (int) transfers.stream()
                .map(row -> row.transfer().product())
                .distinct()
                .count();
    }

    /** What is wrong with its transfers; empty if nothing. */
    String issue() {
        return transfers.stream()
                .map(TransferRow::issue)
                .filter(issue -> !issue.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What identifies it from one state to the next. */
    String key() {
        return String.join("|", first().from(), first().to(), mode(), leaves.toString(), status.name());
    }

    /** What the filter looks at. */
    String words() {
        return String.join(" ", from(), to(), mode(), issue());
    }
}
