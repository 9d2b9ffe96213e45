package spokes.model.review;

/**
 * How a text file writes its rows.
 *
 * @param encoding  name of its character set, as UTF-8
 * @param separator between the cells of a row
 */
public record TextForm(String encoding, char separator) {}
