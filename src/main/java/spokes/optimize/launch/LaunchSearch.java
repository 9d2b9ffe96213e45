package spokes.optimize.launch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import spokes.engine.JudgedPlan;
import spokes.engine.transfer.TransferTrial;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Eligibility;
import spokes.model.goods.Product;
import spokes.model.place.Center;
import spokes.model.sheet.RowChange;

/**
 * Finds how to get ready. The centers that hold the product, or get some, keep it; whether others hold it as well is what costs
 * least by the engine: all that may are asked, and one after the other goes as long as that saves money.
 */
public final class LaunchSearch {
    private final LaunchQuestion question;
    private final Progress progress;
    private final List<RowChange> asking;
    private final JudgedPlan asked;
    private final Product product;
    private final TransferTrial trial;

    private LaunchSearch(LaunchQuestion question, Progress progress) throws Refused {
        this.question = question;
        this.progress = progress;
        asking = new LaunchRows(question).list();
        Workspace next = question.plan().workspace().with(asking);
        asked = question.plan().after(next, Touched.everything());
        product = next.products().stream()
                .filter(known -> known.key().equals(question.product()))
                .findFirst()
                .orElseThrow();
        trial = asked.trial();
    }

    /** What certain centers hold, and what it costs. */
    private record Candidate(Set<String> centers, Filling filling, JudgedPlan plan) {
        double total() {
            return plan.evaluation().costs().total();
        }
    }

    /**
     * Finds it.
     *
     * @throws Refused if a product or area is not known, or the days are not within the plan's
     * @throws CancellationException if it is no longer wanted
     */
    public static LaunchStudy find(LaunchQuestion question, Progress progress) throws Refused {
        check(question);
        return new LaunchSearch(question, progress).find();
    }

    private static void check(LaunchQuestion question) throws Refused {
        Workspace workspace = question.plan().workspace();
        LocalDate first = workspace.settings().getPlanDate();
        LocalDate last = first.plusDays(question.plan().evaluation().horizonDays());
        if (!(question.factor() > 0) || Double.isInfinite(question.factor())) {
            throw new Refused("demand can be multiplied with a factor above 0, not %s".formatted(question.factor()));
        }
        if (!question.from().isAfter(first) || !question.from().isBefore(last)) {
            throw new Refused("the first day, %s, has to be after %s and before %s: the plan looks %d days ahead"
                    .formatted(
                            question.from(),
                            first,
                            last,
                            question.plan().evaluation().horizonDays()));
        }
        if (question.to().isPresent() && question.to().get().isBefore(question.from())) {
            throw new Refused("the last day, %s, is before the first, %s"
                    .formatted(question.to().get(), question.from()));
        }
    }

    private LaunchStudy find() throws Refused {
        LaunchNeeds needs = new LaunchNeeds(question, asked, product);
        Set<String> holders = holders();
        Set<String> all = allowed();
        all.addAll(holders);
        if (all.isEmpty()) {
            throw new Refused("no open center may keep %s".formatted(product.name()));
        }
        Candidate best = candidate(needs, all);
        Optional<Candidate> fewer = Optional.of(best);
        while (fewer.isPresent()) {
            best = fewer.get();
            goOn(best.centers().size() / (double) all.size());
            fewer = fewer(needs, best, holders);
        }
        return study(needs, best);
    }

    private void goOn(double left) {
        if (!progress.report(1 - left, "get ready for " + question.product())) {
            throw new CancellationException(question.product().toString());
        }
    }

    /** The best of those with one center less, if it is better. */
    private Optional<Candidate> fewer(LaunchNeeds needs, Candidate than, Set<String> holders) {
        Optional<Candidate> best = Optional.empty();
        for (String center : than.centers()) {
            if (!holders.contains(center) && than.centers().size() > 1) {
                Set<String> others = new TreeSet<>(than.centers());
                others.remove(center);
                Candidate next = candidate(needs, others);
                boolean isBetter = next.total() < best.map(Candidate::total).orElse(than.total());
                best = isBetter ? Optional.of(next) : best;
            }
        }
        return best;
    }

    private Candidate candidate(LaunchNeeds needs, Set<String> centers) {
        Filling filling = new Filling(question, asked, trial, product, needs).fill(centers);
        Workspace next = asked.workspace().with(filling.rows(asked.workspace()));
        return new Candidate(centers, filling, asked.after(next, new Touched.Products(Set.of(product.key()))));
    }

    /** Centers that hold the product or get some. */
    private Set<String> holders() {
        Set<String> centers = new TreeSet<>();
        asked.listStock().stream()
                .filter(state ->
                        state.product().equals(product.key()) && state.usableUnits() + state.incomingUnits() > 0)
                .forEach(state -> centers.add(state.center()));
        return centers;
    }

    private Set<String> allowed() {
        Set<String> centers = new TreeSet<>();
        List<Eligibility> rules = asked.workspace().eligibility();
        for (Center center : asked.workspace().centers()) {
            boolean isAllowed = rules.stream()
                    .filter(rule -> rule.center().equals(center.code()) && rule.covers(product))
                    .allMatch(Eligibility::allowed);
            if (center.isOpen() && isAllowed) {
                centers.add(center.code());
            }
        }
        return centers;
    }

    private LaunchStudy study(LaunchNeeds needs, Candidate best) {
        List<RowChange> changes = new ArrayList<>(asking);
        changes.addAll(best.filling().unnamed(asked.workspace()));
        return new LaunchStudy(
                question,
                asked,
                best.plan(),
                asked.workspace().settings().planDate().plusDays((long) needs.end),
                best.filling().needs(),
                best.filling().moves(),
                best.filling().purchases(),
                best.filling().needs().stream().mapToDouble(CenterNeed::open).sum(),
                changes);
    }
}
