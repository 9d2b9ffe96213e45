/** Pieces of the relaxation against slow ways. */
@NullMarked
package spokes.optimize.lagrangian;

import org.jspecify.annotations.NullMarked;
