/**
 * The command {@code verdict}: whether distributed inventory is right, for people and for programs.
 *
 * <p>Imports {@code engine.verdict}, {@code geo} for regions, and what all commands share in {@code contract}; used by
 * {@code app.command}.
 */
@NullMarked
package spokes.app.command.verdict;

import org.jspecify.annotations.NullMarked;
