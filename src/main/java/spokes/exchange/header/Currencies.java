package spokes.exchange.header;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Signs and codes of currencies (ISO 4217). */
public final class Currencies {
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Set<String> DOLLARS =
            Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "CLP", "COP", "ARS");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₽", "RUB"),
            Map.entry("₺", "TRY"),
            Map.entry("R$", "BRL"),
            Map.entry("zł", "PLN"),
            Map.entry("Kč", "CZK"));

    private Currencies() {}

    /** The code of a sign or code in capitals; empty if it is neither. */
    public static Optional<String> find(String signOrCode) {
        String text = signOrCode.strip();
        String sign = SIGNS.get(text);
        if (sign != null) {
            return Optional.of(sign);
        }
        return CODES.contains(text) ? Optional.of(text) : Optional.empty();
    }

    /** Whether a sign or code may stand for this currency: "$" is any dollar. */
    public static boolean mayMean(String signOrCode, String currency) {
        String wanted = currency.toUpperCase(Locale.ROOT);
        return find(signOrCode).filter(wanted::equals).isPresent()
                || (signOrCode.strip().equals("$") && DOLLARS.contains(wanted))
                || (signOrCode.strip().equals("¥") && wanted.equals("CNY"));
    }

    /** Whether it is the code of a currency. */
    public static boolean isCode(String text) {
        return CODES.contains(text.toUpperCase(Locale.ROOT));
    }
}
