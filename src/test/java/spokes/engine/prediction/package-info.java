/** Tests of what prediction is worth, in worlds that can be worked out by hand. */
@NullMarked
package spokes.engine.prediction;

import org.jspecify.annotations.NullMarked;
