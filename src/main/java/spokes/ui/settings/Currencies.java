package spokes.ui.settings;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The currencies that are money somewhere today. */
final class Currencies {
    private Currencies() {}

    /**
     * Their ISO 4217 codes in alphabetical order.
     *
     * @param used one that is among them in any case
     */
    static List<String> listCodes(String used) {
        Stream<String> ofCountries = Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull) // Antarctica has none
                .map(Currency::getCurrencyCode);
        return Stream.concat(ofCountries, Stream.of(used)).distinct().sorted().toList();
    }

    /** Code and name: "EUR – Euro". */
    static String name(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst()
                .map(currency -> code + " – " + currency.getDisplayName())
                .orElse(code);
    }
}
