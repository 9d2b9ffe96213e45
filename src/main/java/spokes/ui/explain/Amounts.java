package spokes.ui.explain;

import spokes.engine.question.Unit;
import spokes.ui.Figures;

/** Numbers of explanations as people read them. */
final class Amounts {
    /** What stands before the unit of a step that is money. */
    private static final String MONEY = "money";

    private final Figures figures;

    Amounts(Figures figures) {
        this.figures = figures;
    }

    /** A value in its unit. */
    String of(double value, Unit unit) {
        return switch (unit) {
            case MONEY -> figures.money(value);
            case SHARE -> figures.percent(value);
            case DAYS, ZONE, PARCELS -> figures.number(value, 2);
            case KM -> figures.distance(value, 0);
            case KG -> figures.number(value, 0) + " kg"; // greenhouse gases, told so everywhere
            case UNITS, ORDERS, COUNT -> figures.number(value, 0);
        };
    }

    /** A step's value with its unit; small numbers keep the digits that tell them apart. */
    String step(double value, String unit) {
        if (unit.startsWith(MONEY)) {
            String per = unit.substring(MONEY.length());
            boolean fine = value != 0 && Math.abs(value) < 1;
            return (fine ? figures.fineMoney(value) : figures.money(value)) + per;
        }
        return (figures.exact(value) + " " + unit).strip();
    }
}
