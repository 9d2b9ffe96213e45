/**
 * Paid freight against the rate card, and the factor that closes the gap, for the window and the command line. Imports {@code
 * engine}, {@code session} and {@code ui.job}, whose page tells what was found; used by {@code app} and {@code
 * app.command.calibrate}.
 */
@NullMarked
package spokes.app.calibration;

import org.jspecify.annotations.NullMarked;
