package spokes.ui.move;

import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;

/** Draws on a map what another plan would change, before it is chosen. */
public interface Recoloring {

    /** Works out what is to be drawn, on any thread. What is returned draws it, on the window's thread. */
    Runnable of(JudgedPlan after);

    /**
     * The same of areas that are served otherwise than the plan itself says, with lines from a center to those that it mainly
     * serves.
     */
    Runnable of(JudgedPlan after, List<AreaService> areas, String center);

    /** Draws the plan as it is. */
    void plain();

    /** The same, of the plan as it is without another one. */
    default Runnable of(Optional<JudgedPlan> after) {
        return after.map(this::of).orElse(this::plain);
    }
}
