/** Plans against worlds small enough to see or to try everything. */
@NullMarked
package spokes.optimize.network;

import org.jspecify.annotations.NullMarked;
