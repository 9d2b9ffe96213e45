/**
 * Starts Spokes: the main method, the command line, the wiring by hand, the threads, and the three trips.
 *
 * <p>May import every room; nobody imports this one.
 */
@NullMarked
package spokes.app;

import org.jspecify.annotations.NullMarked;
