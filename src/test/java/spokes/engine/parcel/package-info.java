/** Parcels of one order, against all ways to part it. */
@NullMarked
package spokes.engine.parcel;

import org.jspecify.annotations.NullMarked;
