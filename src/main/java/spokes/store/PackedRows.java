package spokes.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Rows in a stream, a header with the sheet's columns before the first of each sheet. */
final class PackedRows {
    private static final int GONE = -1;

    private PackedRows() {}

    /** Writes rows. */
    static final class Writer {
        private final DataOutputStream out;
        private final PackedValues.Writer values;

        Writer(DataOutputStream out) {
            this.out = out;
            this.values = new PackedValues.Writer(out);
        }

        void begin(Sheet sheet) throws IOException {
            values.write(sheet.title());
            out.writeShort(sheet.columns().size());
            for (Column column : sheet.columns()) {
                values.write(column.name());
            }
        }

        void write(char tag, long position, Row row) throws IOException {
            out.writeByte(tag);
            out.writeLong(position);
            write(row);
        }

        void write(char tag, Row before, Row after) throws IOException {
            out.writeByte(tag);
            write(before);
            write(after);
        }

        private void write(Row row) throws IOException {
            for (int i = 0; i < row.sheet().columns().size(); i++) {
                values.write(row.cell(i));
            }
        }
    }

    /** Reads them back; a column that the sheet no longer has is passed over, one that it has got is blank. */
    static final class Reader {
        private final DataInputStream in;
        private final PackedValues.Reader values;
        private Sheet sheet = Sheet.CENTERS;
        private int[] indexes = {};

        Reader(DataInputStream in) {
            this.in = in;
            this.values = new PackedValues.Reader(in);
        }

        void begin() throws IOException {
            String title = String.valueOf(values.read());
            sheet = Sheet.find(title).orElseThrow(() -> new IOException("no sheet " + title));
            indexes = new int[in.readUnsignedShort()];
            for (int i = 0; i < indexes.length; i++) {
                String column = String.valueOf(values.read());
                indexes[i] = sheet.findColumn(column).isPresent() ? sheet.indexOf(column) : GONE;
            }
        }

        PlacedChange readAdded() throws IOException {
            long position = in.readLong();
            return new PlacedChange(RowChange.added(readRow()), position);
        }

        PlacedChange readRemoved() throws IOException {
            long position = in.readLong();
            return new PlacedChange(RowChange.removed(readRow()), position);
        }

        PlacedChange readChanged() throws IOException {
            Row before = readRow();
            return new PlacedChange(RowChange.changed(before, readRow()), PlacedChange.STAYS);
        }

        private Row readRow() throws IOException {
            @Nullable Object[] cells = new @Nullable Object[sheet.columns().size()];
            for (int index : indexes) {
                Object value = values.read();
                if (index != GONE) {
                    cells[index] = value;
                }
            }
            return Row.of(sheet, Arrays.asList(cells));
        }
    }
}
