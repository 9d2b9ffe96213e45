/** Tests of where returns should go, in worlds that can be worked out by hand and in random ones. */
@NullMarked
package spokes.engine.reverse;

import org.jspecify.annotations.NullMarked;
