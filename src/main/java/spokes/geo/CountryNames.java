package spokes.geo;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import spokes.model.place.Place;

/** Countries by every name and code they go by, whatever the case, accents, periods and blanks. */
final class CountryNames {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<String, Country> byKey;

    private CountryNames(Map<String, Country> byKey) {
        this.byKey = byKey;
    }

    /** Reads rows {@code name,iso2,iso3,latitude,longitude,synonyms}; synonyms are separated by {@code |}. */
    static CountryNames read(ShippedFile file) {
        List<Entry> entries = file.rows(Entry::parse);
        var byKey = new HashMap<String, Country>();
        for (Country country : entries.stream().map(Entry::country).toList()) {
            byKey.put(key(country.name()), country);
            byKey.put(key(country.iso2()), country);
            byKey.put(key(country.iso3()), country);
        }
        // a synonym gives way to names and codes
        entries.forEach(e -> e.synonyms().forEach(synonym -> byKey.putIfAbsent(key(synonym), e.country())));
        byKey.remove("");
        return new CountryNames(Map.copyOf(byKey));
    }

    Optional<Country> find(String nameOrCode) {
        return Optional.ofNullable(byKey.get(key(nameOrCode)));
    }

    /** "Côte d'Ivoire" and "COTE D IVOIRE" are one; so are "The Netherlands" and "netherlands", "&" and "and". */
    private static String key(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace("&", " and ");
        String withoutThe = plain.startsWith("the ") ? plain.substring(4) : plain;
        return NOT_A_LETTER
                .matcher(Normalizer.normalize(withoutThe, Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** A row of the file. */
    private record Entry(Country country, List<String> synonyms) {

        static Entry parse(List<String> row) {
            var place = new Place(Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4)));
            var country = new Country(row.getFirst(), row.get(1), row.get(2), place);
            return new Entry(country, List.of(row.get(5).split("\\|")));
        }
    }
}
