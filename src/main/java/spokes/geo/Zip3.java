package spokes.geo;

import static java.util.Objects.requireNonNull;

import spokes.model.place.Place;

/**
 * The area of all ZIPs that begin with the same three digits.
 *
 * <p>Places are population-weighted means of Census ZIP points; population is that of the American Community Survey
 * 2018-2022, and of the Census 2020 for the island areas. Prefixes without residents lie where their city is, military
 * ones at the gateway where domestic mail ends.
 *
 * @param code three digits, leading zeros kept
 * @param place where its people are in the mean
 * @param state two letters, the state with most of its people; AA, AE and AP are military
 * @param population residents, 0 or more
 */
public record Zip3(String code, Place place, String state, int population) {

    public Zip3 {
        requireNonNull(place, "place");
        if (code.length() != 3 || state.length() != 2 || population < 0) {
            throw new IllegalArgumentException("no such ZIP3: %s %s %d".formatted(code, state, population));
        }
    }
}
