package spokes.engine.sensitivity;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.model.Settings;

/**
 * What a tornado is asked for.
 *
 * @param plan   the plan
 * @param today  the same without its planned transfers, and without what a scenario changes
 * @param center code of the one center to compare with; else the plan's baseline
 * @param ranges the inputs to look at, and between which values
 */
public record TornadoQuestion(JudgedPlan plan, JudgedPlan today, Optional<String> center, Map<Input, Range> ranges) {
    public TornadoQuestion {
        requireNonNull(plan, "plan");
        requireNonNull(today, "today");
        requireNonNull(center, "center");
        ranges = Map.copyOf(ranges);
    }

    /** All inputs, in the ranges that the settings say. */
    public static Map<Input, Range> ranges(Settings settings) {
        Map<Input, Range> ranges = new EnumMap<>(Input.class);
        for (Input input : Input.values()) {
            ranges.put(input, Range.of(settings, input));
        }
        return ranges;
    }
}
