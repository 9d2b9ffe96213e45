/**
 * The command {@code stress}: what a plan is worth if demand does not come as expected, for people and for programs.
 *
 * <p>Imports {@code engine.stress} and what all commands share in {@code contract}; used by {@code app.command}.
 */
@NullMarked
package spokes.app.command.stress;

import org.jspecify.annotations.NullMarked;
