package spokes.exchange.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.exchange.ShippedDefaults;
import spokes.exchange.file.Blanks;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.scenario.Scenario;
import spokes.model.scenario.ScenarioChange;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * Rows of every sheet with any printable text and any finite number that their columns allow: codes that look like
 * numbers, dates, formulas, totals or blanks, names over several lines, products of several clients.
 */
final class RandomWorkspace {
    private static final List<String> LETTERS = List.of(
            "a", "Z", "0", "9", " ", "-", "_", "/", ",", ";", "\"", "'", "=", "+", "@", "|", "ü", "ß", "漢", "é", "(",
            "%", "$", "#", ".", "\\", "&", "<", ">", "×", "😀", "\u00a0", "\u202e", "＝", "*", "?", "!", "{", "~");
    /** What spreadsheets, readers of dates and searchers of totals take for something else. */
    private static final List<String> NASTY = List.of(
            "007",
            "0012345678901234567890",
            "1e5",
            "1E-7",
            "TRUE",
            "null",
            "N/A",
            "-",
            "--",
            "Total",
            "sum",
            "sku",
            "center",
            "3/4",
            "2026-01-02",
            "12:30",
            "=1+1",
            "'=1+1",
            "''=1+1",
            "-5",
            "+49 30",
            "@all",
            "'tis",
            "'",
            "\"",
            "\"\"",
            "\"=x\"",
            "' =x",
            ",",
            ";",
            "a;b",
            "a,b",
            "1,5",
            "1.5",
            "1.234,5",
            "#N",
            "sep=;",
            "ＳＫＵ",
            "A  B",
            "%",
            "<b>",
            "&amp;",
            "_x000D_");

    private final Random random;
    private final List<String> centers;
    private final List<String> areas;
    private final List<ProductKey> products;

    RandomWorkspace(long seed) {
        random = new Random(seed);
        centers = codes(4);
        areas = codes(6);
        List<String> skus = codes(4);
        List<String> clients = codes(2);
        products = List.of(
                new ProductKey("", skus.get(0)),
                new ProductKey("", skus.get(1)),
                new ProductKey(clients.get(0), skus.get(0)),
                new ProductKey(clients.get(0), skus.get(2)),
                new ProductKey(clients.get(1), skus.get(3)));
    }

    Workspace make() {
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            if (sheet != Sheet.SETTINGS && !sheet.isOfScenarios()) {
                int count = switch (sheet) {
                    case CENTERS -> centers.size();
                    case AREAS -> areas.size();
                    case PRODUCTS -> products.size();
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
        tables.addAll(scenarios(List.copyOf(tables)));
        return Workspace.of(ShippedDefaults.read(), tables);
    }

    /** Two scenarios that change, add and take away rows of every sheet that is not packed. */
    private List<Table> scenarios(List<Table> tables) {
        List<String> names = codes(2);
        List<Row> changes = new ArrayList<>();
        for (Table table : tables) {
            for (Row row : table.sheet().isPacked() ? List.<Row>of() : List.copyOf(table.rows())) {
                Optional<Row> after = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(row);
                Optional<Row> before = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(row);
                changes.add(new ScenarioChange(one(names), table.sheet(), row, after, before).toRow());
            }
        }
        List<Row> scenarios = names.stream()
                .map(name ->
                        new Scenario(name, code(), Optional.of(LocalDate.of(2026, 3, 1)), random.nextInt(9)).toRow())
                .toList();
        return List.of(Table.of(Sheet.SCENARIOS, scenarios), Table.of(Sheet.SCENARIO_CHANGES, changes));
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
        if (sheet.findColumn("client").isPresent()) {
            ProductKey product = sheet == Sheet.PRODUCTS ? products.get(i) : one(products);
            row = row.with("client", product.client()).with("sku", product.sku());
        }
        return switch (sheet) {
            case CENTERS, SUPPLY_POINTS, AREAS -> placed(row);
            case ORDERS -> row.with("area", one(areas));
            case ELIGIBILITY -> row.with("category", "any " + i);
            case ADJUSTMENTS -> adjusted(row);
            case TRANSFERS -> row.with("transfer_id", "T" + i);
            case CLOSURES ->
                row.with("to_date", row.findDate("from_date").orElseThrow().plusDays(i));
            default -> row;
        };
    }

    /** An import takes adjustments alone that can be. */
    private Row adjusted(Row any) {
        Row row = any.with("from_date", LocalDate.of(2026, 1, 31)).with("to_date", null);
        ProductKey liked = products.getFirst();
        boolean isLike = row.text("kind").equals("like") && !ProductKey.of(row).equals(liked);
        return row.with("kind", isLike || !row.text("kind").equals("like") ? row.text("kind") : "scale")
                .with("units_per_day", row.text("kind").equals("promotion") ? row.number("units_per_day") : null)
                .with("like_client", null)
                .with("like_sku", isLike ? liked.sku() : null);
    }

    /** An import places what has a ZIP, or a code that could be a country's, and no place of its own. */
    private Row placed(Row row) {
        return row.sheet() == Sheet.AREAS || row.text("postal_code").matches("\\d{5}")
                ? row.with("latitude", random.nextDouble() * 60).with("longitude", -random.nextDouble() * 90)
                : row;
    }

    /** Codes are of what there is, so that an import has nothing to make. */
    private @Nullable Object cell(Sheet sheet, Column column, int i) {
        return switch (column.name()) {
            case "center" -> sheet == Sheet.CENTERS ? centers.get(i) : one(centers);
            case "area" -> sheet == Sheet.AREAS ? areas.get(i) : one(areas);
            case "sku" -> one(products).sku();
            case "client" -> null;
            case "postal_code" -> one(List.of("SW1A 1AA", "07102", "00501", "D-80331", "〒100-0001"));
            case "from" -> centers.get(i % 2);
            case "to" -> centers.get(2 + i % 2);
            case "from_zip3", "to_zip3" -> "%03d".formatted(random.nextInt(1000));
            case "service" -> one(NASTY) + i;
            case "carrier_days" -> one(List.of("Mon-Sat", "Mon,Wed,Fri", "Su – Th"));
            default -> value(column);
        };
    }

    private Object value(Column column) {
        return switch (column.type()) {
            case CODE -> code();
            case TEXT -> random.nextInt(4) == 0 ? code() + "\n" + code() + "\t" + code() : code();
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

    private <T> T one(List<T> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private List<String> codes(int count) {
        return Stream.generate(this::code).distinct().limit(count).toList();
    }

    private String code() {
        if (random.nextInt(3) == 0) {
            return one(NASTY);
        }
        StringBuilder text = new StringBuilder();
        int length = 3 + random.nextInt(6);
        while (text.length() < length) {
            text.append(one(LETTERS));
        }
        String stripped = Blanks.strip(text.toString());
        return stripped.isEmpty() ? "x" : stripped;
    }
}
