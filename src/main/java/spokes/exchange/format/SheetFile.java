package spokes.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.Blanks;
import spokes.exchange.file.RowSink;
import spokes.model.reading.WrittenForm;

/** A file of sheets. What it is, is told by its first bytes; its ending only says what it should be. */
public record SheetFile(Path path) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    /**
     * Pushes all its sheets.
     *
     * @param sink takes them
     * @param said what the planner says about how a text file is written
     * @throws BadFile     if it is no spreadsheet, damaged or locked
     * @throws IOException if it cannot be read at all: not there, no permission, a broken disk
     */
    public void read(RowSink sink, WrittenForm said) throws BadFile, IOException {
        byte[] head = head();
        if (head.length == 0) {
            throw new BadFile("%s is empty: export it again".formatted(name()));
        }
        if (startsWith(head, ZIP)) {
            switch (new WorkbookGuard(path).check(sink)) {
                case XLSX -> new WorkbookFile(path).read(sink);
                case ODS -> new OdsFile(path).read(sink);
            }
        } else if (startsWith(head, OLE2)) {
            new XlsFile(path).read(sink);
        } else {
            requireText(head);
            new CsvFile(path).read(sink, said);
        }
    }

    /** Much that portals call a workbook is text; what is neither is refused with its kind. */
    private void requireText(byte... head) throws BadFile {
        if (startsWith(head, GZIP)) {
            throw new BadFile("%s is compressed: unpack it first".formatted(name()));
        }
        String kind = kindOf(head);
        boolean named = name().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods)");
        if (!kind.isEmpty() || TextEncoding.isBinary(head)) {
            throw new BadFile("%s is no %s, whatever its name says%s: save it as .xlsx or .csv"
                    .formatted(name(), named ? "workbook" : "text file of rows", kind));
        }
    }

    /** The file's name without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** What its sheet is called if it is a text file: the file's name without its ending. */
    public String textName() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(1024);
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
        if (startsWith(head, (byte) 0xff, (byte) 0xd8, (byte) 0xff)) {
            return " (it is a JPEG picture)";
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String start = Blanks.strip(text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text);
        if (start.startsWith("<?xml") && start.contains("spreadsheet")) {
            return " (it is an XML spreadsheet of Excel 2003)";
        }
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table");
        return page ? " (it is a web page)" : start.startsWith("<?xml") ? " (it is XML)" : "";
    }
}
