package spokes.ui.job;

import java.time.LocalDate;
import spokes.ui.Figures;

/** Values of tables as people read them. */
public final class JobWords {
    private final Figures figures;

    /** Words by figures in the planner's language. */
    public JobWords(Figures figures) {
        this.figures = figures;
    }

    /** A value of a column; a number that there is none of is blank. */
    public String of(JobColumn.Kind kind, Object value) {
        return kind.isNumber() && isNone(value) ? "" : shown(kind, value);
    }

    private static boolean isNone(Object value) {
        return value.equals("") || value.equals(Double.NaN);
    }

    private String shown(JobColumn.Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> value.toString();
            case DAY -> value instanceof LocalDate day ? figures.date(day) : "";
            case COUNT -> figures.number(number(value), 0);
            case WEIGHT -> figures.number(figures.units().weight(number(value)), 0);
            case DECIMAL -> figures.number(number(value), 2);
            case CHANGE -> figures.change(number(value), 2);
            case SHARE -> figures.percent(number(value));
            case CENTS -> figures.money(number(value));
            case MONEY -> figures.wholeMoney(number(value));
            case MONEY_CHANGE -> figures.wholeMoneyChange(number(value));
        };
    }

    private static double number(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        throw new IllegalArgumentException("not a number: " + value);
    }
}
