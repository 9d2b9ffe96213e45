package spokes.exchange.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spokes.exchange.source.Draft;
import spokes.model.place.Place;
import spokes.model.sheet.Row;

/** Postal codes of the United States: mended where a spreadsheet took a leading zero away, and looked up. */
final class PostalCodes {
    /** Lands whose postal codes are US ZIPs. */
    private static final Set<String> ZIP_LANDS = Set.of("US", "PR", "VI", "GU", "AS", "MP");

    private static final Pattern PLUS4 = Pattern.compile("(\\d{4,5})[- ]\\d{4}");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{3,5})\\.0+");

    private final Places places;

    PostalCodes(Places places) {
        this.places = places;
    }

    /** Mends the postal code of a row, if it has one of the United States, and tells it. */
    void mend(Draft draft) {
        String code = draft.text("postal_code");
        mendAgain(draft);
        String mended = draft.text("postal_code");
        if (!mended.equals(code)) {
            boolean zero = mended.charAt(0) == '0' && code.charAt(0) != '0';
            draft.warn(
                    zero ? "a leading zero was lost and put back" : "cut to five digits",
                    zero ? 200 : 1,
                    "postal_code",
                    () -> zero
                            ? "“%s” lost its leading zero: read as %s".formatted(code, mended)
                            : "“%s” was cut to %s".formatted(code, mended));
        }
    }

    /** Mends the postal code of a row of which it was told. */
    void mendAgain(Draft draft) {
        String code = draft.text("postal_code");
        if (code.isEmpty() || isZip(code)) {
            return;
        }
        String country = draft.has("country") ? draft.text("country") : "";
        if (!hasZips(country)) {
            return;
        }
        String mended = mended(code);
        if (isZip(mended)) {
            draft.repair("postal_code", mended);
        }
    }

    private static String mended(String code) {
        Matcher plus4 = PLUS4.matcher(code);
        Matcher decimal = DECIMAL.matcher(code);
        String digits = plus4.matches() ? plus4.group(1) : decimal.matches() ? decimal.group(1) : code;
        if (!digits.matches("\\d{3,9}")) {
            return code;
        }
        String padded = "0".repeat(digits.length() < 5 ? 5 - digits.length() : digits.length() == 8 ? 1 : 0) + digits;
        return padded.length() == 5 || padded.length() == 9 ? padded.substring(0, 5) : code;
    }

    /** Whether postal codes of a country, or of no stated one, are US ZIPs. */
    boolean hasZips(String country) {
        return country.isEmpty()
                || places.findCountry(country)
                        .map(Places.Land::iso2)
                        .filter(ZIP_LANDS::contains)
                        .isPresent();
    }

    /** Whether it looks like a US ZIP. */
    static boolean isZip(String code) {
        return code.length() == 5 && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The place of a US ZIP: its own, else that of its first three digits. */
    Optional<Place> find(String zip5) {
        return places.findPostalCode(zip5).or(() -> places.findZip3(zip5.substring(0, 3)));
    }

    /**
     * A row with the place of its postal code, where it says no place of its own.
     *
     * @param before the row as it was; a place that came from its old postal code is looked up again
     */
    Row placed(Row row, Optional<Row> before) {
        String code = row.text("postal_code");
        boolean stated = row.findNumber("latitude").isPresent()
                && row.findNumber("longitude").isPresent();
        boolean derived = before.isPresent()
                && !before.get().text("postal_code").equals(code)
                && before.get().equals(withPlace(before.get()))
                && samePlace(before.get(), row);
        return (stated && !derived) || !isZip(code) ? row : withPlace(row);
    }

    private static boolean samePlace(Row a, Row b) {
        return a.findNumber("latitude").equals(b.findNumber("latitude"))
                && a.findNumber("longitude").equals(b.findNumber("longitude"));
    }

    private Row withPlace(Row row) {
        String code = row.text("postal_code");
        Optional<Place> place = isZip(code) ? find(code) : Optional.empty();
        return place.map(p -> row.with("latitude", p.latitude()).with("longitude", p.longitude()))
                .orElse(row);
    }
}
