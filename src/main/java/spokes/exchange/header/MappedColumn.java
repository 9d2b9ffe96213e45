package spokes.exchange.header;

import spokes.model.sheet.Column;

/**
 * A column of a file that is a column of a sheet.
 *
 * @param position where it stands in the file, from 0
 * @param header   as the file spells it
 * @param column   what it is
 * @param multiply by what its numbers are multiplied to have the column's unit
 * @param divide   by what they are divided then
 * @param currency currency code that the header names; empty if none
 * @param assumed  whether the file says no unit, so that the column's own is assumed
 * @param basis    by what it was told
 */
public record MappedColumn(
        int position,
        String header,
        Column column,
        double multiply,
        double divide,
        String currency,
        boolean assumed,
        Basis basis) {

    /** By what a column can be told, the surest first. */
    public enum Basis {
        /** the planner said it */
        SAID,
        /** its header is the column's name */
        NAME,
        /** its header is another name of the column */
        SYNONYM,
        /** the lower rows of its header are a name of the column */
        LOWER,
        /** some other part of its header is a name of the column */
        PART,
        /** what it holds */
        CONTENT
    }

    /** Whether its numbers have another unit than the column's. */
    public boolean isConverted() {
        return multiply != divide;
    }

    /** The same in another unit. */
    MappedColumn converted(double times, double by) {
        return new MappedColumn(position, header, column, times, by, currency, false, basis);
    }

    /** The same, told by something else. */
    MappedColumn on(Basis other, String spelled) {
        return new MappedColumn(position, spelled, column, multiply, divide, currency, assumed, other);
    }
}
