package spokes.model.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Order lines in packed blocks are the same rows in the same order as in a plain map, whatever happens to them. */
class PackedTableTest {
    private static final int LINES = 40_000;

    private static Row line(int number, double quantity) {
        return Row.blank(Sheet.ORDERS)
                .with("order_id", "ORD-" + number / 2)
                .with("sku", "SKU-" + number % 2)
                .with("order_date", LocalDate.of(2026, 1, 1).plusDays(number / 1000))
                .with("quantity", quantity);
    }

    private static PackedTable of(Map<String, Row> rows) {
        return (PackedTable) Table.of(Sheet.ORDERS, rows.values());
    }

    private static Map<String, Row> lines(int from, int to) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (int number = from; number < to; number++) {
            Row row = line(number, 1);
            rows.put(row.key(), row);
        }
        return rows;
    }

    private static void assertSame(PackedTable table, Map<String, Row> rows) {
        assertThat(table.size()).isEqualTo(rows.size());
        assertThat(List.copyOf(table.rows()).equals(List.copyOf(rows.values()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsTheRowsOfAPlainMapThroughAnyChanges(long seed) {
        Random random = new Random(seed);
        Map<String, Row> rows = lines(0, LINES);
        PackedTable table = of(rows);
        int next = LINES;
        for (int step = 0; step < 4; step++) {
            List<RowChange> changes = new ArrayList<>();
            for (Row row : List.copyOf(rows.values())) {
                switch (random.nextInt(400)) {
                    case 0 -> changes.add(RowChange.removed(row));
                    case 1 -> changes.add(RowChange.changed(row, row.with("quantity", 2.0 + step)));
                    default -> {
                        // stays
                    }
                }
            }
            int more = random.nextInt(3) * 9_000 + random.nextInt(10);
            lines(next, next + more).values().forEach(row -> changes.add(RowChange.added(row)));
            next += more;
            PackedTable before = table;
            table = table.with(changes);
            for (RowChange change : changes) {
                Row after = change.after();
                if (after == null) {
                    rows.remove(change.key());
                } else {
                    rows.put(change.key(), after);
                }
            }
            assertSame(table, rows);
            List<BlockChange> blocks = before.changesTo(table);
            assertThat(List.copyOf(before.withBlocks(blocks).rows()).equals(List.copyOf(rows.values())))
                    .isTrue();
            List<BlockChange> back = blocks.stream().map(BlockChange::inverted).toList();
            assertThat(before.changesTo(table.withBlocks(back))).isEmpty();
        }
    }

    @Test
    void findsEveryRowByItsKeyAndNoOther() {
        PackedTable table = of(lines(0, LINES));
        for (int number : new int[] {0, 1, 16_383, 16_384, LINES - 1}) {
            assertThat(table.find(line(number, 1).key())).contains(line(number, 1));
        }
        assertThat(table.find(line(LINES, 1).key())).isEmpty();
        assertThat(table.find("")).isEmpty();
    }

    @Test
    void aChangeOfOneRowReplacesItsBlockAlone() {
        PackedTable table = of(lines(0, LINES));
        PackedTable after = table.with(List.of(RowChange.changed(line(7, 1), line(7, 5))));
        assertThat(table.changesTo(after)).hasSize(1);
        assertThat(table.find(line(7, 1).key())).contains(line(7, 1));
        assertThat(after.find(line(7, 1).key())).contains(line(7, 5));
    }

    @Test
    void manySmallAdditionsShareBlocks() {
        PackedTable table = of(Map.of());
        for (int day = 0; day < 50; day++) {
            table = table.with(lines(day * 100, day * 100 + 100).values().stream()
                    .map(RowChange::added)
                    .toList());
        }
        assertSame(table, lines(0, 5_000));
        assertThat(of(Map.of()).changesTo(table)).hasSize(1);
    }
}
