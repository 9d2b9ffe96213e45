/** Transfers that are tried, and what travels together. */
@NullMarked
package spokes.engine.transfer;

import org.jspecify.annotations.NullMarked;
