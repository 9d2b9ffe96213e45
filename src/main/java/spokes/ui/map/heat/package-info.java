/**
 * Demand as heat: how many units are asked for on a piece of land, smoothed by a kernel.
 *
 * <p>{@link spokes.ui.map.heat.Demand} is where units are asked for, read from a plan; {@link spokes.ui.map.heat.Peak} how dense
 * they lie at most when they are smoothed; {@link spokes.ui.map.heat.DensityGrid} how dense at each point of a view. {@link
 * spokes.ui.map.heat.HeatLayer} colors the pixels of a view by it and keeps the grid while the planner pans; {@link
 * spokes.ui.map.heat.HeatRamp} has the colors.
 */
@NullMarked
package spokes.ui.map.heat;

import org.jspecify.annotations.NullMarked;
