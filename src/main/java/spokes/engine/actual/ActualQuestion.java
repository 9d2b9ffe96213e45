package spokes.engine.actual;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.result.ReplayWindow;
import spokes.model.Workspace;

/**
 * What is asked: how a past week went against its plan.
 *
 * @param now     the workspace as it is, with what happened
 * @param window  the days
 * @param planned the plan as it could be made when they began, over as many days: its demand is what was forecast
 * @param before  the workspace with the count of stock before the last one, if it is known
 */
public record ActualQuestion(Workspace now, ReplayWindow window, JudgedPlan planned, Optional<Workspace> before) {
    public ActualQuestion {
        requireNonNull(now, "now");
        requireNonNull(window, "window");
        requireNonNull(planned, "planned");
        requireNonNull(before, "before");
    }
}
