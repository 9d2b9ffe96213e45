/**
 * What the result is sensitive to: a study that asks {@code engine.sensitivity} in the background and shows a bar for each
 * input, with a table of the same beside it.
 *
 * <p>{@link spokes.ui.tornado.TornadoStudy} is opened from the menu of studies. Imports {@code session}, {@code
 * engine.sensitivity}, and of {@code ui} charts, tables, controls and {@code study}.
 */
@NullMarked
package spokes.ui.tornado;

import org.jspecify.annotations.NullMarked;
