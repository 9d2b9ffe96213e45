/** Tests of places. */
@NullMarked
package spokes.model.place;

import org.jspecify.annotations.NullMarked;
