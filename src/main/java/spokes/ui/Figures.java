package spokes.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import spokes.ui.words.Units;

/** Numbers as the window shows them: in the planner's language, rounded here and nowhere else. */
public final class Figures {
    private static final String MINUS = "\u2212";

    /** Keeps a unit on the line of its number. */
    private static final String NO_BREAK = "\u00a0";

    private final Locale locale;
    private final Currency currency;
    private final Units units;

    /**
     * Figures for a language and a currency, in kilometers and kilograms.
     *
     * @param currencyCode ISO 4217 code; one that is unknown shows as US dollars
     */
    public Figures(Locale locale, String currencyCode) {
        this(locale, currencyCode, Units.METRIC);
    }

    /**
     * Figures for a language, a currency and units.
     *
     * @param currencyCode ISO 4217 code; one that is unknown shows as US dollars
     */
    public Figures(Locale locale, String currencyCode, Units units) {
        this.locale = locale;
        this.units = units;
        this.currency = Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(currencyCode))
                .findFirst()
                .orElse(Currency.getInstance("USD"));
    }

    /** How the planner's language writes numbers and days. */
    public Locale locale() {
        return locale;
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

    /** A whole number that somebody typed or {@link #number} wrote, without the marks of thousands of any language. */
    public static String bare(String typed) {
        return typed.strip().replaceAll("[,.'\\u2019\\u00a0\\u202f ](?=\\d{3}\\b)", "");
    }

    /** A number with so many decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return minus(value, format.format(Math.abs(value)));
    }

    /** A number in its first two digits, for a scale. */
    public String rounded(double value) {
        BigDecimal twoDigits = BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.HALF_UP));
        return number(
                twoDigits.doubleValue(),
                Math.max(0, twoDigits.stripTrailingZeros().scale()));
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

    /** The units of distances and weights. */
    public Units units() {
        return units;
    }

    /** A distance with its unit: "767 mi". */
    public String distance(double km, int decimals) {
        return number(units.distance(km), decimals) + NO_BREAK + units.length().sign();
    }

    /** A difference of distances with its sign and unit. */
    public String distanceChange(double km, int decimals) {
        return signed(km, distance(km, decimals));
    }

    /** A weight with its unit: "12.5 lb". */
    public String weight(double kg, int decimals) {
        return number(units.weight(kg), decimals) + NO_BREAK + units.mass().sign();
    }

    /** A day with its year. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** A day with its weekday, in the order of the language: "Tue 14 Jul", "Di., 14. Juli". */
    public String day(LocalDate date) {
        DateTimeFormatter form = locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? DateTimeFormatter.ofPattern("EEE d MMM", locale)
                : DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale);
        return form.format(date);
    }

    /** A time of the day, to the minute. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
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
