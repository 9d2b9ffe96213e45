package spokes.exchange.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.usermodel.HSSFDataFormat;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.RowSink;
import spokes.model.reading.WrittenForm;

/** Makes rows of the records of an {@code .xls} workbook as they pass. */
final class XlsRows implements HSSFListener {
    private static final int MAX_COLUMN = 16_384;

    private final RowSink sink;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private boolean date1904;
    private NumberFormats numbers = new NumberFormats(false);
    private int depth;
    private int sheet = -1;
    private boolean inSheet;
    private int row = -1;
    private @Nullable Object[] cells = new @Nullable Object[16];
    private int size;
    private int textColumn = -1;

    XlsRows(RowSink sink) {
        this.sink = sink;
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord named -> sheets.add(named);
            case DateWindow1904Record window -> {
                date1904 = window.getWindowing() == 1;
                numbers = new NumberFormats(date1904);
            }
            case SSTRecord table -> strings = table;
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
            case StringRecord text -> formulaText(text.getString());
            case CellRecord cell when inSheet && depth == 1 -> put(cell.getRow(), cell.getColumn(), value(cell));
            case LabelRecord cell when inSheet && depth == 1 -> put(cell.getRow(), cell.getColumn(), cell.getValue());
            default -> {}
        }
    }

    /** A sheet, or a chart inside of one. */
    private void begin(BOFRecord record) {
        depth++;
        if (depth == 1 && record.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet++;
            inSheet = record.getType() == BOFRecord.TYPE_WORKSHEET;
            List<BoundSheetRecord> named = Arrays.asList(BoundSheetRecord.orderByBofPosition(sheets));
            if (inSheet && sheet < named.size()) {
                BoundSheetRecord bound = named.get(sheet);
                beginSheet(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden());
            } else if (inSheet) {
                beginSheet("Sheet" + (sheet + 1), false);
            }
        }
    }

    private void beginSheet(String name, boolean hidden) {
        sink.begin(name);
        if (hidden) {
            sink.hidden();
        }
        if (date1904) {
            sink.written(WrittenForm.GUESSED.withDaysFrom1904());
        }
    }

    private void end() {
        depth--;
        if (depth == 0) {
            flush();
            inSheet = false;
            row = -1;
        }
    }

    private @Nullable Object value(CellRecord cell) {
        textColumn = -1;
        return switch (cell) {
            case LabelSSTRecord text ->
                strings == null ? null : strings.getString(text.getSSTIndex()).getString();
            case NumberRecord number -> number(number.getValue(), cell);
            case BoolErrRecord state ->
                state.isError() ? error(state.getErrorValue()) : (Object) state.getBooleanValue();
            case FormulaRecord formula -> formula(formula);
            default -> null;
        };
    }

    /** A formula counts as what the spreadsheet last computed; a text comes in a record of its own. */
    private @Nullable Object formula(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula.getValue(), formula);
            case BOOLEAN -> formula.getCachedBooleanValue();
            case ERROR -> error((byte) formula.getCachedErrorValue());
            case STRING -> {
                textColumn = formula.getColumn();
                yield null;
            }
            default -> null;
        };
    }

    private void formulaText(String text) {
        if (textColumn >= 0) {
            put(row, textColumn, text);
            textColumn = -1;
        }
    }

    private Object number(double value, CellRecord cell) {
        int style = cell.getXFIndex();
        int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String pattern = formats.get(format);
        if (pattern == null && format >= 0 && format < HSSFDataFormat.getNumberOfBuiltinBuiltinFormats()) {
            pattern = HSSFDataFormat.getBuiltinFormat((short) format);
        }
        return numbers.shown(value, format, pattern);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }

    private void put(int atRow, int column, @Nullable Object value) {
        if (atRow != row) {
            flush();
            row = atRow;
        }
        if (column >= MAX_COLUMN) {
            throw new IllegalStateException("a cell in column " + column);
        }
        if (value != null) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
            }
            cells[column] = value;
            size = Math.max(size, column + 1);
        }
    }

    private void flush() {
        if (size > 0) {
            try {
                sink.row(row + 1, Arrays.copyOf(cells, size));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Arrays.fill(cells, 0, size, null);
            size = 0;
        }
    }
}
