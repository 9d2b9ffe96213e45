/** Tests of questions that change a plan's inputs, in worlds that can be worked out by hand. */
@NullMarked
package spokes.engine.whatif;

import org.jspecify.annotations.NullMarked;
