package spokes.session;

import java.util.Optional;
import java.util.Set;
import spokes.model.Step;
import spokes.model.sheet.Sheet;

/**
 * A step and what was in view on both its sides, which is kept while the session lives, whatever came into view since: so
 * that no plan is judged again when it is taken back or brought back. Beyond that, the journal knows.
 */
record Turn(Step step, Optional<Sight> before, Optional<Sight> after) {

    static Turn stored(Step step) {
        return new Turn(step, Optional.empty(), Optional.empty());
    }

    /** Knows what was in view before it, if it is the one that the step had in view and nothing was known. */
    Turn knowingBefore(Sight sight) {
        return before.isEmpty() && sight.scenario().equals(step.inView().before())
                ? new Turn(step, Optional.of(sight), after)
                : this;
    }

    /** Knows what was in view after it, if it is the one that the step had in view and nothing was known. */
    Turn knowingAfter(Sight sight) {
        return after.isEmpty() && sight.scenario().equals(step.inView().after())
                ? new Turn(step, before, Optional.of(sight))
                : this;
    }

    /** Sheets that the journal is to read for a side. */
    Set<Sheet> reading(Optional<Sight> side) {
        return side.isPresent() ? Set.of() : step.sheets();
    }
}
