package spokes.exchange.file;

import java.util.List;
import spokes.model.reading.WrittenForm;

/**
 * A sheet as the file has it.
 *
 * @param file    the file's name
 * @param name    the sheet's name; for a CSV the file's name without its ending
 * @param rows    rows that are not blank, in the order of the file
 * @param guesses what was guessed about its form, for people; empty where it is the usual one
 * @param form    how it is written, as far as the file shows it
 * @param hidden  whether a spreadsheet program does not show it
 */
public record RawSheet(String file, String name, RawRows rows, List<String> guesses, WrittenForm form, boolean hidden) {
    public RawSheet {
        guesses = List.copyOf(guesses);
    }
}
