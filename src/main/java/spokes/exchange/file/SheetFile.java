package spokes.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of sheets. What it is, is told by its first bytes; its ending only says what it should be. */
public record SheetFile(Path path) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    /**
     * Reads all of it into a sink.
     *
     * @throws BadFile     if it is no spreadsheet, damaged or locked
     * @throws IOException if it cannot be read at all: not there, no permission, a broken disk
     */
    public void read(RowSink sink) throws BadFile, IOException {
        byte[] head = head();
        if (head.length == 0) {
            throw new BadFile("%s is empty: export it again".formatted(name()));
        }
        if (startsWith(head, ZIP)) {
            new WorkbookFile(path).read(sink);
            return;
        }
        if (startsWith(head, OLE2)) {
            throw new BadFile(
                    ("%s is locked with a password, or an old .xls workbook: open it in a spreadsheet program and"
                                    + " save it as .xlsx without a password")
                            .formatted(name()));
        }
        if (startsWith(head, GZIP)) {
            throw new BadFile("%s is compressed: unpack it first".formatted(name()));
        }
        if (name().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods)")) {
            throw new BadFile("%s is no workbook, whatever its name says%s: save it as .xlsx or .csv"
                    .formatted(name(), kindOf(head)));
        }
        new CsvFile(path).read(sink);
    }

    /** The file's name without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(8);
        }
    }

    private static boolean startsWith(byte[] head, byte... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || head[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String kindOf(byte... head) {
        if (startsWith(head, (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G')) {
            return " (it is a PNG picture)";
        }
        if (startsWith(head, (byte) '%', (byte) 'P', (byte) 'D', (byte) 'F')) {
            return " (it is a PDF document)";
        }
        if (startsWith(head, (byte) 0xff, (byte) 0xd8)) {
            return " (it is a JPEG picture)";
        }
        return head.length > 0 && head[0] == '<' ? " (it is a web page)" : "";
    }
}
