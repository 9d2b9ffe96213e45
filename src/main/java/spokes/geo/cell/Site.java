package spokes.geo.cell;

import spokes.geo.Mercator;
import spokes.model.place.Place;

/**
 * A point that takes the land nearest to it.
 *
 * @param area  code of the area that it is part of; empty for one that belongs to none and only keeps others off
 * @param state code of the state that it lies in, for one near a border; empty if unknown
 * @param x     world coordinate, as of {@link Mercator}
 * @param y     world coordinate
 */
public record Site(String area, String state, double x, double y) {
    /** The site of an area at a place. */
    static Site at(String area, String state, Place place) {
        return new Site(area, state, Mercator.x(place.longitude()), Mercator.y(place.latitude()));
    }

    boolean isNobodys() {
        return area.isEmpty();
    }
}
