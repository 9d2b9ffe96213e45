/** Routers against each other. */
@NullMarked
package spokes.engine.routing;

import org.jspecify.annotations.NullMarked;
