package spokes.engine.stress;

import spokes.engine.question.Measure;

/**
 * A number of the plan against that of another, draw by draw: both meet the same demand (common random numbers: Law, Simulation
 * Modeling and Analysis, section 11.2).
 *
 * @param measure    what it is
 * @param difference the plan's less the other's
 * @param lower      share of the draws in which the plan's is lower
 * @param higher     share of the draws in which it is higher; in the rest they are the same
 */
public record Duel(Measure measure, Distribution difference, double lower, double higher) {
    /** Share of a number by which two may differ and yet are the same. */
    private static final double SAME = 1e-9;

    /** Plan against other, in each by draw. */
    static Duel of(Measure measure, double[] plan, double... other) {
        double[] difference = new double[plan.length];
        int lower = 0;
        int higher = 0;
        for (int draw = 0; draw < plan.length; draw++) {
            difference[draw] = plan[draw] - other[draw];
            double nothing = SAME * Math.abs(other[draw]);
            lower += difference[draw] < -nothing ? 1 : 0;
            higher += difference[draw] > nothing ? 1 : 0;
        }
        return new Duel(
                measure, Distribution.of(difference), (double) lower / plan.length, (double) higher / plan.length);
    }
}
