package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.model.Edit;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** What goes into the file comes out of it: every sheet, every kind of cell, to the last bit and in the same order. */
class SheetRoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void everyRowComesBackToTheLastBitAndInItsPlace(Sheet sheet) {
        RandomRows random = new RandomRows(sheet.title().hashCode());
        List<Row> rows = List.copyOf(random.rows(sheet, 300));

        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.append(new Edit("import", rows.stream().map(RowChange::added).toList()));
        }

        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            assertThat(Worlds.table(store, sheet).rows()).containsExactlyElementsOf(rows);
        }
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void undoAndRedoOfEveryKindOfCellAreExact(Sheet sheet) {
        RandomRows random = new RandomRows(sheet.title().hashCode());
        List<Row> rows = List.copyOf(random.rows(sheet, 200));
        List<Row> changed = rows.stream().map(random::changed).toList();

        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.append(new Edit("import", rows.stream().map(RowChange::added).toList()));
            store.append(Worlds.edit("change", Table.of(sheet, rows), changed));

            assertThat(Worlds.table(store, sheet).rows()).containsExactlyElementsOf(changed);
            assertThat(store.undo(Set.of(sheet))).first().returns(rows, table -> List.copyOf(table.rows()));
            assertThat(store.redo(Set.of(sheet))).first().returns(changed, table -> List.copyOf(table.rows()));
        }
    }

    @Test
    void theJournalKeepsEveryCellToTheLastBit() throws IOException {
        RandomRows random = new RandomRows(7);
        List<PlacedChange> changes = List.of(Sheet.values()).stream()
                .flatMap(sheet -> random.rows(sheet, 20).stream())
                .flatMap(row -> List.of(
                        new PlacedChange(RowChange.added(row), Long.MAX_VALUE),
                        new PlacedChange(RowChange.changed(row, random.changed(row)), PlacedChange.STAYS),
                        new PlacedChange(RowChange.removed(row), 1))
                        .stream())
                .toList();

        assertThat(EditPack.unpack(EditPack.pack(changes))).isEqualTo(changes);
    }

    @Test
    void equalTextsOfALoadedSheetAreOneObject() {
        try (WorkspaceStore store = WorkspaceStore.open(folder.resolve("w"))) {
            store.append(Worlds.edit(
                    "import", Table.empty(Sheet.ZONES), List.of(Worlds.zone("070", "980"), Worlds.zone("070", "894"))));

            List<Row> rows = List.copyOf(Worlds.table(store, Sheet.ZONES).rows());

            assertThat(rows.get(0).cell(0)).isSameAs(rows.get(1).cell(0));
        }
    }
}
