package spokes.session;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;

/**
 * Makes a scenario of the plan in view and does something in it, as one step: the plan in view stays as it is, and undo
 * leaves neither the change nor an empty scenario.
 *
 * @param name   what the scenario is called
 * @param note   what the planner says about it; may be empty
 * @param madeOn the day
 * @param step   what is done in it; a change of the plan in view
 */
public record BranchOff(String name, String note, LocalDate madeOn, Command step) implements ScenarioCommand {
    public BranchOff {
        if (step.isForBase() || step instanceof ScenarioCommand) {
            throw new IllegalArgumentException("not a change of the plan in view: " + step.label());
        }
    }

    /** The same in a scenario that is called as the step is, with a number if there is one of that name. */
    public static BranchOff of(State now, LocalDate madeOn, Command step) {
        return new BranchOff(ScenarioNames.unused(now.sight().book(), step.label()), "", madeOn, step);
    }

    @Override
    public Changes changesTo(State state) throws Refused {
        // the new scenario reads as what is in view, so that what the step changes there is what it changes here
        Changes done = step.changesTo(state);
        if (!done.blocks().isEmpty()) {
            throw new IllegalStateException("packed rows belong to the base plan alone: " + step.label());
        }
        Amounts.check(done.rows());
        Changes made = new MakeScenario(name, note, state.sight().scenario(), madeOn).changesTo(state);
        ScenarioBook book = new ScenarioBook(state.base().with(made));
        return Changes.of(oneAfterTheOther(made.rows(), book.record(viewAfter(state), done.rows())));
    }

    /** Changes of rows that were made one after the other, each row once. */
    private static List<RowChange> oneAfterTheOther(List<RowChange> first, List<RowChange> second) {
        Map<String, RowChange> changes = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream())
                .forEach(change -> changes.merge(change.sheet() + " " + change.key(), change, BranchOff::both));
        return List.copyOf(changes.values());
    }

    /** Both changes of a row; none if it is as it was. */
    private static @Nullable RowChange both(RowChange first, RowChange then) {
        return first.before() == null && then.after() == null
                ? null
                : new RowChange(then.sheet(), then.key(), first.before(), then.after());
    }

    @Override
    public String viewAfter(State state) {
        return name.strip();
    }

    @Override
    public String label() {
        String made = "make scenario " + name.strip();
        return name.strip().equals(step.label()) ? made : made + ": " + step.label();
    }
}
