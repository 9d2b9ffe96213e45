/** What customers ask for, by hand. */
@NullMarked
package spokes.engine.demand;

import org.jspecify.annotations.NullMarked;
