package spokes.ui.window;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.model.place.Center;
import spokes.session.Command;
import spokes.session.OpenCenters;
import spokes.ui.proposal.BestPossible;
import spokes.ui.proposal.CenterStudy;
import spokes.ui.proposal.Choice;
import spokes.ui.proposal.Goal;
import spokes.ui.proposal.NetworkFacts;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OfferRow;
import spokes.ui.proposal.OptimizeDesk;
import spokes.ui.proposal.SearchWatch;
import spokes.ui.proposal.Wish;

/** An optimizer that offers what a test tells it to: by default to open Chicago and to close Dallas. */
final class HandMadeOffers implements OptimizeDesk {
    Optional<Wish> wish = Optional.empty();
    String impossible = "";
    Runnable meanwhile = () -> {};
    Optional<Double> bound = Optional.empty();

    @Override
    public Offer propose(JudgedPlan plan, Wish asked, SearchWatch watch) {
        wish = Optional.of(asked);
        watch.met(0.5, 118_000, 109_000);
        watch.met(1.5, 116_400, 112_000);
        watch.met(2.5, 116_200, 115_900);
        meanwhile.run();
        return impossible.isEmpty() ? network(plan, 116_200) : none();
    }

    private Offer none() {
        return new Offer(
                Goal.NETWORK,
                Offer.Verdict.IMPOSSIBLE,
                impossible,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0.1,
                Optional.empty(),
                List.of(),
                rows -> new OpenCenters(Set.of()));
    }

    private static Offer network(JudgedPlan plan, double cost) {
        return new Offer(
                Goal.NETWORK,
                Offer.Verdict.FOUND,
                "",
                cost,
                OptionalDouble.of(121_300),
                OptionalDouble.of(115_900),
                3.2,
                Optional.of(new NetworkFacts(
                        List.of("ATL", "CHI", "EDI", "RNO"),
                        5_600,
                        cost - 25_600,
                        20_000,
                        2.41,
                        List.of(0.12, 0.48, 0.9, 1.0))),
                List.of(
                        OfferRow.ofCenter(
                                OfferRow.Kind.OPEN,
                                "CHI",
                                OptionalDouble.of(4_210),
                                OptionalDouble.of(4_784),
                                "Serves 120 areas, 31.2 % of all units."),
                        OfferRow.ofCenter(
                                OfferRow.Kind.CLOSE,
                                "DAL",
                                OptionalDouble.empty(),
                                OptionalDouble.of(-3_887),
                                "Others serve its areas for less; 1,210 units lie there.")),
                rows -> step(plan, rows));
    }

    private static Command step(JudgedPlan plan, List<OfferRow> rows) {
        Set<String> open = new HashSet<>();
        plan.workspace().centers().stream().filter(Center::isOpen).forEach(center -> open.add(center.code()));
        rows.forEach(row -> {
            if (row.kind() == OfferRow.Kind.OPEN) {
                open.add(row.to());
            } else {
                open.remove(row.from());
            }
        });
        return new OpenCenters(open);
    }

    @Override
    public CenterStudy study(JudgedPlan plan, Wish asked, SearchWatch watch) {
        wish = Optional.of(asked);
        return new CenterStudy(
                List.of(network(plan, 140_000), network(plan, 121_000), network(plan, 116_200), network(plan, 117_900)),
                OptionalInt.of(3),
                List.of());
    }

    @Override
    public List<Choice> choices(JudgedPlan plan, Wish asked, SearchWatch watch) {
        wish = Optional.of(asked);
        return List.of(
                new Choice(network(plan, 116_200), 2.41, 0, 0.62),
                new Choice(network(plan, 117_900), 2.2, 0.62, Double.POSITIVE_INFINITY));
    }

    @Override
    public Optional<BestPossible> bound(JudgedPlan plan, SearchWatch watch) {
        return bound.map(least -> BestPossible.proven(plan.evaluation().costs().total(), least));
    }
}
