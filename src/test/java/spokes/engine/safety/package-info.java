/** Tests of {@code spokes.engine.safety}: textbook answers, and worlds that can be worked by hand. */
@NullMarked
package spokes.engine.safety;

import org.jspecify.annotations.NullMarked;
