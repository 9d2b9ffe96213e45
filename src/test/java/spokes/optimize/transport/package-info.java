/** Serving from open centers against the prices that prove it. */
@NullMarked
package spokes.optimize.transport;

import org.jspecify.annotations.NullMarked;
