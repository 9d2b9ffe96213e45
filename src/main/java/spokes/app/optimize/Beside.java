package spokes.app.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.proposal.OfferRow;

/** What a placement changes beside today's stock: shipments that come elsewhere, purchases, planned transfers that are cancelled. */
final class Beside {
    private final Texts texts = Texts.of("optimize");
    private final Workspace workspace;
    private final Placement placement;
    private final Map<String, String> names = new HashMap<>();
    private final Figures figures;

    Beside(Workspace workspace, Placement placement) {
        this.workspace = workspace;
        this.placement = placement;
        figures = new Figures(Locale.getDefault(), workspace.settings().text("currency"));
        workspace.centers().forEach(center -> names.put(center.code(), center.name()));
    }

    /**
     * Rows of these changes, so that each product that is placed has one.
     *
     * @param moves rows that there are already
     */
    List<OfferRow> rows(List<OfferRow> moves) {
        List<OfferRow> rows = new ArrayList<>();
        Readdressed.list(inbound(), placement.inbound()).forEach(units -> rows.add(readdressed(units)));
        placement.bought().forEach(shipment -> rows.add(bought(shipment)));
        workspace.transfers().stream().filter(this::isCancelled).forEach(transfer -> rows.add(cancelled(transfer)));
        Set<ProductKey> silent = new TreeSet<>(placement.products());
        moves.forEach(row -> row.product().ifPresent(silent::remove));
        rows.forEach(row -> row.product().ifPresent(silent::remove));
        silent.forEach(product -> rows.add(row(product, "", "", OptionalDouble.empty(), texts.get("why.beside"))));
        return rows;
    }

    /** What comes to each center as it is, with what is bought for it. */
    private List<Inbound> inbound() {
        return Stream.concat(workspace.inbound().stream(), placement.bought().stream())
                .filter(shipment -> placement.products().contains(shipment.product()))
                .toList();
    }

    private OfferRow bought(Inbound shipment) {
        return row(
                shipment.product(),
                "",
                shipment.center(),
                OptionalDouble.of(shipment.units()),
                texts.get("why.bought", figures.day(shipment.arrivalDate())));
    }

    private boolean isCancelled(Transfer transfer) {
        return transfer.status() == Transfer.Status.PLANNED
                && placement.products().contains(transfer.product());
    }

    private OfferRow readdressed(Readdressed units) {
        return row(
                units.product(),
                units.from(),
                units.to(),
                OptionalDouble.of(units.units()),
                texts.get("why.readdressed"));
    }

    /** Without ends: nothing goes from one to the other. */
    private OfferRow cancelled(Transfer transfer) {
        return row(
                transfer.product(),
                "",
                "",
                OptionalDouble.of(transfer.units()),
                texts.get("why.cancelled", name(transfer.from()), name(transfer.to())));
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    private static OfferRow row(ProductKey product, String from, String to, OptionalDouble units, String why) {
        return new OfferRow(
                OfferRow.Kind.MOVE,
                Optional.of(product),
                from,
                to,
                units,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                why);
    }
}
