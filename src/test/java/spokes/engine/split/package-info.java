/** Tests of orders that are split, by hand, against a plain reading of the model, and for speed. */
@NullMarked
package spokes.engine.split;

import org.jspecify.annotations.NullMarked;
