package spokes.model;

/**
 * Which scenario a planner saw when a step was made, and sees afterwards; empty = the base plan.
 *
 * @param before name of the scenario before
 * @param after  name of the scenario after
 */
public record InView(String before, String after) {
    /** The base plan all along. */
    public static final InView BASE = new InView("", "");

    /** The same scenario all along. */
    public static InView of(String scenario) {
        return new InView(scenario, scenario);
    }

    /** What is in view when the step is taken back. */
    public InView inverted() {
        return new InView(/* before= */ after, /* after= */ before);
    }
}
