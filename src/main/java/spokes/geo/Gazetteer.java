package spokes.geo;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import spokes.model.place.Place;

/**
 * Says where a US ZIP, a ZIP3 or a country is. Immutable; load it once and pass it on.
 *
 * <p>Sources: US Census gazetteer 2020 (ZIP points), American Community Survey 2018-2022 and Census 2020 (population),
 * ISO 3166 and GeoNames (countries). Details and licenses are in {@code data/geo/README.md}.
 */
public final class Gazetteer {

    private final ZipPlaces zips;
    private final List<Zip3> zip3s;
    private final Map<String, Zip3> zip3ByCode;
    private final CountryNames countries;

    private Gazetteer(ZipPlaces zips, List<Zip3> zip3s, CountryNames countries) {
        this.zips = zips;
        this.zip3s = zip3s;
        this.zip3ByCode = zip3s.stream().collect(toUnmodifiableMap(Zip3::code, Function.identity()));
        this.countries = countries;
    }

    /** Reads the shipped files; {@link java.io.UncheckedIOException} if the install is broken. */
    public static Gazetteer shipped() {
        return new Gazetteer(
                ZipPlaces.read(new ShippedFile("us-zips.csv.gz")),
                new ShippedFile("us-zip3s.csv").rows(Gazetteer::zip3),
                CountryNames.read(new ShippedFile("countries.csv")));
    }

    /**
     * The place of a ZIP with residents (a Census tabulation area). A ZIP of post-office boxes or of one firm has none:
     * its ZIP3 has.
     *
     * @param zip5 five digits, leading zeros kept
     */
    public Optional<Place> findZip(String zip5) {
        return zips.find(zip5);
    }

    /**
     * The ZIP that has a place nearest to another one.
     *
     * @param reachKm how far it may be at most, as the crow flies
     */
    public Optional<String> findNearestZip(Place place, double reachKm) {
        Optional<String> nearest = Optional.empty();
        double least = reachKm;
        for (String zip : listZips()) {
            Place there = findZip(zip).orElseThrow();
            double north = Math.toRadians(there.latitude() - place.latitude()) * Place.EARTH_RADIUS_KM;
            double km = Math.abs(north) > least ? Double.POSITIVE_INFINITY : there.greatCircleKm(place);
            if (km <= least) {
                least = km;
                nearest = Optional.of(zip);
            }
        }
        return nearest;
    }

    /**
     * The population-weighted place of a ZIP3.
     *
     * @param zip3 three digits, leading zeros kept
     */
    public Optional<Place> findZip3(String zip3) {
        return Optional.ofNullable(zip3ByCode.get(zip3)).map(Zip3::place);
    }

    /** The two letters of the state that has most of the ZIP3's people. */
    public Optional<String> findStateOf(String zip3) {
        return Optional.ofNullable(zip3ByCode.get(zip3)).map(Zip3::state);
    }

    /** A country by its name, ISO alpha-2 or alpha-3 code or a common synonym ("EIRE", "UK"), in any case. */
    public Optional<Country> findCountry(String nameOrCode) {
        return countries.find(nameOrCode);
    }

    /** All ZIPs that have a place, in rising order. */
    public List<String> listZips() {
        return zips.listZips();
    }

    /** All ZIP3s, in rising order; the sum of their populations is that of the United States and its territories. */
    public List<Zip3> listZip3s() {
        return zip3s;
    }

    private static Zip3 zip3(List<String> row) {
        var place = new Place(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
        return new Zip3(row.getFirst(), place, row.get(3), Integer.parseInt(row.get(4)));
    }
}
