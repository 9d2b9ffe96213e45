package spokes.engine;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spokes.model.Assumption;
import spokes.model.Defaults;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * Worlds written as text:
 *
 * <pre>
 * centers:
 *   center | latitude | longitude
 *   East   | 40       | -75
 * settings: key|value
 *   horizon_days | 14
 * </pre>
 *
 * <p>A line that ends a name with a colon begins a sheet; the next line, or what follows the colon, is its header. The
 * plan date is 2026-03-02, a Monday, unless the settings say otherwise.
 */
public final class Worlds {
    /** The plan date of every world that states none. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Worlds() {}

    /** The world that these texts describe, on the shipped defaults. */
    public static Workspace world(String... texts) {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        rows.put(Sheet.SETTINGS, new ArrayList<>(List.of(setting("plan_date", MONDAY.toString()))));
        @Nullable Sheet sheet = null;
        List<String> header = List.of();
        for (String line : String.join("\n", texts).lines().map(String::strip).toList()) {
            int colon = line.indexOf(':');
            if (colon > 0 && Sheet.find(line.substring(0, colon)).isPresent()) {
                sheet = Sheet.find(line.substring(0, colon)).orElseThrow();
                header = cells(line.substring(colon + 1));
            } else if (!line.isEmpty() && sheet != null) {
                if (header.isEmpty()) {
                    header = cells(line);
                } else {
                    rows.computeIfAbsent(sheet, s -> new ArrayList<>()).add(row(sheet, header, cells(line)));
                }
            }
        }
        return of(rows);
    }

    private static List<String> cells(String line) {
        return line.isBlank()
                ? List.of()
                : List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    }

    /** A workspace of these rows on the shipped defaults. */
    public static Workspace of(Map<Sheet, List<Row>> rows) {
        return Workspace.of(
                shippedDefaults(),
                rows.entrySet().stream()
                        .map(entry -> Table.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** A row of the settings. */
    public static Row setting(String key, String value) {
        return Row.blank(Sheet.SETTINGS).with("key", key).with("value", value);
    }

    private static Row row(Sheet sheet, List<String> header, List<String> cells) {
        Row row = Row.blank(sheet);
        for (int i = 0; i < header.size(); i++) {
            Column column = sheet.columns().get(sheet.indexOf(header.get(i)));
            row = row.with(column.name(), value(column.type(), i < cells.size() ? cells.get(i) : ""));
        }
        return row;
    }

    private static @Nullable Object value(CellType type, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case CODE, TEXT, CHOICE -> text;
            case NUMBER, WHOLE -> (Object) Double.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case YES_NO -> (Object) Boolean.valueOf(text.equals("yes") || text.equals("true"));
        };
    }

    /** The workspace in a folder of sheets as CSV. */
    public static Workspace folder(Path folder) throws IOException {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            Path file = folder.resolve(sheet.title() + ".csv");
            if (Files.exists(file)) {
                rows.put(sheet, rows(sheet, file));
            }
        }
        return of(rows);
    }

    private static List<Row> rows(Sheet sheet, Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord csv : reader) {
                List<String> known = csv.getHeader().stream()
                        .filter(name -> sheet.findColumn(name).isPresent())
                        .toList();
                rows.add(row(sheet, known, known.stream().map(csv::getField).toList()));
            }
        }
        return rows;
    }

    /** What ships with the program. */
    public static Defaults shippedDefaults() {
        try {
            Map<String, Assumption> assumptions = new LinkedHashMap<>();
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(Path.of("data/assumptions.csv"))) {
                for (NamedCsvRecord csv : reader) {
                    assumptions.put(
                            csv.getField("key"),
                            new Assumption(
                                    csv.getField("key"),
                                    csv.getField("value"),
                                    csv.getField("unit"),
                                    csv.getField("label"),
                                    csv.getField("source"),
                                    csv.getField("date")));
                }
            }
            Path carriers = Path.of("data/carriers");
            return new Defaults(
                    assumptions,
                    rows(Sheet.RATES, carriers.resolve("rates.csv")).stream()
                            .map(Rate::of)
                            .toList(),
                    rows(Sheet.SERVICES, carriers.resolve("services.csv")).stream()
                            .map(Service::of)
                            .toList(),
                    rows(Sheet.FREIGHT, carriers.resolve("freight.csv")).stream()
                            .map(FreightRate::of)
                            .toList(),
                    Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
