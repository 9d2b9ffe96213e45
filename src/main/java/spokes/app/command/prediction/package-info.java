/**
 * The command {@code prediction}: what it is worth in money to know demand better, for people and for programs.
 *
 * <p>Imports {@code app.prediction}, {@code engine.prediction} and what all commands share in {@code contract}; used by
 * {@code app.command}.
 */
@NullMarked
package spokes.app.command.prediction;

import org.jspecify.annotations.NullMarked;
