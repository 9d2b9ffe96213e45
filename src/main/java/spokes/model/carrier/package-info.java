/**
 * What moving costs and how long it takes: parcel rates and services, freight, explicit lanes.
 *
 * <p>Values read from sheet rows; knows {@code model.sheet} only.
 */
@NullMarked
package spokes.model.carrier;

import org.jspecify.annotations.NullMarked;
