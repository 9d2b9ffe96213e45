package spokes.ui.move.site;

import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.engine.result.PlanChange;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.session.Prepared;

/** What would become of a center that stands elsewhere. */
public sealed interface SiteAnswer {

    /**
     * It can stand there.
     *
     * @param center     the center as it is
     * @param to         where it would stand
     * @param postalCode of that place; empty if it is in no ZIP
     * @param step       the step that puts it there
     * @param change     what that changes; of a center that is not open, what it could save if stock lay there
     * @param areas      how areas would be served
     * @param linked     of them, how many it would serve
     * @param share      of all demand, what these ask for, 0 to 1
     */
    record Possible(
            Center center,
            Place to,
            String postalCode,
            Prepared step,
            PlanChange change,
            List<AreaService> areas,
            int linked,
            double share)
            implements SiteAnswer {
        public Possible {
            areas = List.copyOf(areas);
        }
    }

    /**
     * It cannot.
     *
     * @param reason why, in one line
     */
    record Impossible(String reason) implements SiteAnswer {}

    /** The plan with it, if it can be. */
    default Optional<JudgedPlan> findAfter() {
        return this instanceof Possible possible ? Optional.of(possible.step().after()) : Optional.empty();
    }
}
