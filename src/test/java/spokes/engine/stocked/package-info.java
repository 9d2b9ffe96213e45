/** Tests of who has what in which week, by hand. */
@NullMarked
package spokes.engine.stocked;

import org.jspecify.annotations.NullMarked;
