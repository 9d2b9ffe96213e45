package spokes.model.reading;

/**
 * Where a sheet came from.
 *
 * @param file  the file's name without its folder
 * @param sheet the sheet's name in the file; for a CSV the file's name without its ending
 */
public record SheetPlace(String file, String sheet) {}
