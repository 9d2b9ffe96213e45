/** Tests of how many centers a product deserves. */
@NullMarked
package spokes.engine.stocking;

import org.jspecify.annotations.NullMarked;
