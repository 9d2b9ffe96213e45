package spokes.app.optimize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.engine.stocking.StockingOption;
import spokes.model.InboundShipment;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.inbound.SplitByNeed;
import spokes.optimize.inbound.SplitProposal;
import spokes.optimize.network.Alternatives;
import spokes.optimize.network.AlternativesSearch;
import spokes.optimize.network.NetworkOptimizer;
import spokes.optimize.network.NetworkProposal;
import spokes.optimize.network.Study;
import spokes.optimize.stock.PlacementGoal;
import spokes.optimize.stock.PlacementOptimizer;
import spokes.optimize.stock.PlanBound;
import spokes.optimize.stock.StockProposal;
import spokes.optimize.transfer.TransferGoal;
import spokes.optimize.transfer.TransferOptimizer;
import spokes.ui.Texts;
import spokes.ui.proposal.BestPossible;
import spokes.ui.proposal.CenterStudy;
import spokes.ui.proposal.Choice;
import spokes.ui.proposal.Goal;
import spokes.ui.proposal.Offer;
import spokes.ui.proposal.OptimizeDesk;
import spokes.ui.proposal.SearchWatch;
import spokes.ui.proposal.Wish;

/** The optimizer, as the window asks it. */
public final class OptimizerDesk implements OptimizeDesk {
    /** Networks that differ in kind: more are hard to choose from. */
    private static final int MOST_CHOICES = 6;

    /** Share by which sums of money may differ. */
    private static final double ROUNDING = 1e-9;

    private final Texts texts = Texts.of("optimize");

    /** The bound of the plan asked last: of the next one, only what differs is worked out. */
    private final AtomicReference<@Nullable PlanBound> known = new AtomicReference<>();

    /** Seconds in which the open centers as they are have to be costed, to compare with. */
    private static final double COMPARING = 5;

    @Override
    public Offer propose(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused {
        return switch (wish.goal()) {
            case TRANSFERS -> new StockOffers(plan.workspace(), transfers(plan, wish, watch)).of();
            case NETWORK, STUDY, ALTERNATIVES -> network(plan, wish, watch);
            case PLACEMENT -> new StockOffers(plan.workspace(), placement(plan, wish, watch)).of();
            case SPLIT -> new SplitOffers(plan.workspace(), split(plan, wish, watch)).of();
        };
    }

    private static StockProposal transfers(JudgedPlan plan, Wish wish, SearchWatch watch) {
        TransferGoal goal = TransferGoal.of(plan.workspace().settings());
        return TransferOptimizer.propose(plan, goal, NetworkAsked.effort(wish), new Watched(watch));
    }

    private static StockProposal placement(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused {
        PlacementGoal goal = new PlacementGoal(
                wish.service().map(service -> new PlacementGoal.Fast(service.days(), service.share())),
                PurchaseAsked.of(wish.stock(), plan.workspace()));
        return PlacementOptimizer.propose(plan, goal, NetworkAsked.effort(wish), new Watched(watch));
    }

    private SplitProposal split(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused {
        InboundShipment shipment = InboundShipment.find(plan.workspace(), wish.shipment())
                .orElseThrow(() -> new Refused(texts.get("refused.shipment", wish.shipment())));
        return SplitByNeed.propose(plan, shipment.rows(), NetworkAsked.effort(wish), new Watched(watch));
    }

    private static Offer network(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused {
        NetworkProposal found = NetworkOptimizer.propose(
                plan.workspace(), NetworkAsked.goal(wish), NetworkAsked.effort(wish), new Watched(watch));
        return offers(plan.workspace(), wish).of(Goal.NETWORK, found);
    }

    @Override
    public CenterStudy study(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused {
        Study study =
                Study.of(plan.workspace(), NetworkAsked.goal(wish), NetworkAsked.effort(wish), new Watched(watch));
        NetworkOffers offers = offers(plan.workspace(), wish);
        List<Offer> rows =
                study.rows().stream().map(row -> offers.of(Goal.NETWORK, row)).toList();
        return new CenterStudy(rows, study.findCheapest(), products(plan.workspace(), study));
    }

    /** What saves most against one center first. */
    private static List<CenterStudy.ProductRow> products(Workspace workspace, Study study) {
        Map<ProductKey, String> names = new HashMap<>();
        workspace.products().forEach(product -> names.put(product.key(), product.name()));
        return study.products().stream()
                .map(product -> new CenterStudy.ProductRow(
                        product.product(),
                        names.getOrDefault(product.product(), ""),
                        product.bestNumber(),
                        product.best().centers(),
                        product.options().stream().map(StockingOption::total).toList()))
                .sorted(Comparator.comparingDouble(CenterStudy.ProductRow::saving)
                        .reversed())
                .toList();
    }

    @Override
    public List<Choice> choices(JudgedPlan plan, Wish wish, SearchWatch watch) throws Refused {
        Alternatives found = AlternativesSearch.of(
                plan.workspace(), NetworkAsked.goal(wish), NetworkAsked.effort(wish), MOST_CHOICES, new Watched(watch));
        NetworkOffers offers = offers(plan.workspace(), wish);
        if (found.plans().isEmpty()) {
            return List.of(new Choice(offers.of(Goal.NETWORK, found.cheapest()), 0, 0, 0));
        }
        List<Choice> choices = new ArrayList<>();
        found.plans()
                .forEach(one -> choices.add(
                        new Choice(offers.of(Goal.NETWORK, one.plan()), one.meanDays(), one.worthOf(), one.worthTo())));
        return choices;
    }

    @Override
    public Optional<BestPossible> bound(JudgedPlan plan, SearchWatch watch) {
        double cost = plan.evaluation().costs().total();
        if (plan.evaluation().unitsDemanded() == 0) {
            return Optional.empty();
        }
        PlanBound before = known.get();
        PlanBound now = before == null
                ? PlanBound.of(plan, 1, () -> !watch.isWanted())
                : before.after(plan, 1, () -> !watch.isWanted());
        if (!watch.isWanted()) {
            return Optional.empty();
        }
        known.set(now);
        return Optional.of(held(now, cost));
    }

    /** A plan held against a bound. */
    private BestPossible held(PlanBound now, double cost) {
        double bound = now.money().orElse(0);
        if (bound > cost * (1 + ROUNDING)) {
            return BestPossible.unproven(cost, texts.get("unproven.below"));
        }
        return bound > 0
                ? BestPossible.proven(cost, bound)
                : BestPossible.unproven(cost, texts.get("unproven.nothing"));
    }

    /** Offers beside what the centers that are open now would cost. */
    private static NetworkOffers offers(Workspace workspace, Wish wish) {
        Effort effort = new Effort(COMPARING, 1e-4, NetworkAsked.effort(wish).threads());
        NetworkProposal now = NetworkOptimizer.propose(
                workspace, NetworkAsked.asItIs(workspace, wish), effort, SearchEvent.Listener.NONE);
        return new NetworkOffers(
                workspace, now.hasPlan() ? OptionalDouble.of(now.objective()) : OptionalDouble.empty());
    }
}
