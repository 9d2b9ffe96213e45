/**
 * The report that gets a plan approved: one document, ready to print, of what the plan costs and gains beside today and one
 * center, on a map, with the verdict, what is to be moved, what may go wrong, the proof on real orders and what all of it
 * rests on.
 *
 * <p>A room of its own because it is neither a view of the window, for it needs no screen, nor a file that an import reads
 * back, as those of {@code exchange}. It says the same numbers in the same words as the window: so it imports {@code engine},
 * {@code geo} and {@code model}, and of {@code ui} the words and figures that need no window. {@code page} is what it is
 * written with, any study of {@code ui.job} too, {@code drawing} the map and the waterfall. {@code app} asks for it from the command line and for the window.
 */
@NullMarked
package spokes.report;

import org.jspecify.annotations.NullMarked;
