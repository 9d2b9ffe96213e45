package spokes.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import spokes.model.Workspace;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Random worlds of which many numbers are the least or the greatest that import lets through. */
final class ExtremeWorlds {
    private static final double[] NUMBERS = {0, 0, Double.MIN_VALUE, 1e-300, 1e-9, 0.1, 1e12, 1e12};
    private static final double[] WHOLES = {0, 1, 2, 1e12, 1e12};

    private static final Map<String, List<String>> SETTINGS = Map.ofEntries(
            Map.entry("horizon_days", List.of("1", "7", "8", "400")),
            Map.entry("circuity", List.of("1e-300", "1e12")),
            Map.entry("carton_fill", List.of("1e-300", "1")),
            Map.entry("storage_fill", List.of("1e-300", "1")),
            Map.entry("dim_divisor", List.of("1e-300", "1e12")),
            Map.entry("dim_threshold_ft3", List.of("0", "1e12")),
            Map.entry("rate_factor", List.of("0", "1e12")),
            Map.entry("fuel_surcharge", List.of("1")),
            Map.entry("residential_surcharge", List.of("1e12")),
            Map.entry("value_of_a_day", List.of("0", "1e-300", "1e12")),
            Map.entry("capital_rate", List.of("0", "1")),
            Map.entry("cover_target_days", List.of("0", "1e12")),
            Map.entry("dock_to_stock_days", List.of("0", "1e-300", "1e12")),
            Map.entry("review_days", List.of("0", "1e12")),
            Map.entry("service_level", List.of("0", "1e-300", "0.5", "1")),
            Map.entry("fill_rate_target", List.of("0", "1")),
            Map.entry("cutoff_share", List.of("0", "1")),
            Map.entry("promise_days", List.of("0", "1e12")),
            Map.entry("transfer_km_per_day", List.of("1e-300", "1e12")),
            Map.entry("short_days_of_supply", List.of("0", "1e12")));

    private ExtremeWorlds() {}

    static Workspace world(long seed) {
        Random random = new Random(seed);
        Workspace usual = RandomWorlds.world(seed);
        int rarely = 2 + random.nextInt(20);
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            boolean empty = random.nextInt(30) == 0;
            for (Row row : empty ? List.<Row>of() : usual.table(sheet).rows()) {
                Row next = sheet == Sheet.SETTINGS ? row : extreme(row, random, rarely);
                rows.computeIfAbsent(sheet, s -> new ArrayList<>()).add(next);
            }
        }
        SETTINGS.forEach((key, values) -> {
            if (random.nextInt(rarely) == 0) {
                rows.computeIfAbsent(Sheet.SETTINGS, s -> new ArrayList<>())
                        .add(Worlds.setting(key, values.get(random.nextInt(values.size()))));
            }
        });
        return Worlds.of(rows);
    }

    private static Row extreme(Row row, Random random, int rarely) {
        Row next = row;
        for (Column column : row.sheet().columns()) {
            boolean whole = column.type() == CellType.WHOLE;
            boolean changes = whole || column.type() == CellType.NUMBER;
            if (changes && random.nextInt(rarely) == 0 && !column.name().equals("week")) {
                double[] those = whole ? WHOLES : NUMBERS;
                double value = those[random.nextInt(those.length)];
                next = next.with(column.name(), Math.clamp(value, column.min(), column.max()));
            }
        }
        return next;
    }
}
