package spokes.geo;

import java.util.List;
import spokes.model.place.Place;

/**
 * What a map is painted from: fill the land, fill the lakes over it, draw the borders, write the labels.
 *
 * <p>Sources: Natural Earth 1:50 million (land, lakes, country borders), US Census 1:10 million (state borders and
 * names), GeoNames (cities); all simplified to a thousandth of a degree. Antarctica reaches down to 90° south: clip it
 * to the projection.
 *
 * @param land continents and islands; lakes are not cut out of them
 * @param lakes the larger ones
 * @param countryBorders lines between two countries, not the coast
 * @param stateBorders lines between two US states, not the coast
 * @param stateLabels US states and territories, by code
 * @param cities the 150 largest of the United States, then capitals and chief cities of a million and more elsewhere,
 *     each by falling population
 */
public record Outlines(
        List<Outline> land,
        List<Outline> lakes,
        List<GeoLine> countryBorders,
        List<GeoLine> stateBorders,
        List<StateLabel> stateLabels,
        List<City> cities) {

    public Outlines {
        land = List.copyOf(land);
        lakes = List.copyOf(lakes);
        countryBorders = List.copyOf(countryBorders);
        stateBorders = List.copyOf(stateBorders);
        stateLabels = List.copyOf(stateLabels);
        cities = List.copyOf(cities);
    }

    /** Reads the shipped files; {@link java.io.UncheckedIOException} if the install is broken. */
    public static Outlines shipped() {
        var lines = new OutlineReader().read(new ShippedFile("outlines.txt.gz"));
        return new Outlines(
                lines.land(),
                lines.lakes(),
                lines.countryBorders(),
                lines.stateBorders(),
                new ShippedFile("us-states.csv").rows(Outlines::stateLabel),
                new ShippedFile("cities.csv").rows(Outlines::city));
    }

    private static StateLabel stateLabel(List<String> row) {
        return new StateLabel(row.getFirst(), row.get(1), place(row, 2));
    }

    private static City city(List<String> row) {
        return new City(row.getFirst(), row.get(1), row.get(2), Integer.parseInt(row.get(3)), place(row, 4));
    }

    private static Place place(List<String> row, int column) {
        return new Place(Double.parseDouble(row.get(column)), Double.parseDouble(row.get(column + 1)));
    }
}
