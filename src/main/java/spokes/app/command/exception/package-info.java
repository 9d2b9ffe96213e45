/**
 * The command {@code exceptions}: over- and under-stock with the best action for each, for people and for programs.
 *
 * <p>Imports {@code engine.remedy}, and what all commands share in {@code contract}; used by {@code app.command}.
 */
@NullMarked
package spokes.app.command.exception;

import org.jspecify.annotations.NullMarked;
