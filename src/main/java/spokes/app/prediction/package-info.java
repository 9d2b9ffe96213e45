/**
 * What prediction is worth, from beginning to end: weeks are held back, forecast as they could have been, and handed to {@code
 * engine.prediction}. The command line and the window call it alike. Imports {@code forecast}, {@code app.forecast}, {@code
 * engine} and {@code ui.job}, whose page tells what was found in the window and at the terminal.
 */
@NullMarked
package spokes.app.prediction;

import org.jspecify.annotations.NullMarked;
