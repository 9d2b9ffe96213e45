/** Splits of shipments against every split that there is. */
@NullMarked
package spokes.optimize.inbound;

import org.jspecify.annotations.NullMarked;
