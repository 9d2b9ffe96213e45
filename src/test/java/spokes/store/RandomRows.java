package spokes.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Rows such as nobody would type: every kind of cell at its limits, and blanks. */
final class RandomRows {
    private static final List<String> TEXTS = List.of(
            "a",
            "A",
            " a ",
            "'; DROP TABLE \"orders\"; --",
            "\"quoted\"",
            "back\\slash, comma; semicolon\ttab\nline\r\n",
            "Zürich Łódź 東京 🏋🏽‍♀️",
            "e\u0301 is not é",
            "\u0000 zero",
            "\ud800 half a pair",
            "\uffff",
            "null",
            "x".repeat(70_000));

    private static final List<Double> NUMBERS = List.of(
            0.0,
            -0.0,
            1.0,
            0.1 + 0.2,
            1 / 3.0,
            1.5e-05,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            9_007_199_254_740_991.0,
            Math.nextUp(1.0));

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1, 1, 1),
            LocalDate.of(-44, 3, 15),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(123_456, 7, 8));

    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIN, LocalTime.NOON, LocalTime.of(2, 30), LocalTime.MAX, LocalTime.ofNanoOfDay(1));

    private final Random random;

    RandomRows(long seed) {
        this.random = new Random(seed);
    }

    /** Rows of different keys. */
    Collection<Row> rows(Sheet sheet, int upTo) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (int i = 0; i < upTo; i++) {
            Row row = row(sheet);
            rows.put(row.key(), row);
        }
        return rows.values();
    }

    Row row(Sheet sheet) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : sheet.columns()) {
            cells.add(random.nextInt(5) == 0 ? null : value(column.type()));
        }
        return Row.of(sheet, cells);
    }

    /** Another row of the same key. */
    Row changed(Row row) {
        Row changed = row;
        for (Column column : row.sheet().columns()) {
            Row next = changed.with(column.name(), random.nextInt(5) == 0 ? null : value(column.type()));
            if (next.key().equals(row.key())) {
                changed = next;
            }
        }
        return changed;
    }

    private Object value(CellType type) {
        return switch (type) {
            case CODE, TEXT, CHOICE -> random.nextBoolean() ? one(TEXTS) : "text " + random.nextInt(1000);
            case NUMBER, WHOLE -> random.nextBoolean() ? one(NUMBERS) : anyNumber();
            case DATE -> random.nextBoolean() ? one(DATES) : LocalDate.ofEpochDay(random.nextInt(40_000));
            case TIME -> one(TIMES);
            case YES_NO -> random.nextBoolean();
        };
    }

    private double anyNumber() {
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : random.nextGaussian();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
