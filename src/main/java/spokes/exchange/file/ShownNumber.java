package spokes.exchange.file;

import org.jspecify.annotations.Nullable;

/** What a number of a workbook is, by the format that it is shown in. */
final class ShownNumber {
    private ShownNumber() {}

    /**
     * A {@link Double}, or text where it is none; a moment where it is shown as a date; text where it is shown with zeros before it, as a ZIP or a
     * code.
     *
     * @param id       number of the format; null if not known
     * @param format   its pattern; null if not known
     * @param date1904 whether the workbook counts days from 1904
     */
    static Object of(double value, @Nullable Integer id, @Nullable String format, boolean date1904) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (DateFormats.isDate(id, format)) {
            return DateFormats.moment(value, date1904);
        }
        if (format != null && value >= 0 && value == Math.rint(value) && isZeros(format)) {
            return ("%0" + format.length() + "d").formatted((long) value);
        }
        return value;
    }

    private static boolean isZeros(String format) {
        return format.length() > 1 && format.length() < 20 && format.chars().allMatch(c -> c == '0');
    }
}
