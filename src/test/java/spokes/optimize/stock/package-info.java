/** Plans of stock against worlds small enough to try every placement. */
@NullMarked
package spokes.optimize.stock;

import org.jspecify.annotations.NullMarked;
