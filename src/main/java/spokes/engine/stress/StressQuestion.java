package spokes.engine.stress;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import spokes.engine.JudgedPlan;

/**
 * What a stress run is asked for.
 *
 * @param plan  the plan
 * @param rival what it is held against, draw by draw
 * @param draws how many, 1 to {@link #MOST_DRAWS}
 * @param seed  same seed, same draws
 */
public record StressQuestion(JudgedPlan plan, Optional<Rival> rival, int draws, long seed) {
    /** More draws would tell no more that matters. */
    public static final int MOST_DRAWS = 100_000;

    /**
     * Another plan.
     *
     * @param name what people call it
     */
    public record Rival(String name, JudgedPlan plan) {
        public Rival {
            requireNonNull(name, "name");
            requireNonNull(plan, "plan");
        }
    }

    public StressQuestion {
        requireNonNull(plan, "plan");
        requireNonNull(rival, "rival");
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("draws must be 1 to %d, was %d".formatted(MOST_DRAWS, draws));
        }
    }
}
