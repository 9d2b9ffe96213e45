package spokes.model.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spokes.model.reading.SheetPlace;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * What the planner says about the sheets of an import.
 *
 * @param sheets     what is said about these sheets now
 * @param remembered what was said earlier about sheets of a {@linkplain SheetFinding#shape shape}; it counts for a sheet
 *                   about which nothing is said now
 * @param centers    centers that are made with the import, as rows of {@link Sheet#CENTERS}
 * @param aliases    codes of centers that nobody knows to those that are meant
 */
public record ImportChoices(
        Map<SheetPlace, SheetChoice> sheets,
        Map<String, SheetChoice> remembered,
        List<Row> centers,
        Map<String, String> aliases) {
    /** Nothing is said. */
    public static final ImportChoices NONE = new ImportChoices(Map.of(), Map.of(), List.of(), Map.of());

    public ImportChoices {
        sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
        remembered = Map.copyOf(remembered);
        centers = List.copyOf(centers);
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        centers.forEach(row -> {
            if (row.sheet() != Sheet.CENTERS) {
                throw new IllegalArgumentException("not a center: " + row);
            }
        });
    }

    /** What is said about a sheet: now, else earlier about one of its shape; nothing if nothing is. */
    public SheetChoice of(SheetPlace place, String shape) {
        SheetChoice now = sheets.get(place);
        return now != null ? now : remembered.getOrDefault(shape, SheetChoice.GUESSED);
    }

    /** Whether what is said about a sheet was said about an earlier one. */
    public boolean isRemembered(SheetPlace place, String shape) {
        return !sheets.containsKey(place) && remembered.containsKey(shape);
    }

    /** Whether the encoding or the separator of a text file is said anywhere. */
    public boolean sayHowTextIsWritten() {
        return Stream.concat(sheets.values().stream(), remembered.values().stream())
                .map(SheetChoice::form)
                .anyMatch(
                        form -> !form.encoding().isEmpty() || !form.separator().isEmpty());
    }

    /** These choices with another one for a sheet. */
    public ImportChoices with(SheetPlace place, SheetChoice choice) {
        Map<SheetPlace, SheetChoice> next = new LinkedHashMap<>(sheets);
        next.put(place, choice);
        return new ImportChoices(next, remembered, centers, aliases);
    }

    /** These choices with other memories. */
    public ImportChoices withRemembered(Map<String, SheetChoice> other) {
        return new ImportChoices(sheets, other, centers, aliases);
    }

    /** These choices with other centers to make. */
    public ImportChoices withCenters(List<Row> rows) {
        return new ImportChoices(sheets, remembered, rows, aliases);
    }

    /** These choices with a code read as another. */
    public ImportChoices withAlias(String code, String meant) {
        Map<String, String> next = new LinkedHashMap<>(aliases);
        next.put(code, meant);
        return new ImportChoices(sheets, remembered, centers, next);
    }

    /** These choices with a code read as it is. */
    public ImportChoices withoutAlias(String code) {
        Map<String, String> next = new LinkedHashMap<>(aliases);
        next.remove(code);
        return new ImportChoices(sheets, remembered, centers, next);
    }
}
