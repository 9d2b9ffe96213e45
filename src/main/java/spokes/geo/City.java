package spokes.geo;

import static java.util.Objects.requireNonNull;

import spokes.model.place.Place;

/**
 * A big city, for a label on the map. Source: GeoNames; its populations are of various years and good for ranking only.
 *
 * @param country ISO alpha-2 code
 * @param state two letters in the United States, else empty
 * @param population residents of the city proper
 */
public record City(String name, String country, String state, int population, Place place) {

    public City {
        requireNonNull(name, "name");
        requireNonNull(country, "country");
        requireNonNull(state, "state");
        requireNonNull(place, "place");
    }
}
