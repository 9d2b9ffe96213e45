package spokes.exchange;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.ShippedTable;
import spokes.model.Assumption;
import spokes.model.Defaults;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** The assumptions, rate card, services and freight rates that come with Spokes, from its data files. */
public final class ShippedDefaults {
    private ShippedDefaults() {}

    /** Reads them; {@link java.io.UncheckedIOException} if the install is broken. */
    public static Defaults read() {
        Map<String, Assumption> assumptions = new LinkedHashMap<>();
        new ShippedTable("assumptions.csv").rows().forEach(r -> assumptions.put(r.getField("key"), assumption(r)));
        Map<String, String> sources = new LinkedHashMap<>();
        return new Defaults(
                assumptions,
                rows(Sheet.RATES, sources).stream().map(Rate::of).toList(),
                rows(Sheet.SERVICES, sources).stream().map(Service::of).toList(),
                rows(Sheet.FREIGHT, sources).stream().map(FreightRate::of).toList(),
                sources);
    }

    private static Assumption assumption(NamedCsvRecord row) {
        return new Assumption(
                row.getField("key"),
                row.getField("value"),
                row.getField("unit"),
                row.getField("label"),
                row.getField("source"),
                row.getField("date"));
    }

    private static List<Row> rows(Sheet sheet, Map<String, String> sources) {
        List<NamedCsvRecord> records = new ShippedTable("carriers/" + sheet.title() + ".csv").rows();
        Set<String> said = new LinkedHashSet<>();
        for (NamedCsvRecord record : records) {
            record.findField("source").ifPresent(source -> {
                String dated =
                        "%s (%s)".formatted(source, record.findField("date").orElse(""));
                said.add(dated);
                sources.put(Defaults.sourceKey(sheet, name(sheet, record)), dated);
            });
        }
        if (said.isEmpty()) {
            said.add(sourceOf(sheet));
        }
        sources.put(sheet.title(), String.join("; ", said));
        return records.stream().map(r -> row(sheet, r)).toList();
    }

    /** The service or mode of a row that names its source. */
    private static String name(Sheet sheet, NamedCsvRecord record) {
        return record.getField(sheet == Sheet.FREIGHT ? "mode" : "service");
    }

    /** A file without a column of sources has one in the list beside it. */
    private static String sourceOf(Sheet sheet) {
        return new ShippedTable("carriers/sources.csv")
                .rows().stream()
                        .filter(r -> r.getField("file").equals(sheet.title() + ".csv"))
                        .map(r -> "%s (%s)".formatted(r.getField("source"), r.getField("date")))
                        .findFirst()
                        .orElse("");
    }

    private static Row row(Sheet sheet, NamedCsvRecord record) {
        Row row = Row.blank(sheet);
        for (Column column : sheet.columns()) {
            row = row.with(
                    column.name(), value(column, record.findField(column.name()).orElse("")));
        }
        return row;
    }

    private static @Nullable Object value(Column column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return column.type() == CellType.NUMBER ? (Object) Double.valueOf(text) : text;
    }
}
