package spokes.exchange.resolve;

import java.util.Optional;
import java.util.function.Function;
import spokes.geo.Gazetteer;
import spokes.model.place.Place;

/** Where postal codes and countries are: what an import asks a gazetteer. */
public interface Places {

    /** The place of a US ZIP of five digits. */
    Optional<Place> findPostalCode(String zip5);

    /** The place of all ZIPs that begin with these three digits. */
    Optional<Place> findZip3(String zip3);

    /** A country by its name or ISO code. */
    Optional<Land> findCountry(String nameOrCode);

    /**
     * A country.
     *
     * @param name  its usual name
     * @param iso2  its ISO code of two letters
     * @param place a point in it
     */
    record Land(String name, String iso2, Place place) {}

    /** The places of the shipped gazetteer. */
    static Places of(Gazetteer gazetteer) {
        return of(
                gazetteer::findZip,
                gazetteer::findZip3,
                name -> gazetteer
                        .findCountry(name)
                        .map(country -> new Land(country.name(), country.iso2(), country.place())));
    }

    /** Places that are looked up by these functions. */
    static Places of(
            Function<String, Optional<Place>> zip5,
            Function<String, Optional<Place>> zip3,
            Function<String, Optional<Land>> country) {
        return new Places() {
            @Override
            public Optional<Place> findPostalCode(String code) {
                return zip5.apply(code);
            }

            @Override
            public Optional<Place> findZip3(String code) {
                return zip3.apply(code);
            }

            @Override
            public Optional<Land> findCountry(String nameOrCode) {
                return country.apply(nameOrCode);
            }
        };
    }
}
