package spokes.model.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a file writes a sheet, where it is known: what was guessed of it, or what the planner says of it.
 *
 * @param encoding    name of the character set of a text file; empty if not said
 * @param separator   between the cells of a text file, one character; empty if not said
 * @param decimalMark before the decimals of its numbers
 * @param dateOrders  header as the file spells it to the order of the dates below it
 * @param from1904    whether bare numbers count days from 1904, as old Macs did, and not from 1900
 * @param headerRow   the first row of headers as the spreadsheet numbers it; 0 if not said
 * @param headerRows  how many rows the headers take; 0 if not said
 */
public record WrittenForm(
        String encoding,
        String separator,
        Optional<DecimalMark> decimalMark,
        Map<String, DateOrder> dateOrders,
        boolean from1904,
        int headerRow,
        int headerRows) {
    /** Nothing is said: all is guessed. */
    public static final WrittenForm GUESSED = new WrittenForm("", "", Optional.empty(), Map.of(), false, 0, 0);

    public WrittenForm {
        dateOrders = Collections.unmodifiableMap(new LinkedHashMap<>(dateOrders));
        if (separator.length() > 1) {
            throw new IllegalArgumentException("a separator is one character, was “%s”".formatted(separator));
        }
        if (headerRow < 0 || headerRows < 0) {
            throw new IllegalArgumentException(
                    "headers from row %d, %d rows: both must be zero or more".formatted(headerRow, headerRows));
        }
    }

    /** The same in another character set. */
    public WrittenForm withEncoding(String charset) {
        return new WrittenForm(charset, separator, decimalMark, dateOrders, from1904, headerRow, headerRows);
    }

    /** The same with another separator; empty if not said. */
    public WrittenForm withSeparator(String mark) {
        return new WrittenForm(encoding, mark, decimalMark, dateOrders, from1904, headerRow, headerRows);
    }

    /** The same with other decimals. */
    public WrittenForm withDecimalMark(DecimalMark mark) {
        return new WrittenForm(encoding, separator, Optional.of(mark), dateOrders, from1904, headerRow, headerRows);
    }

    /** The same with the dates below a header in this order. */
    public WrittenForm withDateOrder(String header, DateOrder order) {
        Map<String, DateOrder> orders = new LinkedHashMap<>(dateOrders);
        orders.put(header, order);
        return new WrittenForm(encoding, separator, decimalMark, orders, from1904, headerRow, headerRows);
    }

    /** The same with bare numbers that count days from 1904. */
    public WrittenForm withDaysFrom1904() {
        return new WrittenForm(encoding, separator, decimalMark, dateOrders, true, headerRow, headerRows);
    }

    /**
     * The same with the headers in these rows.
     *
     * @param first the first of them as the spreadsheet numbers it
     * @param rows  how many they are
     */
    public WrittenForm withHeaders(int first, int rows) {
        return new WrittenForm(encoding, separator, decimalMark, dateOrders, from1904, first, rows);
    }
}
