package spokes.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.SheetChoice;

/**
 * What a planner says about the files of an import.
 *
 * @param as        title of the sheet that all of them are, if said
 * @param sheetName name of the one sheet of a workbook to read, if said
 * @param mapping   headers as the files spell them to canonical columns, where said
 * @param choices   what is said about single sheets
 * @param today     the day of the import: the plan's first day where no data says one
 */
public record ImportOptions(
        Optional<String> as,
        Optional<String> sheetName,
        Map<String, String> mapping,
        ImportChoices choices,
        LocalDate today) {
    public ImportOptions {
        mapping = Map.copyOf(mapping);
    }

    /** Options that say nothing about single sheets. */
    public ImportOptions(
            Optional<String> as, Optional<String> sheetName, Map<String, String> mapping, LocalDate today) {
        this(as, sheetName, mapping, ImportChoices.NONE, today);
    }

    /** Options that say how some sheets are written. */
    public ImportOptions(
            Optional<String> as,
            Optional<String> sheetName,
            Map<String, String> mapping,
            Map<SheetPlace, WrittenForm> forms,
            LocalDate today) {
        this(as, sheetName, mapping, writtenSo(forms), today);
    }

    private static ImportChoices writtenSo(Map<SheetPlace, WrittenForm> forms) {
        Map<SheetPlace, SheetChoice> sheets = new LinkedHashMap<>();
        forms.forEach((place, form) -> sheets.put(place, SheetChoice.GUESSED.withForm(form)));
        return new ImportChoices(sheets, Map.of(), List.of(), Map.of());
    }

    /** Nothing is said: everything is told from the files. */
    public static ImportOptions guessing(LocalDate today) {
        return choosing(ImportChoices.NONE, today);
    }

    /** What a planner says about single sheets; the rest is told from the files. */
    public static ImportOptions choosing(ImportChoices choices, LocalDate today) {
        return new ImportOptions(Optional.empty(), Optional.empty(), Map.of(), choices, today);
    }

    /** What is said of the form of a sheet, now or earlier of one of its shape. */
    public WrittenForm formOf(String file, String sheet, String shape) {
        return choices.of(new SheetPlace(file, sheet), shape).form();
    }
}
