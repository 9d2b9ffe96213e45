/** Tests of sums over orders, by hand. */
@NullMarked
package spokes.engine.order;

import org.jspecify.annotations.NullMarked;
