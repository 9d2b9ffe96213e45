/**
 * How a number comes about: its parts, the parts of a part, and at the end the steps, rows and assumptions behind it.
 *
 * <p>{@link spokes.ui.explain.ExplanationView} shows what the engine explains of the newest plan and lets the planner go
 * deeper and back; the {@link spokes.ui.explain.Trail} remembers the way. Knows {@code ui} and the rooms that it may
 * import; known by {@code ui.panels}, whose inspector shows it.
 */
@NullMarked
package spokes.ui.explain;

import org.jspecify.annotations.NullMarked;
