package spokes.engine.reverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.derivation.Source;
import spokes.engine.derivation.Sources;
import spokes.engine.result.PlanPart;
import spokes.engine.returned.ReturnFlow;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.RowChange;

/**
 * Finds where returns should go: every way of taking them is judged as a whole plan by the engine. What is sent back is the
 * same under each of them, for it depends on deliveries alone. For one thread.
 */
public final class ReturnsStudy {
    private static final List<String> ASSUMPTIONS = List.of(
            "horizon_days",
            "return_check_days",
            "return_resale_share",
            "return_processing",
            "capital_rate",
            "circuity",
            "zone_bands_miles");

    private final ReturnsQuestion question;
    private final JudgedPlan plan;
    private final Workspace workspace;
    private final Takers takers;
    private final ReturnSums.Rules rules;
    private final Map<ProductKey, Double> unitCosts = new HashMap<>();

    private ReturnsStudy(ReturnsQuestion question) {
        this.question = question;
        plan = question.plan();
        workspace = plan.workspace();
        takers = new Takers(workspace);
        rules = new ReturnSums.Rules(
                Math.clamp(workspace.settings().number("return_resale_share"), 0, 1),
                Math.max(0, workspace.settings().number("capital_rate")),
                plan.evaluation().horizonDays());
        workspace.products().forEach(product -> unitCosts.put(product.key(), Math.max(0, product.unitCost())));
    }

    /**
     * Finds it.
     *
     * @throws Refused               if no center is open
     * @throws CancellationException if progress says so
     */
    public static ReturnsAnswer find(ReturnsQuestion question, Progress progress) throws Refused {
        return new ReturnsStudy(question).find(progress);
    }

    private ReturnsAnswer find(Progress progress) throws Refused {
        List<ReturnPolicy> policies = takers.policies();
        if (policies.size() == 1) {
            throw new Refused("no center is open, so nothing is sent and nothing comes back");
        }
        List<ReturnBook> books = new ArrayList<>();
        for (ReturnPolicy policy : policies) {
            goOn(progress, (double) books.size() / (policies.size() + 1), policy.center());
            books.add(book(policy));
        }
        goOn(progress, (double) books.size() / (policies.size() + 1), "");
        ReturnBook planned = books.getFirst();
        return new ReturnsAnswer(
                books,
                PastReturns.find(plan, planned.all().cost()),
                warnings(planned),
                plan.evaluation().horizonDays(),
                assumptions());
    }

    private static void goOn(Progress progress, double share, String what) {
        if (!progress.report(share, what)) {
            throw new CancellationException(what);
        }
    }

    private ReturnBook book(ReturnPolicy policy) {
        List<RowChange> changes = takers.changes(policy);
        JudgedPlan judged = changes.isEmpty() ? plan : plan.after(workspace.with(changes), Touched.everything());
        ReturnSums all = new ReturnSums();
        Map<List<String>, ReturnSums> centers = new HashMap<>();
        Map<List<String>, ReturnSums> products = new HashMap<>();
        Map<List<String>, ReturnSums> regions = new HashMap<>();
        judged.eachReturn(flow -> {
            double unitCost = unitCosts.getOrDefault(flow.product(), 0.0);
            all.add(flow, unitCost, rules);
            at(centers, flow.isTaken() ? List.of(flow.center()) : List.of()).add(flow, unitCost, rules);
            at(products, List.of(flow.product().client(), flow.product().sku())).add(flow, unitCost, rules);
            at(regions, List.of(region(flow))).add(flow, unitCost, rules);
        });
        return new ReturnBook(
                policy,
                all.row(List.of()),
                rows(centers),
                rows(products),
                rows(regions),
                judged.evaluation().costs().total(),
                takers.assumedFees(policy),
                changes);
    }

    private String region(ReturnFlow flow) {
        return question.regions().apply(flow.area());
    }

    private static ReturnSums at(Map<List<String>, ReturnSums> sums, List<String> codes) {
        return sums.computeIfAbsent(codes, key -> new ReturnSums());
    }

    /** The dearest first. */
    private static List<ReturnRow> rows(Map<List<String>, ReturnSums> sums) {
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .sorted(Comparator.comparingDouble(ReturnRow::cost)
                        .reversed()
                        .thenComparing(row -> String.join("\t", row.codes())))
                .toList();
    }

    private List<ReturnWarning> warnings(ReturnBook planned) {
        List<ReturnWarning> found = new ArrayList<>();
        List<String> refusing = takers.refusing();
        boolean nobody = planned.all().units() > 0 && !(planned.all().taken() > 0);
        double nowhere = nobody ? 0 : planned.all().units() - planned.all().taken();
        if (nobody) {
            add(found, ReturnWarning.Kind.NOBODY_TAKES, List.of(), planned.all().units());
        }
        if (!refusing.isEmpty()) {
            add(found, ReturnWarning.Kind.TAKE_NONE, refusing, planned.all().cost());
        }
        List<String> assumed = refusing.stream()
                .filter(takers.assumedFees(ReturnPolicy.of(ReturnPolicy.Kind.NEAREST_OF_ALL))::contains)
                .toList();
        add(found, ReturnWarning.Kind.FEE_ASSUMED, assumed, assumed.isEmpty() ? 0 : takers.assumedFee());
        add(found, ReturnWarning.Kind.NOWHERE_TO_GO, List.of(), nowhere > 1e-9 ? nowhere : 0);
        add(found, ReturnWarning.Kind.NO_RATE, List.of(), withoutRate());
        return found;
    }

    private static void add(List<ReturnWarning> found, ReturnWarning.Kind kind, List<String> centers, double amount) {
        if (amount > 0) {
            found.add(new ReturnWarning(kind, centers, amount));
        }
    }

    /** How many products that sell have no return rate. */
    private double withoutRate() {
        Set<List<String>> selling = plan.parts().products().stream()
                .filter(part -> part.units() > 0)
                .map(PlanPart::codes)
                .collect(Collectors.toSet());
        return workspace.products().stream()
                .filter(product -> !(product.returnRate() > 0))
                .map(Product::key)
                .filter(key -> selling.contains(List.of(key.client(), key.sku())))
                .count();
    }

    private List<Source> assumptions() {
        Sources sources = new Sources(workspace);
        return ASSUMPTIONS.stream().map(sources::setting).toList();
    }
}
