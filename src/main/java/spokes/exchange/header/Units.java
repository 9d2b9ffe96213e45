package spokes.exchange.header;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.exchange.file.ShippedTable;

/** Units of weight, length and volume in headers, from {@code data/import/units.csv}. */
final class Units {
    private final Map<String, Unit> byName;

    private Units(Map<String, Unit> byName) {
        this.byName = byName;
    }

    static Units shipped() {
        Map<String, Unit> byName = new HashMap<>();
        new ShippedTable("import/units.csv")
                .rows()
                .forEach(row -> byName.put(
                        row.getField("unit"),
                        new Unit(row.getField("base"), Double.parseDouble(row.getField("factor")))));
        return new Units(byName);
    }

    /** Whether a word is a unit. */
    boolean isUnit(String word) {
        return find(word).isPresent();
    }

    /**
     * By what a value is to be multiplied and divided to come from one unit into the unit at the end of a canonical
     * name, as in {@code weight_kg}; empty if one of them is none or they measure different things.
     */
    Optional<Conversion> findConversion(String unit, String canonicalName) {
        Optional<Unit> given = find(unit);
        Optional<Unit> wanted = unitOf(canonicalName);
        if (given.isEmpty()
                || wanted.isEmpty()
                || !given.get().base().equals(wanted.get().base())) {
            return Optional.empty();
        }
        return Optional.of(new Conversion(given.get().factor(), wanted.get().factor()));
    }

    /** The unit at the end of a canonical name. Money per cubic meter is not a volume. */
    Optional<Unit> unitOf(String canonicalName) {
        List<String> words = List.of(canonicalName.split("_"));
        return words.size() > 1 && !words.contains("per") ? find(words.getLast()) : Optional.empty();
    }

    private Optional<Unit> find(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("³", "3").replaceAll("[^a-z0-9]", "");
        return Optional.ofNullable(byName.get(plain));
    }

    /** A unit and how many of its base unit it is. */
    record Unit(String base, double factor) {}

    /** From one unit into another: multiply, then divide. */
    record Conversion(double multiply, double divide) {
        OptionalDouble factor() {
            return multiply == divide ? OptionalDouble.empty() : OptionalDouble.of(multiply / divide);
        }
    }
}
