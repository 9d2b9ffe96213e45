package spokes.geo;

import static java.util.Objects.requireNonNull;

import spokes.model.place.Place;

/**
 * The name of a US state or territory and where to write it: the point of its largest part that is farthest from the
 * border (US Census outlines).
 *
 * @param code two letters, as on mail
 */
public record StateLabel(String code, String name, Place place) {

    public StateLabel {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(place, "place");
    }
}
