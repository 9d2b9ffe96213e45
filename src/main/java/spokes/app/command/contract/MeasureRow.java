package spokes.app.command.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import spokes.app.job.Said;
import spokes.engine.Evaluation;
import spokes.engine.result.CostLine;

/**
 * A row of an evaluation's table for people.
 *
 * @param name what it says first
 * @param measure its number in an evaluation
 * @param decimals how many decimals are shown, where it is written without a currency
 * @param kind what it counts
 */
public record MeasureRow(String name, ToDoubleFunction<Evaluation> measure, int decimals, Kind kind) {
    private MeasureRow(String name, ToDoubleFunction<Evaluation> measure, int decimals) {
        this(name, measure, decimals, Kind.NUMBER);
    }

    /** All rows in the order in which they are shown. */
    public static List<MeasureRow> listAll() {
        List<MeasureRow> rows = new ArrayList<>();
        addCosts(rows);
        addService(rows);
        rows.add(new MeasureRow("CO₂e, kg", Evaluation::co2eKg, 0));
        rows.add(new MeasureRow("Stock-outs", e -> e.stockouts().size(), 0));
        return List.copyOf(rows);
    }

    /** Its number for people: money with its sign of currency, to the cent where it is of one order. */
    public String shown(double value, Said said) {
        return switch (kind) {
            case MONEY -> said.money(value);
            case FINE_MONEY -> said.fineMoney(value);
            case NUMBER -> said.number(value, decimals);
            case PERCENT -> said.number(value, decimals) + " %";
        };
    }

    /** A difference of it for people; empty where it would be shown as none. */
    public String shownChange(double change, Said said) {
        if (Math.abs(change) < 0.5 * Math.pow(10, -(kind == Kind.MONEY ? 0 : decimals))) {
            return "";
        }
        return switch (kind) {
            case MONEY -> said.moneyChange(change);
            case FINE_MONEY -> said.fineMoneyChange(change);
            case NUMBER -> said.change(change, decimals);
            case PERCENT -> said.change(change, decimals) + " pt";
        };
    }

    /** What a row counts. */
    public enum Kind {
        /** Money of the whole plan. */
        MONEY,
        /** Money of one order. */
        FINE_MONEY,
        /** A share of 100. */
        PERCENT,
        /** Anything else. */
        NUMBER
    }

    /** What people call a cost line where it begins a row: "Outbound shipping". */
    public static String title(CostLine line) {
        return Said.begun(line.key().replace('_', ' '));
    }

    private static void addCosts(List<MeasureRow> rows) {
        rows.add(new MeasureRow("Orders", Evaluation::orders, 0));
        rows.add(new MeasureRow("Units demanded", Evaluation::unitsDemanded, 0));
        rows.add(new MeasureRow("Units shipped", Evaluation::unitsShipped, 0));
        rows.add(new MeasureRow("Units unmet", Evaluation::unitsUnmet, 0));
        for (CostLine line : CostLine.values()) {
            rows.add(new MeasureRow(title(line), e -> e.costs().get(line), 2, Kind.MONEY));
        }
        rows.add(new MeasureRow("Total cost", e -> e.costs().total(), 2, Kind.MONEY));
        rows.add(new MeasureRow("Cost per order", Evaluation::costPerOrder, 2, Kind.FINE_MONEY));
    }

    private static void addService(List<MeasureRow> rows) {
        rows.add(new MeasureRow("Mean days", e -> e.service().meanDays(), 2));
        rows.add(new MeasureRow("Days for 90 %", e -> e.service().p90Days(), 0));
        for (int days : List.of(1, 2, 3, 5)) {
            rows.add(new MeasureRow(
                    "Within %d %s".formatted(days, days == 1 ? "day" : "days"),
                    e -> 100 * e.service().within(days),
                    1,
                    Kind.PERCENT));
        }
        rows.add(new MeasureRow("Mean calendar days", e -> e.service().meanCalendarDays(), 2));
        rows.add(new MeasureRow("Fill rate", e -> 100 * e.service().fillRate(), 1, Kind.PERCENT));
        rows.add(new MeasureRow("Mean zone", e -> e.service().meanZone(), 2));
        rows.add(new MeasureRow("Mean road km", e -> e.service().meanKm(), 0));
        rows.add(new MeasureRow("Parcels per order", e -> e.service().parcelsPerOrder(), 3));
        rows.add(new MeasureRow("Split orders", e -> 100 * e.service().splitRate(), 1, Kind.PERCENT));
    }
}
