package spokes.engine.verdict;

import spokes.engine.result.CostLine;

/**
 * One step from what the reference costs to what the plan costs.
 *
 * @param line the cost line that makes the difference
 * @param from money before it
 * @param to   money after it
 */
public record WaterfallStep(CostLine line, double from, double to) {

    /** Money that the line adds; below 0 if it saves. */
    public double change() {
        return to - from;
    }
}
