package spokes.exchange.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.exchange.ShippedDefaults;
import spokes.model.Workspace;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** Rows of every sheet with any printable text and any finite number that their columns allow. */
final class RandomWorkspace {
    private static final String LETTERS = "aZ09 -_/,;\"'=+@|üß漢\u00e9(%$#";

    private final Random random;
    private final List<String> centers;
    private final List<String> areas;
    private final List<String> skus;

    RandomWorkspace(long seed) {
        random = new Random(seed);
        centers = codes(4);
        areas = codes(6);
        skus = codes(5);
    }

    Workspace make() {
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            if (sheet != Sheet.SETTINGS) {
                int count = switch (sheet) {
                    case CENTERS -> centers.size();
                    case AREAS -> areas.size();
                    case PRODUCTS -> skus.size();
                    default -> 20;
                };
                tables.add(Table.of(
                        sheet,
                        IntStream.range(0, count).mapToObj(i -> row(sheet, i)).toList()));
            }
        }
        tables.add(Table.of(
                Sheet.SETTINGS,
                List.of(
                        setting("plan_date", "2026-03-02"),
                        setting("capital_rate", "0.123456789012345"),
                        setting("horizon_days", "28"))));
        return Workspace.of(ShippedDefaults.read(), tables);
    }

    private static Row setting(String key, String value) {
        return Row.blank(Sheet.SETTINGS).with("key", key).with("value", value);
    }

    private Row row(Sheet sheet, int i) {
        Row row = Row.blank(sheet);
        for (Column column : sheet.columns()) {
            boolean filled = column.required() || random.nextInt(3) > 0;
            row = row.with(column.name(), filled ? cell(sheet, column, i) : null);
        }
        return switch (sheet) {
            case ORDERS -> row.with("area", one(areas));
            case ELIGIBILITY -> row.with("category", "any " + i);
            case TRANSFERS -> row.with("transfer_id", "T" + i);
            default -> row;
        };
    }

    /** Codes are of what there is, so that an import has nothing to make. */
    private @Nullable Object cell(Sheet sheet, Column column, int i) {
        return switch (column.name()) {
            case "center" -> sheet == Sheet.CENTERS ? centers.get(i) : one(centers);
            case "area" -> sheet == Sheet.AREAS ? areas.get(i) : one(areas);
            case "sku" -> sheet == Sheet.PRODUCTS ? skus.get(i) : one(skus);
            case "client" -> null;
            case "postal_code" -> "SW1A 1AA";
            case "from" -> centers.get(i % 2);
            case "to" -> centers.get(2 + i % 2);
            case "from_zip3", "to_zip3" -> "%03d".formatted(random.nextInt(1000));
            case "service" -> one(skus) + i;
            case "carrier_days" -> one(List.of("Mon-Sat", "Mon,Wed,Fri", "Su – Th"));
            default -> value(column);
        };
    }

    private Object value(Column column) {
        return switch (column.type()) {
            case CODE, TEXT -> code();
            case CHOICE -> column.choices().get(random.nextInt(column.choices().size()));
            case WHOLE -> (double) Math.round(Math.clamp(random.nextInt(100_000) - 5000.0, column.min(), column.max()));
            case NUMBER -> number(column);
            case DATE -> LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
            case TIME -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60));
            case YES_NO -> random.nextBoolean();
        };
    }

    private double number(Column column) {
        if (column.max() < 1000) {
            return column.min() + random.nextDouble() * (column.max() - column.min());
        }
        return random.nextInt(3) == 0
                ? random.nextInt(100) / 100.0
                : Math.min(column.max(), Math.exp(random.nextGaussian() * 8));
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private List<String> codes(int count) {
        return Stream.generate(this::code)
                .filter(code -> code.length() > 3)
                .distinct()
                .limit(count)
                .toList();
    }

    private String code() {
        StringBuilder text = new StringBuilder();
        int length = 3 + random.nextInt(6);
        while (text.length() < length) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }
}
