package spokes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.model.place.Place;

/** Where ZIPs, ZIP3s and countries are, in the files as shipped. */
class GazetteerTest {

    private static final Gazetteer gazetteer = Gazetteer.shipped();

    @ParameterizedTest
    @CsvSource({
        "07102, 40.7357, -74.1724, 3", // Newark, New Jersey: a leading zero
        "89502, 39.4979, -119.7697, 5", // Reno, Nevada
        "00901, 18.4663, -66.1057, 3", // San Juan, Puerto Rico: two leading zeros
        "96799, -14.2781, -170.7025, 15" // Pago Pago, American Samoa
    })
    void zipIsNearItsTown(String zip, double latitude, double longitude, double km) {
        assertThat(gazetteer.findZip(zip))
                .hasValueSatisfying(place -> assertThat(place.greatCircleKm(new Place(latitude, longitude)))
                        .isLessThan(km));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7102", "071", "99999", "00000", "07102-1234", "Reno"})
    void whatIsNoZipHasNoPlace(String text) {
        assertThat(gazetteer.findZip(text)).isEmpty();
    }

    @Test
    void zip3IsWhereItsPeopleAre() {
        var newark = new Place(40.7357, -74.1724);

        assertThat(gazetteer.findZip3("071"))
                .hasValueSatisfying(
                        place -> assertThat(place.greatCircleKm(newark)).isLessThan(5));
        assertThat(gazetteer.findStateOf("071")).contains("NJ");
        assertThat(gazetteer.findZip3("000")).isEmpty();
        assertThat(gazetteer.findStateOf("000")).isEmpty();
    }

    @Test
    void zip3OfHawaiiIsNotDraggedTowardSamoa() {
        var honolulu = new Place(21.3069, -157.8583);

        assertThat(gazetteer.findZip3("967"))
                .hasValueSatisfying(
                        place -> assertThat(place.greatCircleKm(honolulu)).isLessThan(150));
    }

    @ParameterizedTest
    @CsvSource({"006, PR", "008, VI", "969, GU", "090, AE", "098, AE", "340, AA", "962, AP", "005, NY", "942, CA"})
    void prefixesWithoutResidentsOrOverseasHaveAPlaceToo(String zip3, String state) {
        assertThat(gazetteer.findZip3(zip3)).isPresent();
        assertThat(gazetteer.findStateOf(zip3)).contains(state);
    }

    @Test
    void everyZipBelongsToAZip3AndAllAreInOrder() {
        var zip3s = gazetteer.listZip3s().stream().map(Zip3::code).toList();

        assertThat(gazetteer.listZips())
                .hasSize(33_791)
                .isSorted()
                .allMatch(zip -> zip3s.contains(zip.substring(0, 3)));
        assertThat(zip3s).hasSize(930).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void peopleAreThoseOfTheCountryAndLiveInItsCities() {
        var zip3s = gazetteer.listZip3s();
        var largest = zip3s.stream()
                .sorted(Comparator.comparingInt(Zip3::population).reversed())
                .limit(20)
                .map(Zip3::code);

        assertThat(zip3s.stream().mapToLong(Zip3::population).sum()).isCloseTo(334_700_000L, within(200_000L));
        assertThat(largest).contains("770", "606", "112", "900", "331", "750", "191"); // Houston, Chicago, Brooklyn, …
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB | United Kingdom",
                "GB | GB",
                "GB | gbr",
                "GB | Great Britain",
                "GB | U.K.",
                "IE | EIRE",
                "US | usa",
                "US | The United States of America",
                "ZA | RSA",
                "CZ | Czech Republic",
                "JE | Channel Islands",
                "AE | United Arab Emirates",
                "NL | Netherlands",
                "CI | cote d ivoire",
                "HK | Hong Kong",
                "BA | Bosnia & Herzegovina",
                "TZ | Tanzania",
                "KR | Korea",
                "BQ | Bonaire, Sint Eustatius and Saba"
            })
    void countryIsFoundByNameCodeAndSynonymInAnyCase(String iso2, String text) {
        assertThat(gazetteer.findCountry(text)).map(Country::iso2).contains(iso2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Unspecified", "European Community", "West Indies", "ZZ", "?"})
    void whatIsNoCountryIsNotGuessed(String text) {
        assertThat(gazetteer.findCountry(text)).isEmpty();
    }

    @Test
    void countryIsWhereItsTownsAre() {
        var norway = gazetteer.findCountry("Norway").orElseThrow();

        assertThat(norway.iso3()).isEqualTo("NOR");
        assertThat(norway.place().greatCircleKm(new Place(59.91, 10.75))).isLessThan(150);
    }
}
