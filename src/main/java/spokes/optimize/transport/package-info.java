/**
 * Serving all clients from centers that are open already, exactly: who pays how much for a full center.
 */
@NullMarked
package spokes.optimize.transport;

import org.jspecify.annotations.NullMarked;
