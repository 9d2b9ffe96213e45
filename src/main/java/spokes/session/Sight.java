package spokes.session;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.model.ScenarioBook;
import spokes.model.Touched;
import spokes.model.TouchedRows;
import spokes.model.Workspace;
import spokes.model.goods.Transfer;
import spokes.model.goods.TransferIds;
import spokes.model.sheet.Sheet;

/** The base plan, and what is in view: itself, or one of its scenarios. Immutable. */
public final class Sight {
    private final JudgedPlan base;
    private final String scenario;
    private final JudgedPlan judged;
    private volatile @Nullable Set<String> transferIds;

    private Sight(JudgedPlan base, String scenario, JudgedPlan judged) {
        this.base = base;
        this.scenario = scenario;
        this.judged = judged;
    }

    /** The base plan in view. */
    public static Sight of(JudgedPlan base) {
        return new Sight(base, "", base);
    }

    /**
     * A scenario in view, of which only what differs is judged.
     *
     * @param scenario its name; of one that is not there the base plan is in view
     */
    public static Sight of(JudgedPlan base, String scenario) {
        ScenarioBook book = new ScenarioBook(base.workspace());
        if (book.find(scenario).isEmpty()) {
            return of(base);
        }
        Workspace plan = book.with(scenario);
        JudgedPlan judged = base.after(plan, TouchedRows.between(base.workspace(), plan));
        return new Sight(base, scenario, judged.against(base));
    }

    /** What is stored, and what it is worth without any scenario. */
    public JudgedPlan base() {
        return base;
    }

    /** Name of the scenario in view; empty = the base plan. */
    public String scenario() {
        return scenario;
    }

    /** What is in view, and what it is worth. */
    public JudgedPlan judged() {
        return judged;
    }

    /** Whether the base plan is in view. */
    public boolean isBase() {
        return scenario.isEmpty();
    }

    /** The scenarios that are stored. */
    public ScenarioBook book() {
        return new ScenarioBook(base.workspace());
    }

    /** Another scenario in view, or the base plan. */
    Sight on(String other) {
        return other.equals(scenario) ? this : of(base, other);
    }

    /** The sight of another stored workspace; a scenario that reads as what is in view is not judged again. */
    Sight next(Workspace stored, String inView) {
        JudgedPlan next = base.after(stored, TouchedRows.between(base.workspace(), stored));
        return !isBase() && !inView.isEmpty() && isAlike(stored, inView)
                ? new Sight(next, inView, judged)
                : of(next, inView);
    }

    private boolean isAlike(Workspace stored, String inView) {
        Workspace before = base.workspace();
        boolean isSameBase = Arrays.stream(Sheet.values())
                .allMatch(sheet -> sheet.isOfScenarios() || stored.table(sheet) == before.table(sheet));
        return isSameBase && new ScenarioBook(stored).listDifferences(inView).equals(book().listDifferences(scenario));
    }

    /** The sight after a change of the scenario in view, which is judged already. */
    Sight next(Workspace stored, JudgedPlan inView) {
        return new Sight(base.after(stored, Touched.products()), scenario, inView);
    }

    /** Ids for new transfers: beside those in view, of the base, and of every scenario, so that none means two. */
    TransferIds newTransferIds() {
        TransferIds ids = new TransferIds(judged.workspace().transfers());
        takenIds().forEach(ids::take);
        return ids;
    }

    /**
     * Codes of adjustments that are in use: in view, in the base, or in any scenario. What takes one of them would be taken
     * for that one when the scenario is merged.
     */
    public Set<String> takenAdjustmentCodes() {
        Set<String> taken = new HashSet<>(book().listNames(Sheet.ADJUSTMENTS, "adjustment"));
        Stream.of(judged.workspace(), base.workspace())
                .flatMap(workspace -> workspace.adjustments().stream())
                .forEach(adjustment -> taken.add(adjustment.code()));
        return taken;
    }

    /** A code that no adjustment has, in view, in the base or in any scenario. */
    public String newAdjustmentCode() {
        Set<String> taken = takenAdjustmentCodes();
        int number = taken.size() + 1;
        while (taken.contains(adjustmentCode(number))) {
            number++;
        }
        return adjustmentCode(number);
    }

    private static String adjustmentCode(int number) {
        return String.format(Locale.ROOT, "A-%04d", number);
    }

    private Set<String> takenIds() {
        Set<String> known = transferIds;
        if (known == null) {
            Stream<String> ofBase = isBase()
                    ? Stream.empty()
                    : base.workspace().transfers().stream().map(Transfer::id);
            known = Stream.concat(ofBase, book().listNames(Sheet.TRANSFERS, "transfer_id").stream())
                    .collect(Collectors.toUnmodifiableSet());
            transferIds = known;
        }
        return known;
    }

    /** Label of a step as it is told while this is in view: says where a step of another scenario belongs, unless it does. */
    String told(String label, String where) {
        return Optional.of(where)
                .filter(other -> !other.equals(scenario) && (other.isEmpty() || !label.contains("scenario " + other)))
                .map(other -> other.isEmpty() ? label + " (base plan)" : "%s (scenario %s)".formatted(label, other))
                .orElse(label);
    }
}
