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
 */
public record MappedColumn(
        int position, String header, Column column, double multiply, double divide, String currency, boolean assumed) {

    /** Whether its numbers have another unit than the column's. */
    public boolean isConverted() {
        return multiply != divide;
    }
}
