package spokes.ui;

import spokes.engine.JudgedPlan;

/**
 * What the map is to show of two plans: how much slower or dearer each area is served in one than in the other.
 *
 * @param name  what the other plan is called
 * @param kind  what differs
 * @param base  the plan that differences are counted from
 * @param other the plan whose areas are colored
 */
public record MapDifference(String name, Kind kind, JudgedPlan base, JudgedPlan other) {
    /** What differs. */
    public enum Kind {
        DAYS,
        COST
    }
}
