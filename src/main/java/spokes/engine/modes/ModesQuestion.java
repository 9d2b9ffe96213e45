package spokes.engine.modes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import spokes.engine.JudgedPlan;

/**
 * What a study of inbound modes is asked for.
 *
 * @param plan   the plan
 * @param needBy the day by which shipments must be at the dock, by reference; under "" that of all others. Where nothing
 *               is said, a shipment is needed before the center runs out of one of its products
 */
public record ModesQuestion(JudgedPlan plan, Map<String, LocalDate> needBy) {
    public ModesQuestion {
        requireNonNull(plan, "plan");
        needBy = Map.copyOf(needBy);
    }

    /** The day that was said for a shipment, if one was. */
    Optional<LocalDate> findNeed(String reference) {
        return Optional.ofNullable(needBy.get(reference)).or(() -> Optional.ofNullable(needBy.get("")));
    }
}
