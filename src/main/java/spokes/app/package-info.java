/**
 * Starts Spokes: the main method, the window's stage, the wiring by hand, the threads, and the three trips.
 *
 * <p>{@code command} is the command line, {@code workspace} the open file with the spreadsheets that go in and out of
 * it, which commands and window share. May import every room; nobody imports this one.
 */
@NullMarked
package spokes.app;

import org.jspecify.annotations.NullMarked;
