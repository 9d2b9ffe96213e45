package spokes.ui.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spokes.model.Workspace;
import spokes.model.reading.DecimalMark;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.SheetChoice;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.ui.grid.CellEdit;
import spokes.ui.grid.Typed;

/**
 * Edits as a file that an import reads: a line a row with its key and the columns that change; of transfers with all. It is written as programs
 * write, whatever the planner's language.
 */
final class EditFile {
    private static final WrittenForm FORM = WrittenForm.GUESSED
            .withEncoding("UTF-8")
            .withSeparator("\t")
            .withDecimalMark(DecimalMark.POINT)
            .withHeaders(1, 1);

    private final Sheet sheet;
    private final Workspace workspace;
    private final Typed typed;
    private final Map<String, Map<String, String>> edits = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    /**
     * The file of some edits.
     *
     * @param workspace what is changed: the other cells of a line are taken from it
     */
    EditFile(Sheet sheet, List<CellEdit<SheetRow>> wanted, Workspace workspace, Typed typed) {
        this.sheet = sheet;
        this.workspace = workspace;
        this.typed = typed;
        sheet.columns().stream()
                .filter(column -> sheet == Sheet.TRANSFERS
                        || column.required()
                        || sheet.keyColumns().contains(column))
                .forEach(column -> columns.add(column.name()));
        for (CellEdit<SheetRow> edit : wanted) {
            Row row = edit.row().row();
            rows.putIfAbsent(row.key(), row);
            edits.computeIfAbsent(row.key(), _ -> new LinkedHashMap<>())
                    .put(edit.column().id(), edit.text());
            columns.add(edit.column().id());
        }
    }

    /** What is said about the file, so that nothing of it is guessed. */
    static ImportChoices choices(Sheet sheet, String file) {
        String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        SheetChoice choice = SheetChoice.GUESSED.as(sheet).withForm(FORM);
        return ImportChoices.NONE.with(new SheetPlace(file, name), choice);
    }

    /** Its text. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", columns));
        edits.forEach((key, changed) -> lines.add(line(key, changed)));
        return String.join("\n", lines) + "\n";
    }

    private String line(String key, Map<String, String> changed) {
        @Nullable Row shown = rows.get(key);
        Row row = workspace
                .table(sheet)
                .find(key)
                .or(() -> java.util.Optional.ofNullable(shown))
                .orElseThrow();
        return columns.stream()
                .map(column -> changed.containsKey(column)
                        ? canonical(column, changed.getOrDefault(column, ""))
                        : plain(row.cell(sheet.indexOf(column))))
                .map(EditFile::quoted)
                .collect(Collectors.joining("\t"));
    }

    private static String quoted(String cell) {
        return cell.contains("\"") || cell.contains("\t") || cell.contains("\n")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private String canonical(String name, String text) {
        Column column = sheet.columns().get(sheet.indexOf(name));
        if (column.type() == CellType.NUMBER || column.type() == CellType.WHOLE) {
            return typed.number(text);
        }
        return column.type() == CellType.DATE ? typed.day(text) : text.strip();
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> Typed.plain(number);
            case Boolean yes -> yes ? "yes" : "no";
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }
}
