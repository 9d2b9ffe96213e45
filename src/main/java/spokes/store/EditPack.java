package spokes.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import spokes.model.sheet.Sheet;

/**
 * The changes of a step as bytes, to be kept in the journal; deflated.
 *
 * <p>Sheets and columns are written by name, so that a pack can still be read when a sheet has got another column.
 */
final class EditPack {
    private static final int VERSION = 1;
    private static final char SHEET = '#';
    private static final char ADDED = '+';
    private static final char CHANGED = '~';
    private static final char REMOVED = '-';
    private static final char END = '.';

    private EditPack() {}

    static byte[] pack(List<PlacedChange> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 8192))) {
            out.writeByte(VERSION);
            write(out, changes);
            out.writeByte(END);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, List<PlacedChange> changes) throws IOException {
        PackedRows.Writer rows = new PackedRows.Writer(out);
        Sheet current = null;
        for (PlacedChange change : changes) {
            if (change.sheet() != current) {
                current = change.sheet();
                out.writeByte(SHEET);
                rows.begin(current);
            }
            switch (change.kind()) {
                case REMOVED -> rows.write(REMOVED, change.position(), change.before());
                case ADDED -> rows.write(ADDED, change.position(), change.after());
                case CHANGED -> rows.write(CHANGED, change.before(), change.after());
            }
        }
    }

    /**
     * The changes that were packed.
     *
     * @throws IOException if these bytes are no pack
     */
    static List<PlacedChange> unpack(byte[] pack) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(pack)))) {
            if (in.readByte() != VERSION) {
                throw new IOException("packed by a newer Spokes");
            }
            return read(in);
        }
    }

    private static List<PlacedChange> read(DataInputStream in) throws IOException {
        PackedRows.Reader rows = new PackedRows.Reader(in);
        List<PlacedChange> changes = new ArrayList<>();
        for (char tag = tag(in); tag != END; tag = tag(in)) {
            switch (tag) {
                case SHEET -> rows.begin();
                case REMOVED -> changes.add(rows.readRemoved());
                case ADDED -> changes.add(rows.readAdded());
                case CHANGED -> changes.add(rows.readChanged());
                default -> throw new IOException("unknown mark " + tag);
            }
        }
        return changes;
    }

    private static char tag(DataInputStream in) throws IOException {
        return (char) in.readUnsignedByte();
    }
}
