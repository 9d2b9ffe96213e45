package spokes.model.sheet;

import java.util.List;

/**
 * One column of a sheet, under its canonical name.
 *
 * @param name     canonical header, lower case with underscores; used in every export
 * @param type     what its cells hold
 * @param required whether a row without it is rejected
 * @param choices  the words a {@link CellType#CHOICE} may hold, else empty
 * @param min      least number allowed, of magnitude {@link #MAX_AMOUNT} at most
 * @param max      greatest number allowed, of magnitude {@link #MAX_AMOUNT} at most
 */
public record Column(String name, CellType type, boolean required, List<String> choices, double min, double max) {
    /** Greatest magnitude of a number that no other bound holds: beyond it sums and products could overflow. */
    public static final double MAX_AMOUNT = 1e12;

    public Column {
        choices = List.copyOf(choices);
    }

    static Column code(String name) {
        return new Column(name, CellType.CODE, false, List.of(), 0, 0);
    }

    static Column text(String name) {
        return new Column(name, CellType.TEXT, false, List.of(), 0, 0);
    }

    static Column yesNo(String name) {
        return new Column(name, CellType.YES_NO, false, List.of(), 0, 0);
    }

    static Column date(String name) {
        return new Column(name, CellType.DATE, false, List.of(), 0, 0);
    }

    static Column time(String name) {
        return new Column(name, CellType.TIME, false, List.of(), 0, 0);
    }

    static Column choice(String name, String... choices) {
        return new Column(name, CellType.CHOICE, false, List.of(choices), 0, 0);
    }

    /** A number of zero or more. */
    static Column amount(String name) {
        return new Column(name, CellType.NUMBER, false, List.of(), 0, MAX_AMOUNT);
    }

    static Column within(String name, double min, double max) {
        return new Column(name, CellType.NUMBER, false, List.of(), min, max);
    }

    /** A whole number of at least {@code min}. */
    static Column count(String name, double min) {
        return new Column(name, CellType.WHOLE, false, List.of(), min, MAX_AMOUNT);
    }

    Column must() {
        return new Column(name, type, true, choices, min, max);
    }
}
