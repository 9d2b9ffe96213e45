package spokes.exchange.format;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which numbers of a workbook are shown as dates, and which day a number is. */
final class DateFormats {
    private static final LocalDateTime START_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime START_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final double MAX_SERIAL = 2_958_466;

    private DateFormats() {}

    /**
     * Whether a number format shows a date.
     *
     * @param id     number of the format; 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are built-in dates (ECMA-376 part 1, 18.8.30)
     * @param format its pattern, as {@code dd/mm/yyyy}; null if built in
     */
    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null
                && ((id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 47)
                        || (id >= 50 && id <= 58))) {
            return true;
        }
        if (format == null || format.isEmpty() || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "");
        return bare.matches("(?i).*[ymdhs].*") && !bare.matches("(?i).*[0#?].*e.*");
    }

    /**
     * The day and time that a serial number stands for.
     *
     * @param serial   days; the part after the point is the time
     * @param date1904 whether the workbook counts from 1904, as old Macs did
     */
    static LocalDateTime moment(double serial, boolean date1904) {
        double known = Math.clamp(serial, 0, MAX_SERIAL);
        long days = (long) Math.floor(known);
        long seconds = Math.round((known - days) * 86_400);
        // Excel believes in a 29 February 1900: numbers below 61 are one day later than counted back from today
        LocalDateTime start = date1904 ? START_1904 : known < 60 ? START_1900.plusDays(1) : START_1900;
        return start.plusDays(days).plus(seconds, ChronoUnit.SECONDS);
    }
}
