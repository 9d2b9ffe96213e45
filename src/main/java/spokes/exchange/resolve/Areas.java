package spokes.exchange.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import spokes.exchange.source.Draft;
import spokes.model.place.Place;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Finds the area that a row speaks of, and makes it where there is none. */
final class Areas {
    private static final int TOLD = 500;

    private final Pending pending;
    private final Places places;
    private final PostalCodes postalCodes;
    private final Map<String, String> byWhere = new HashMap<>();

    Areas(Pending pending, Places places) {
        this.pending = pending;
        this.places = places;
        this.postalCodes = new PostalCodes(places);
    }

    /** Fills the place of a row of the sheet areas from the gazetteer, where it states none and is known there. */
    Row placed(Row row) {
        boolean stated = row.findNumber("latitude").isPresent()
                || row.findNumber("longitude").isPresent();
        return stated
                ? row
                : made(row.text("area")).map(known -> located(row, known)).orElse(row);
    }

    private static Row located(Row row, Row known) {
        Row located = row.with("latitude", known.number("latitude")).with("longitude", known.number("longitude"));
        return row.text("country").isEmpty() ? located.with("country", known.text("country")) : located;
    }

    /** Makes sure that the area in this column of a row is there. */
    void ensure(Draft draft, String column) {
        ensure(draft, column, draft.text(column));
    }

    private void ensure(Draft draft, String column, String code) {
        if (pending.has(Sheet.AREAS, code)) {
            return;
        }
        Optional<Row> known = made(code);
        pending.put(code, known.orElse(Row.blank(Sheet.AREAS).with("area", code)));
        if (known.isEmpty()) {
            draft.warn(
                    "areas made without a place",
                    TOLD,
                    column,
                    () ->
                            "no place is known of area “%s”: it was made without one; give it latitude and longitude in areas, or lanes that reach it"
                                    .formatted(code));
        }
    }

    private Optional<Row> made(String code) {
        if (code.matches("\\d{3}")) {
            return places.findZip3(code).map(place -> row(code, place, "US"));
        }
        if (PostalCodes.isZip(code)) {
            return postalCodes.find(code).map(place -> row(code, place, "US"));
        }
        return code.isEmpty()
                ? Optional.empty()
                : places.findCountry(code).map(land -> row(code, land.place(), land.iso2()));
    }

    private static Row row(String code, Place place, String country) {
        return Row.blank(Sheet.AREAS)
                .with("area", code)
                .with("latitude", place.latitude())
                .with("longitude", place.longitude())
                .with("country", country);
    }

    /** The area of an order row by its postal code and country; the old row's where neither changed what it says. */
    Row resolved(Draft draft, Row row, Optional<Row> before) {
        if (draft.has("area") && !draft.text("area").isEmpty()) {
            ensure(draft, "area");
            return row;
        }
        String old = before.map(b -> b.text("area")).orElse("");
        boolean oldIsStated = before.isPresent() && !old.isEmpty() && !old.equals(areaOf(before.get()));
        if (oldIsStated && !draft.has("area")) {
            return row;
        }
        String code = areaOf(row);
        if (code.isEmpty()) {
            draft.reject("area", "no area, postal code or country: it is not known where the order goes");
            return row;
        }
        ensure(draft, row.text("postal_code").isEmpty() ? "country" : "postal_code", code);
        return row.with("area", code);
    }

    /** The code that an order's postal code and country stand for; empty without both. */
    private String areaOf(Row row) {
        String postal = row.text("postal_code");
        String country = row.text("country");
        if (country.isEmpty() && PostalCodes.isZip(postal)) {
            return postal.substring(0, 3);
        }
        return byWhere.computeIfAbsent(postal + '\n' + country, k -> areaOf(postal, country));
    }

    private String areaOf(String postal, String country) {
        if (!postal.isEmpty() && postalCodes.hasZips(country)) {
            return PostalCodes.isZip(postal) ? postal.substring(0, 3) : postal;
        }
        if (country.isEmpty() || pending.has(Sheet.AREAS, country)) {
            return country;
        }
        return places.findCountry(country).map(Places.Land::name).orElse(country);
    }
}
