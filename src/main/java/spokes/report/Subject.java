package spokes.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import spokes.engine.JudgedPlan;

/**
 * What a report is about.
 *
 * @param workspace what people call the workspace
 * @param scenario  name of the scenario; empty = the base plan
 * @param base      the base plan
 * @param plan      the plan that is to be approved: the base, or the scenario's
 * @param center    code of the one center that the plan is held against; else the setting's, else the best one
 */
public record Subject(String workspace, String scenario, JudgedPlan base, JudgedPlan plan, Optional<String> center) {
    public Subject {
        requireNonNull(workspace, "workspace");
        requireNonNull(scenario, "scenario");
        requireNonNull(base, "base");
        requireNonNull(plan, "plan");
        requireNonNull(center, "center");
    }
}
