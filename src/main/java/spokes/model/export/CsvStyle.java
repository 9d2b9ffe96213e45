package spokes.model.export;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a CSV file separates cells and writes numbers. Quotes are those of RFC 4180, rows end with CR LF, the encoding is
 * UTF-8.
 *
 * @param separator   between two cells
 * @param decimalMark before the decimals of a number
 * @param marked      whether the file begins with a byte order mark, by which Excel tells UTF-8
 */
public record CsvStyle(char separator, char decimalMark, boolean marked) {
    /** Comma, point, no mark: what every program reads. */
    public static final CsvStyle RFC_4180 = new CsvStyle(',', '.', false);

    public CsvStyle {
        if (separator == decimalMark) {
            throw new IllegalArgumentException("“%s” both separates cells and decimals".formatted(separator));
        }
    }

    /**
     * What Excel opens by a double click where people write numbers like this locale: where the comma is before decimals,
     * the semicolon is between cells.
     */
    public static CsvStyle excel(Locale locale) {
        boolean comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        return comma ? new CsvStyle(';', ',', true) : new CsvStyle(',', '.', true);
    }
}
