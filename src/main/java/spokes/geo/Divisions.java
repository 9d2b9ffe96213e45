package spokes.geo;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which part of the United States an area lies in: one of the nine divisions of the US Census Bureau (Census Regions and
 * Divisions of the United States, 2021). Immutable; load it once and pass it on.
 */
public final class Divisions {
    private static final int ZIP3 = 3;

    private final Gazetteer gazetteer;
    private final Map<String, String> byState;

    private Divisions(Gazetteer gazetteer, Map<String, String> byState) {
        this.gazetteer = gazetteer;
        this.byState = byState;
    }

    /** Reads the shipped file; {@link java.io.UncheckedIOException} if the install is broken. */
    public static Divisions shipped(Gazetteer gazetteer) {
        return new Divisions(
                gazetteer,
                new ShippedFile("us-divisions.csv")
                        .rows(row -> row).stream()
                                .collect(Collectors.toUnmodifiableMap(row -> row.getFirst(), row -> row.get(1))));
    }

    /** The division of an area that is a ZIP3 or ZIP5; empty for another one, and for territories. */
    public Optional<String> find(String area) {
        boolean isZip = area.length() >= ZIP3 && area.substring(0, ZIP3).chars().allMatch(Character::isDigit);
        return isZip ? gazetteer.findStateOf(area.substring(0, ZIP3)).map(byState::get) : Optional.empty();
    }

    /** All states with their divisions. */
    public Map<String, String> byState() {
        return byState;
    }
}
