/**
 * The command {@code calibrate}: the rate card against what was really paid, for people and for programs.
 *
 * <p>Imports {@code app.calibration} and what all commands share in {@code contract}; used by {@code app.command}.
 */
@NullMarked
package spokes.app.command.calibrate;

import org.jspecify.annotations.NullMarked;
