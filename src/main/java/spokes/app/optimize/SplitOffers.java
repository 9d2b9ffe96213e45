package spokes.app.optimize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.optimize.inbound.SplitProposal;
import spokes.session.Command;
import spokes.session.SplitInbound;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.proposal.Goal;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OfferRow;

/** A shipment that is split by need, as the window offers it: what of each product goes elsewhere. */
final class SplitOffers {
    private final Texts texts = Texts.of("optimize");
    private final Figures figures;
    private final SplitProposal split;

    SplitOffers(Workspace workspace, SplitProposal split) {
        this.split = split;
        figures = new Figures(Locale.getDefault(), workspace.settings().text("currency"));
    }

    /** The split as an offer. */
    Offer of() {
        return new Offer(
                Goal.SPLIT,
                Offer.Verdict.FOUND,
                "",
                split.objective(),
                OptionalDouble.of(split.total()),
                OptionalDouble.empty(),
                split.seconds(),
                Optional.empty(),
                split.changes() ? rows() : List.of(),
                this::step);
    }

    private List<OfferRow> rows() {
        return Readdressed.list(split.before(), split.after()).stream()
                .map(this::row)
                .toList();
    }

    private OfferRow row(Readdressed units) {
        return new OfferRow(
                OfferRow.Kind.MOVE,
                Optional.of(units.product()),
                units.from(),
                units.to(),
                OptionalDouble.of(units.units()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                texts.get("why.split", figures.day(split.before().getFirst().arrivalDate())));
    }

    /** The split of the products of these rows; the others go where they would have gone. */
    private Command step(List<OfferRow> rows) {
        Set<ProductKey> products =
                rows.stream().flatMap(row -> row.product().stream()).collect(Collectors.toSet());
        return new SplitInbound(of(products, split.before()), of(products, split.after()));
    }

    private static List<Inbound> of(Set<ProductKey> products, List<Inbound> rows) {
        return rows.stream().filter(row -> products.contains(row.product())).toList();
    }
}
