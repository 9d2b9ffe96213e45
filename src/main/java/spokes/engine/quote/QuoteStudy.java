package spokes.engine.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.derivation.Source;
import spokes.engine.derivation.Sources;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.StockNeed;
import spokes.engine.stocking.CenterSet;
import spokes.engine.stocking.CenterSets;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;

/**
 * Makes a quote. Of each number of centers the best few sets by shipping, handling, stock and the centers' own money are
 * judged whole by the engine, and the cheapest per order is quoted. For one thread.
 */
public final class QuoteStudy {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final List<String> ASSUMPTIONS = List.of(
            "service",
            "rate_factor",
            "fuel_surcharge",
            "residential_surcharge",
            "capital_rate",
            "storage_fill",
            "review_days",
            "service_level",
            "fill_rate_target",
            "cutoff_share");

    private final QuoteQuestion question;
    private final JudgedPlan plan;
    private final Workspace workspace;
    private final QuoteWorld world;
    private final List<Center> centers;
    private final Progress progress;
    private final int setsJudged;

    private QuoteStudy(QuoteQuestion question, Progress progress) {
        this.question = question;
        this.progress = progress;
        plan = question.plan();
        workspace = plan.workspace();
        setsJudged = (int) workspace.settings().number("quote_sets_judged");
        world = new QuoteWorld(plan, question.client());
        centers = workspace.centers().stream()
                .filter(center ->
                        center.isOpen() || (question.withCandidates() && center.status() == Center.Status.CANDIDATE))
                .toList();
    }

    /**
     * Makes it.
     *
     * @throws Refused               if the client is unknown or nobody asks for its goods, or there is no center
     * @throws CancellationException if progress says so
     */
    public static Quote make(QuoteQuestion question, Progress progress) throws Refused {
        return new QuoteStudy(question, progress).make();
    }

    private Quote make() throws Refused {
        check();
        double fixedShare = question.fixedShare().orElseGet(this::shareOfOrders);
        Map<String, Double> money = new HashMap<>();
        centers.forEach(center -> money.put(center.code(), fixedShare * ownMoney(center)));
        CenterSets sets =
                new CenterSets(workspace, world.products()::contains, money, question.mostCenters(), progress);
        List<QuoteOption> options = new ArrayList<>();
        List<String> best = List.of();
        for (int size = 1; size <= Math.min(question.mostCenters(), centers.size()); size++) {
            List<CenterSet> ranked = sets.best(size, best, setsJudged);
            best = ranked.getFirst().centers();
            options.add(option(ranked, fixedShare));
        }
        double months = plan.evaluation().horizonDays() / DAYS_PER_MONTH;
        return new Quote(
                question.client(),
                options,
                plan.evaluation().horizonDays(),
                options.getFirst().orders() / months,
                world.products().size(),
                fixedShare,
                question.margin(),
                sets.isExact(),
                assumptions());
    }

    private void check() throws Refused {
        Set<String> clients = workspace.products().stream()
                .map(Product::key)
                .map(ProductKey::client)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!clients.contains(question.client())) {
            throw new Refused("no client %s; there %s"
                    .formatted(
                            question.client(),
                            clients.isEmpty() ? "are no products" : "are " + String.join(", ", clients)));
        }
        if (world.products().isEmpty()) {
            throw new Refused("nobody asks for goods of %s".formatted(question.client()));
        }
        if (centers.isEmpty()) {
            throw new Refused("no center is open");
        }
    }

    /** The client's orders, all served, as a share of the plan's. */
    private double shareOfOrders() {
        Set<String> all = centers.stream().map(Center::code).collect(Collectors.toSet());
        double own = world.at(all, 0).evaluation().orders();
        double whole = plan.evaluation().orders();
        return whole > 0 ? Math.min(1, own / whole) : 1;
    }

    /** Money over the horizon that a center asks by itself, its monthly minimum apart: that depends on what it earns. */
    private double ownMoney(Center center) {
        double months = plan.evaluation().horizonDays() / DAYS_PER_MONTH;
        return center.fixedCostPerMonth() * months + (center.isOpen() ? 0 : center.openingCost());
    }

    private QuoteOption option(List<CenterSet> ranked, double fixedShare) {
        List<QuoteOption> judged = new ArrayList<>();
        for (CenterSet set : ranked) {
            String names = "judging " + String.join(", ", set.centers());
            if (!progress.report(-1, names)) {
                throw new CancellationException(names);
            }
            judged.add(judge(set.centers(), fixedShare));
        }
        // what serves more comes first: not delivering is no saving
        double most = judged.stream().mapToDouble(QuoteOption::fillRate).max().orElse(0);
        double alike = workspace.settings().number("quote_fill_tolerance");
        return judged.stream()
                .filter(option -> option.fillRate() >= most - alike)
                .min(Comparator.comparingDouble(QuoteOption::perOrder))
                .orElseThrow();
    }

    private QuoteOption judge(List<String> codes, double fixedShare) {
        JudgedPlan judged = world.at(Set.copyOf(codes), fixedShare);
        Evaluation all = judged.evaluation();
        // other clients' goods are nowhere, so that only coverage and what is lost speak of them
        double ofAll = world.unitsDemanded() > 0 ? all.unitsDemanded() / world.unitsDemanded() : 0;
        Map<CostLine, Double> lines = new EnumMap<>(CostLine.class);
        for (CostLine line : CostLine.values()) {
            boolean isOfAll = line == CostLine.LOST_MARGIN || line == CostLine.SURPLUS;
            lines.put(line, isOfAll ? 0 : all.costs().get(line));
        }
        StockNeed need = StockNeed.sum(judged.stockNeeds().entrySet().stream()
                .filter(entry -> world.products().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        return new QuoteOption(
                codes,
                all.orders(),
                all.unitsShipped(),
                Math.min(1, all.service().fillRate() * ofAll),
                new Costs(lines),
                all.service().meanDays(),
                all.service().meanCalendarDays(),
                Math.min(1, all.service().calendarCoverage().getOrDefault(2, 0.0) * ofAll),
                Math.min(1, all.service().calendarCoverage().getOrDefault(3, 0.0) * ofAll),
                need,
                world.takesReturns(Set.copyOf(codes)));
    }

    private List<Source> assumptions() {
        Sources sources = new Sources(workspace);
        return ASSUMPTIONS.stream().map(sources::setting).toList();
    }
}
