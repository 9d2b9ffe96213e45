package spokes.session;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spokes.model.Step;
import spokes.model.sheet.Sheet;

/**
 * A step and what was in view on both its sides, so that no plan is judged again when it is taken back or brought back. What
 * was in view is kept for the newest steps, and given up before memory runs short; beyond that, the journal knows.
 */
final class Turn {
    private final Step step;
    private final SoftReference<@Nullable Sight> before;
    private final SoftReference<@Nullable Sight> after;

    Turn(Step step, Optional<Sight> before, Optional<Sight> after) {
        this.step = step;
        this.before = new SoftReference<>(before.orElse(null));
        this.after = new SoftReference<>(after.orElse(null));
    }

    /** A step of which the journal alone knows. */
    static Turn stored(Step step) {
        return new Turn(step, Optional.empty(), Optional.empty());
    }

    Step step() {
        return step;
    }

    /** What was in view before it, as far as that is kept. */
    Optional<Sight> findBefore() {
        return Optional.ofNullable(before.get());
    }

    /** What was in view after it, as far as that is kept. */
    Optional<Sight> findAfter() {
        return Optional.ofNullable(after.get());
    }

    /** Knows what was in view before it, if it is the one that the step had in view and nothing was known. */
    Turn knowingBefore(Sight sight) {
        return findBefore().isEmpty() && sight.scenario().equals(step.inView().before())
                ? new Turn(step, Optional.of(sight), findAfter())
                : this;
    }

    /** Knows what was in view after it, if it is the one that the step had in view and nothing was known. */
    Turn knowingAfter(Sight sight) {
        return findAfter().isEmpty() && sight.scenario().equals(step.inView().after())
                ? new Turn(step, findBefore(), Optional.of(sight))
                : this;
    }

    /** Keeps neither side any longer. */
    void forget() {
        before.clear();
        after.clear();
    }

    /** Sheets that the journal is to read for a side. */
    Set<Sheet> reading(Optional<Sight> side) {
        return side.isPresent() ? Set.of() : step.sheets();
    }
}
