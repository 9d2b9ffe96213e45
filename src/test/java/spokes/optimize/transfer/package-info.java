/** Transfers against every plan that there is. */
@NullMarked
package spokes.optimize.transfer;

import org.jspecify.annotations.NullMarked;
