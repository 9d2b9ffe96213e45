/** Tests of drawn demand: that it varies as it should, and that a draw is the same whoever makes it. */
@NullMarked
package spokes.engine.sampling;

import org.jspecify.annotations.NullMarked;
