/**
 * The plan's sheets as grids that are typed into: centers, products, areas, lanes and transfers, each row beside what the plan makes of
 * it.
 *
 * <p>An edit is written as a small file and read by the same {@link spokes.ui.Intake} as any import, so it is checked alike;
 * what is good becomes one step that can be undone. Knows {@code ui}, {@code ui.grid} and the rooms that it may import;
 * known by {@code ui.window}.
 */
@NullMarked
package spokes.ui.sheets;

import org.jspecify.annotations.NullMarked;
