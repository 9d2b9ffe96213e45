package spokes.exchange.cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Reads dates: moments of a workbook, texts in the column's form, and bare numbers that count days as spreadsheets do.
 *
 * @param form     which of two numbers is the day
 * @param from1904 whether bare numbers count from 1904
 */
record DateReader(DateForm form, boolean from1904) implements CellReader {
    private static final double FIRST_SERIAL = 20_000; // 1954
    private static final double LAST_SERIAL = 80_000; // 2119
    private static final LocalDate START_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS_OF_DAY = 86_400;

    @Override
    public Reading read(Object cell) {
        return moment(cell)
                .map(DateForm.Moment::date)
                .map(date -> inRange(cell, date))
                .orElseGet(() -> Reading.bad("“%s” is not a date%s".formatted(shown(cell), hint(cell))));
    }

    /** The moment of a cell, if it is one. */
    Optional<DateForm.Moment> moment(Object cell) {
        return switch (cell) {
            case LocalDateTime moment -> Optional.of(DateForm.Moment.of(moment));
            case Double serial -> serial(serial);
            case String text -> {
                Optional<DateForm.Moment> parsed = form.parse(text);
                yield parsed.isEmpty() && NumberForm.isPlain(text) ? serial(Double.parseDouble(text)) : parsed;
            }
            default -> Optional.empty();
        };
    }

    private static Object shown(Object cell) {
        return cell instanceof Double number ? CellText.number(number) : cell;
    }

    private String hint(Object cell) {
        boolean otherForm = cell instanceof String text
                && DateForm.proof(text).filter(proved -> proved != form).isPresent();
        return otherForm
                ? ": the others of this column have the %s first; write it as 2026-03-14"
                        .formatted(form == DateForm.DAY_FIRST ? "day" : "month")
                : "; write it as 2026-03-14";
    }

    private Optional<DateForm.Moment> serial(double serial) {
        if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL)) {
            return Optional.empty();
        }
        LocalDate start = from1904 ? START_1904 : START_1900;
        long seconds = Math.round((serial - Math.floor(serial)) * SECONDS_OF_DAY);
        return Optional.of(
                DateForm.Moment.of(start.plusDays((long) serial).atStartOfDay().plusSeconds(seconds)));
    }

    private static Reading inRange(Object cell, LocalDate date) {
        return date.isBefore(CellReader.FIRST_DAY) || date.isAfter(CellReader.LAST_DAY)
                ? Reading.bad("%s is not a day of this business: a date from %s to %s, or blank"
                        .formatted(
                                cell instanceof LocalDateTime ? date : cell, CellReader.FIRST_DAY, CellReader.LAST_DAY))
                : Reading.of(date);
    }
}
