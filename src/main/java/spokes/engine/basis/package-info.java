/**
 * What every part of the engine counts in: the settings as numbers within safe bounds, codes as numbers, and what was
 * worked out of products lately.
 *
 * <p>Imports {@code model}; used by the engine's other workings.
 */
@NullMarked
package spokes.engine.basis;

import org.jspecify.annotations.NullMarked;
