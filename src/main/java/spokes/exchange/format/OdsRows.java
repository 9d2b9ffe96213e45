package spokes.exchange.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RowSink;

/**
 * Makes rows of the XML of an {@code .ods} workbook as it passes. Rows and cells that are the same are written once there,
 * with how often they are repeated; blank ones cost nothing, and the others are repeated up to a limit.
 */
final class OdsRows {
    private static final int MAX_ROW = 1_048_576;
    private static final int MAX_COLUMN = 16_384;
    private static final int ROWS_BETWEEN_REPORTS = 1024;
    private static final long MAX_REPEATED_CELLS = 20_000_000;
    private static final Set<String> CONTAINERS = Set.of(
            "document-content",
            "automatic-styles",
            "body",
            "spreadsheet",
            "table-header-rows",
            "table-row-group",
            "table-rows",
            "table-columns");

    private final Path path;
    private final XMLStreamReader xml;
    private final RowSink sink;
    private final OdsCell cell;
    private final Set<String> hiddenStyles = new HashSet<>();
    private @Nullable Object[] cells = new @Nullable Object[16];
    private long row;
    private long repeatedCells;
    private final DoubleSupplier share;

    /**
     * Rows of an XML.
     *
     * @param path  of the workbook, for refusals
     * @param share how much of the XML was read so far, 0 to 1
     */
    OdsRows(Path path, XMLStreamReader xml, DoubleSupplier share, RowSink sink) {
        this.share = share;
        this.path = path;
        this.xml = xml;
        this.sink = sink;
        this.cell = new OdsCell(path, xml);
    }

    void read() throws XMLStreamException, IOException, BadFile {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = attribute("name");
                case "table-properties" -> {
                    if (attribute("display").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> beginTable();
                case "table-row" -> readRow();
                case String name when CONTAINERS.contains(name) -> {}
                default -> skip();
            }
        }
    }

    private void beginTable() {
        row = 0;
        sink.begin(attribute("name"));
        if (hiddenStyles.contains(attribute("style-name"))) {
            sink.hidden();
        }
    }

    private void readRow() throws XMLStreamException, IOException, BadFile {
        long times = repeats("number-rows-repeated");
        int size = 0;
        long column = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = xml.getLocalName();
                if (name.equals("table-cell") || name.equals("covered-table-cell")) {
                    long wide = repeats("number-columns-repeated");
                    Object value = cell.read();
                    if (value != null) {
                        size = put(column, wide, value);
                    }
                    column += wide;
                } else {
                    skip();
                }
            }
        }
        push(times, size);
    }

    /** Puts a cell as often as it is there; gives the row's size. */
    private int put(long column, long times, Object value) throws BadFile {
        long end = column + times;
        require(end <= MAX_COLUMN, "it has a cell beyond the last column, XFD");
        repeatedCells += times - 1;
        if (end > cells.length) {
            cells = Arrays.copyOf(cells, (int) Math.max(end, Math.min(MAX_COLUMN, 2L * cells.length)));
        }
        Arrays.fill(cells, (int) column, (int) end, value);
        return (int) end;
    }

    private void push(long times, int size) throws IOException, BadFile {
        if (size > 0) {
            repeatedCells += (times - 1) * size;
            require(row + times <= MAX_ROW, "it has a row beyond the last one, 1048576");
            require(repeatedCells <= MAX_REPEATED_CELLS, "it repeats more cells than a person fills");
            @Nullable Object[] copy = Arrays.copyOf(cells, size);
            for (long i = 1; i <= times; i++) {
                sink.row((int) (row + i), copy);
            }
            Arrays.fill(cells, 0, size, null);
        }
        if ((row + times) / ROWS_BETWEEN_REPORTS > row / ROWS_BETWEEN_REPORTS) {
            sink.reached(Math.min(1, share.getAsDouble()));
        }
        row += times;
    }

    private void require(boolean honest, String problem) throws BadFile {
        if (!honest) {
            throw WorkbookGuard.dishonest(path, problem);
        }
    }

    private long repeats(String name) {
        String text = attribute(name);
        return text.isEmpty() ? 1 : Math.clamp(Long.parseLong(text), 1, Integer.MAX_VALUE);
    }

    private String attribute(String name) {
        return OdsCell.attribute(xml, name);
    }

    private void skip() throws XMLStreamException {
        OdsCell.skip(xml);
    }
}
