/**
 * A planner's other jobs for the window and the command line: asks {@code optimize} and {@code engine}, and says what they
 * found in the words of the window's bundle {@code job}. Imports those rooms, {@code session} and {@code ui.job}; used by
 * {@code app} and {@code app.command}.
 */
@NullMarked
package spokes.app.job;

import org.jspecify.annotations.NullMarked;
