/** Tables of purchases as planners write them. */
@NullMarked
package spokes.exchange.purchase;

import org.jspecify.annotations.NullMarked;
