package spokes.report.drawing;

import spokes.model.place.Place;

/**
 * Something at a place.
 *
 * @param weight   how much of all there is is here, 0 or more
 * @param isPinned whether it has to be on the map however little it is
 */
record Spot(Place place, double weight, boolean isPinned) {}
