package spokes.model.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a layout writes days. */
public enum DayForm {
    /** 2026-03-14 */
    ISO("uuuu-MM-dd"),
    /** 03/14/2026 */
    MONTH_FIRST("MM/dd/uuuu"),
    /** 14/03/2026 */
    DAY_FIRST("dd/MM/uuuu"),
    /** 14.03.2026 */
    DAY_POINTS("dd.MM.uuuu");

    private final String pattern;

    DayForm(String pattern) {
        this.pattern = pattern;
    }

    /** The day as text. */
    public String text(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
    }

    /** The number format under which a workbook shows a day so. */
    public String workbookFormat() {
        return pattern.replace('u', 'y').toLowerCase(Locale.ROOT);
    }
}
