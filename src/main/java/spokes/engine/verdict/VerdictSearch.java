package spokes.engine.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import spokes.engine.JudgedPlan;
import spokes.engine.basis.ReferenceCenters;
import spokes.engine.breakeven.Flip;
import spokes.engine.breakeven.Flips;
import spokes.engine.breakeven.OwnBuildings;
import spokes.engine.breakeven.OwnBuildings.OpenCenter;
import spokes.engine.derivation.Source;
import spokes.engine.derivation.Sources;
import spokes.engine.result.PlanPart;
import spokes.engine.stocking.Stocking;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;

/** Finds a verdict (model.md, section 9). For one thread. */
public final class VerdictSearch {
    /** Steps of which progress is told. */
    private static final double STEPS = 6;

    private static final List<String> ASSUMPTIONS = List.of(
            "horizon_days",
            "service",
            "rate_factor",
            "fuel_surcharge",
            "residential_surcharge",
            "dim_divisor",
            "zone_bands_miles",
            "circuity",
            "value_of_a_day",
            "capital_rate",
            "storage_fill",
            "service_level",
            "fill_rate_target",
            "review_days",
            "cover_target_days",
            "write_down_rate",
            "verdict_even_share",
            "own_building_per_month",
            "own_building_per_order");

    private final VerdictQuestion question;
    private final JudgedPlan plan;
    private final Workspace workspace;
    private final Progress progress;
    private final List<String> open;
    private double done = -1;
    private String doing = "";

    private VerdictSearch(VerdictQuestion question, Progress progress) {
        this.question = question;
        this.progress = progress;
        plan = question.plan();
        workspace = plan.workspace();
        open = workspace.centers().stream()
                .filter(Center::isOpen)
                .map(Center::code)
                .toList();
    }

    /**
     * Finds it.
     *
     * @throws Refused               if no center is open, or not the one that is asked about
     * @throws CancellationException if progress says so
     */
    public static Verdict find(VerdictQuestion question, Progress progress) throws Refused {
        return new VerdictSearch(question, progress).find();
    }

    /**
     * The plan against one center alone, without what would turn the answer.
     *
     * @throws Refused if the center is not open
     */
    public static Comparison compare(VerdictQuestion question, Reference center) throws Refused {
        return Sides.of(question, List.of(center)).compare(question).getFirst();
    }

    private Verdict find() throws Refused {
        if (open.isEmpty()) {
            throw new Refused("no center is open; a verdict needs one to compare with");
        }
        next("one center");
        String best = best();
        Optional<String> chosen = question.center()
                .or(() -> Optional.of(workspace.settings().text("baseline_center"))
                        .filter(open::contains));
        Reference decisive = chosen.filter(center -> !center.equals(best))
                .map(center -> new Reference(Reference.Kind.CHOSEN_CENTER, center))
                .orElseGet(() -> new Reference(Reference.Kind.BEST_CENTER, best));
        next("both sides");
        Sides sides = Sides.of(question, references(best, chosen));
        Books own = sides.own;
        Books alone = sides.get(decisive);
        List<OpenCenter> centers = centers(own);
        next("pooling");
        Pooling pooling = PoolingStudy.of(plan, decisive.center(), centers, this::goOn);
        next("how many centers each product deserves");
        int most = (int) workspace.settings().number("deserved_centers_most");
        CenterCounts counts = new CenterCounts(Stocking.list(workspace, Set.copyOf(open), most));
        next("what would turn the answer");
        List<Flip> flips = Flips.list(own.side(), alone.side(), decisive.center(), this::goOn).stream()
                .sorted(Comparator.comparingDouble(Flip::factor))
                .toList();
        next("own buildings");
        return new Verdict(
                Flips.ordersPerMonth(plan.evaluation()),
                open,
                sides.compare(question),
                decisive,
                pooling,
                counts,
                flips,
                OwnBuildings.list(
                        plan,
                        new OpenCenter(decisive.center(), alone.evaluation().orders()),
                        centers,
                        this::goOn),
                assumptions());
    }

    private void next(String what) {
        doing = what;
        done++;
        goOn();
    }

    /** Asks within a step whether the verdict is still wanted. */
    private void goOn() {
        if (!progress.report(done / STEPS, doing)) {
            throw new CancellationException(doing);
        }
    }

    /** The cheapest center to have all stock in, of those that ship on all days if any does; the first code of equal ones. */
    private String best() throws Refused {
        Map<String, Double> totals = new HashMap<>();
        List<String> centers = ReferenceCenters.list(workspace);
        for (String center : centers) {
            goOn();
            totals.put(center, plan.baseline(center).costs().total());
        }
        return centers.stream()
                .sorted(ProductKey::codePoints)
                .min(Comparator.comparingDouble(center -> totals.getOrDefault(center, 0.0)))
                .orElseThrow();
    }

    private List<OpenCenter> centers(Books own) {
        Map<String, Double> orders = new HashMap<>();
        for (PlanPart part : own.parts().centers()) {
            if (!part.codes().isEmpty()) {
                orders.put(part.codes().getFirst(), part.orders());
            }
        }
        return open.stream()
                .map(code -> new OpenCenter(code, orders.getOrDefault(code, 0.0)))
                .toList();
    }

    /** Today, the center that was chosen if it is another one, and the best one. */
    private static List<Reference> references(String best, Optional<String> chosen) {
        List<Reference> references = new ArrayList<>(List.of(Reference.today()));
        chosen.filter(center -> !center.equals(best))
                .ifPresent(center -> references.add(new Reference(Reference.Kind.CHOSEN_CENTER, center)));
        references.add(new Reference(Reference.Kind.BEST_CENTER, best));
        return references;
    }

    private List<Source> assumptions() {
        Sources sources = new Sources(workspace);
        return ASSUMPTIONS.stream().map(sources::setting).toList();
    }
}
