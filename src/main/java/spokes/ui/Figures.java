package spokes.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Numbers as the window shows them: in the planner's language, rounded here and nowhere else. */
public final class Figures {
    private static final String MINUS = "\u2212";

    private final Locale locale;
    private final Currency currency;

    /**
     * Figures for a language and a currency.
     *
     * @param currencyCode ISO 4217 code; one that is unknown shows as US dollars
     */
    public Figures(Locale locale, String currencyCode) {
        this.locale = locale;
        this.currency = Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(currencyCode))
                .findFirst()
                .orElse(Currency.getInstance("USD"));
    }

    /** Money: without cents from 1,000 up. */
    public String money(double amount) {
        return money(amount, Math.abs(amount) < 1000 ? currency.getDefaultFractionDigits() : 0);
    }

    /** Money with four decimals, for rates of less than one. */
    public String fineMoney(double amount) {
        return money(amount, 4);
    }

    /** A number with as many decimals as tell it apart: none from 1,000 up, six below 1. */
    public String exact(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        double size = Math.abs(value);
        format.setMaximumFractionDigits(size >= 1000 ? 0 : size >= 1 ? 3 : 6);
        return minus(value, format.format(size));
    }

    /** Money without cents. */
    public String wholeMoney(double amount) {
        return money(amount, 0);
    }

    /** Money without cents, with its sign, for a difference. */
    public String wholeMoneyChange(double amount) {
        return signed(amount, wholeMoney(amount));
    }

    private String money(double amount, int digits) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return minus(amount, format.format(Math.abs(amount)));
    }

    /** Money with its sign, for a difference. */
    public String moneyChange(double amount) {
        return signed(amount, money(amount));
    }

    /** A number with so many decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return minus(value, format.format(Math.abs(value)));
    }

    /** A number with its sign and so many decimals, for a difference. */
    public String change(double value, int decimals) {
        return signed(value, number(value, decimals));
    }

    /** A share of 0 to 1 as percent. */
    public String percent(double share) {
        return number(share * 100, 1) + "\u00a0%";
    }

    /** A difference of shares as percentage points with its sign. */
    public String points(double share) {
        return change(share * 100, 1) + "\u00a0pt";
    }

    /** A day with its year. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** A day with its weekday: "Tue 14 Jul". */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(date);
    }

    private static String minus(double value, String absolute) {
        boolean zero = absolute.chars().noneMatch(c -> Character.isDigit(c) && Character.digit(c, 10) != 0);
        return value < 0 && !zero ? MINUS + absolute : absolute;
    }

    private static String signed(double value, String shown) {
        boolean zero = shown.chars().noneMatch(c -> Character.isDigit(c) && Character.digit(c, 10) != 0);
        return value > 0 && !zero ? "+" + shown : shown;
    }
}
