package spokes.geo;

import static java.util.Objects.requireNonNull;

import spokes.model.place.Place;

/**
 * A country or territory of ISO 3166.
 *
 * @param name the short English name
 * @param iso2 alpha-2 code, capitals
 * @param iso3 alpha-3 code, capitals
 * @param place the town nearest to the population-weighted mean of its towns (GeoNames); of a land without a town, a
 *     point well inside its outline
 */
public record Country(String name, String iso2, String iso3, Place place) {

    public Country {
        requireNonNull(name, "name");
        requireNonNull(place, "place");
        if (iso2.length() != 2 || iso3.length() != 3) {
            throw new IllegalArgumentException("%s: no ISO codes: %s, %s".formatted(name, iso2, iso3));
        }
    }
}
