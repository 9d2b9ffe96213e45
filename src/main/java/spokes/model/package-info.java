/**
 * What the business is about, as immutable values with units: the {@link spokes.model.Workspace} and what changes it.
 *
 * <p>The packages below hold its nouns: {@code sheet} (rows as planners have them), {@code packed} (order history in
 * blocks), {@code place}, {@code goods}, {@code carrier} and {@code demand} (series and their
 * forecasts) and {@code share} (how areas share demand), and the records that
 * rooms hand each other: {@code reading} (how the sheets of files were read), {@code review} (an import before it is one)
 * and {@code export} (how files are written, layouts). A row is the truth; a center or a product is a view of one. So
 * import, store, journal, undo and export handle rows, calculations handle views, and neither loses anything. What a scenario
 * changes of the base plan ({@link spokes.model.ScenarioBook}), and what stands today where an accepted proposal changed it
 * ({@link spokes.model.TodayRows}), are rows as well. Imports no other room.
 */
@NullMarked
package spokes.model;

import org.jspecify.annotations.NullMarked;
