package spokes.engine.speed;

import java.util.List;

/**
 * What was measured in one run.
 *
 * @param machine where
 * @param figures by size, in the order measured
 */
public record SpeedReport(Machine machine, List<Figure> figures) {
    public SpeedReport {
        figures = List.copyOf(figures);
    }

    /** Whether every figure keeps its limit. */
    public boolean isMet() {
        return figures.stream().allMatch(Figure::isMet);
    }
}
