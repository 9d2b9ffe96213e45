package spokes.app.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.place.OpenedCenters;
import spokes.optimize.Status;
import spokes.optimize.network.NetworkProposal;
import spokes.session.Command;
import spokes.session.OpenCenters;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.proposal.Goal;
import spokes.ui.proposal.NetworkFacts;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OfferRow;

/** Networks that are proposed, as the window offers them: which centers open and close, and why. */
final class NetworkOffers {
    private static final double DAYS_PER_MONTH = 30.4375;

    private final Texts texts = Texts.of("optimize");
    private final Workspace workspace;
    private final Figures figures;
    private final OpenedCenters opened;
    private final OptionalDouble before;

    /**
     * Offers for a workspace.
     *
     * @param before what its open centers cost, if they can serve all demand
     */
    NetworkOffers(Workspace workspace, OptionalDouble before) {
        this.workspace = workspace;
        this.before = before;
        opened = OpenedCenters.of(workspace.settings().text(OpenedCenters.SETTING));
        figures = new Figures(Locale.getDefault(), workspace.settings().text("currency"));
    }

    /** A network as an offer. */
    Offer of(Goal goal, NetworkProposal plan) {
        return new Offer(
                goal,
                verdict(plan.status()),
                plan.reason(),
                plan.objective(),
                before,
                plan.status() == Status.INFEASIBLE ? OptionalDouble.empty() : OptionalDouble.of(plan.bound()),
                plan.seconds(),
                plan.hasPlan() ? Optional.of(facts(plan)) : Optional.empty(),
                plan.hasPlan() ? rows(plan) : List.of(),
                this::step);
    }

    /** What the window calls it. */
    static Offer.Verdict verdict(Status status) {
        return switch (status) {
            case OPTIMAL -> Offer.Verdict.PROVEN;
            case FEASIBLE -> Offer.Verdict.FOUND;
            case INFEASIBLE -> Offer.Verdict.IMPOSSIBLE;
            case UNKNOWN -> Offer.Verdict.NOT_FOUND;
        };
    }

    private static NetworkFacts facts(NetworkProposal plan) {
        return new NetworkFacts(
                plan.openCenters(),
                plan.costs().fixed(),
                plan.costs().shipping(),
                plan.costs().picking(),
                plan.service().meanDays(),
                plan.service().coverage());
    }

    private List<OfferRow> rows(NetworkProposal plan) {
        Set<String> open = new HashSet<>(plan.openCenters());
        Map<String, Double> units = new HashMap<>();
        Map<String, Set<String>> areas = new HashMap<>();
        for (NetworkProposal.Flow flow : plan.flows()) {
            units.merge(flow.center(), flow.units(), Double::sum);
            areas.computeIfAbsent(flow.center(), center -> new HashSet<>()).add(flow.area());
        }
        double all = units.values().stream().mapToDouble(Double::doubleValue).sum();
        List<OfferRow> rows = new ArrayList<>();
        for (Center center : workspace.centers()) {
            double served = units.getOrDefault(center.code(), 0.0);
            if (open.contains(center.code()) && !center.isOpen()) {
                String why = texts.get(
                        "why.opens",
                        areas.getOrDefault(center.code(), Set.of()).size(),
                        figures.percent(all > 0 ? served / all : 0));
                rows.add(OfferRow.ofCenter(
                        OfferRow.Kind.OPEN,
                        center.code(),
                        OptionalDouble.of(served),
                        OptionalDouble.of(perHorizon(center) + center.openingCost()),
                        why));
            } else if (!open.contains(center.code()) && center.isOpen()) {
                rows.add(OfferRow.ofCenter(
                        OfferRow.Kind.CLOSE,
                        center.code(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(-perHorizon(center) - opened.openingCost(center)),
                        texts.get(stock(center) > 0 ? "why.closes.stock" : "why.closes", stock(center))));
            }
        }
        return rows;
    }

    private double perHorizon(Center center) {
        return center.fixedCostPerMonth() * workspace.settings().horizonDays() / DAYS_PER_MONTH;
    }

    private double stock(Center center) {
        return workspace.stock().stream()
                .filter(level -> level.center().equals(center.code()))
                .mapToDouble(level -> level.onHand())
                .sum();
    }

    /** The open centers, with those of the rows that open and without those that close. */
    private Command step(List<OfferRow> rows) {
        Set<String> open = new HashSet<>();
        workspace.centers().stream().filter(Center::isOpen).forEach(center -> open.add(center.code()));
        for (OfferRow row : rows) {
            if (row.kind() == OfferRow.Kind.OPEN) {
                open.add(row.to());
            } else {
                open.remove(row.from());
            }
        }
        return new OpenCenters(open);
    }
}
