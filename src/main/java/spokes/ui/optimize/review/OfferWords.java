package spokes.ui.optimize.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import spokes.ui.Figures;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.proposal.NetworkFacts;
import spokes.ui.proposal.Offer;

/** An offer in a few sentences. */
final class OfferWords {
    private final Texts texts;
    private final Figures figures;
    private final Function<String, String> nameOf;

    OfferWords(Texts texts, Figures figures, Function<String, String> nameOf) {
        this.texts = texts;
        this.figures = figures;
        this.nameOf = nameOf;
    }

    /** What it is and what it costs. */
    String headline(Offer offer) {
        String what = offer.network().map(this::network).orElseGet(() -> moves(offer));
        return what + " " + saving(offer);
    }

    private String network(NetworkFacts facts) {
        return texts.get(
                "headline.network",
                facts.openCenters().size(),
                facts.openCenters().stream().map(nameOf).collect(Collectors.joining(", ")),
                figures.number(facts.meanDays(), 2),
                figures.percent(facts.withinTwoDays()));
    }

    private String moves(Offer offer) {
        return texts.get("headline." + offer.goal().key(), offer.rows().size());
    }

    private String saving(Offer offer) {
        String cost = figures.wholeMoney(offer.cost());
        if (offer.before().isEmpty()) {
            return texts.get("saving.unknown", cost);
        }
        double before = offer.before().getAsDouble();
        double saved = before - offer.cost();
        String share = figures.number(before > 0 ? 100 * Math.abs(saved) / before : 0, 1);
        String key = Math.abs(saved) < 0.5 ? "saving.none" : saved > 0 ? "saving.less" : "saving.more";
        String kind = offer.network().isPresent() ? ".network" : "";
        return texts.get(key + kind, cost, figures.wholeMoney(Math.abs(saved)), share);
    }

    /** How good it is proven to be, and in how many seconds. */
    String proof(Offer offer) {
        String time = figures.number(offer.seconds(), 1);
        if (offer.verdict() == Offer.Verdict.PROVEN) {
            return texts.get("proof.best", time);
        }
        if (offer.bound().isEmpty() || offer.bound().getAsDouble() <= 0) {
            return texts.get("proof.none", time);
        }
        double gap = 100 * offer.gap().orElse(0);
        return texts.get(
                "proof.gap",
                figures.wholeMoney(offer.bound().getAsDouble()),
                figures.number(gap, gap < 0.95 ? 2 : 1),
                time);
    }

    /** The money of a network, line by line. */
    Optional<String> money(Offer offer) {
        return offer.network()
                .map(facts -> texts.get(
                        "network.money",
                        figures.wholeMoney(facts.fixed()),
                        figures.wholeMoney(facts.shipping()),
                        figures.wholeMoney(facts.picking())));
    }

    /** What else is to be known. */
    List<String> notes(Offer offer) {
        List<String> notes = new ArrayList<>();
        money(offer).ifPresent(notes::add);
        offer.stock().map(new StockWords(figures)::placed).ifPresent(notes::add);
        if (offer.network().isPresent() && !offer.rows().isEmpty()) {
            notes.add(texts.get("note.stock"));
        }
        if (!offer.reason().isEmpty()) {
            notes.add(Sentence.of(offer.reason()));
        }
        return notes;
    }
}
