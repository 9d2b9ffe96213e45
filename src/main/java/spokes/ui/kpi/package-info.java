/**
 * The numbers by which a plan is judged, beside today's and the baseline's: cards, lines and the cost lines.
 *
 * <p>{@link spokes.ui.kpi.KpiPanel} and {@link spokes.ui.kpi.CostPanel} show a {@link spokes.ui.kpi.Comparison}; every number
 * can be pressed to ask how it comes about. Knows {@code ui} and the rooms that it may import; known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.kpi;

import org.jspecify.annotations.NullMarked;
