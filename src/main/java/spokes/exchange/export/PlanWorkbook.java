package spokes.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.exchange.cell.CellText;

/**
 * A workbook that is written sheet by sheet and row by row: headers that stay in view, filters, columns as wide as they
 * need, numbers and days as people write them. A table of more rows than a sheet holds goes on in further sheets, as
 * {@code orders 2}.
 */
final class PlanWorkbook implements AutoCloseable {
    static final int MAX_ROWS = 1_048_575;
    private static final int BLOCK = 1000;
    private static final int WIDTH_FROM_ROWS = 200;
    private static final int WIDEST = 40;
    private static final double SECONDS_A_DAY = 86_400;
    private static final long NANOS = 1_000_000_000;

    private final Workbook workbook;
    private final Watch watch;
    private final int maxRows;

    PlanWorkbook(OutputStream out, Watch watch) {
        this(out, watch, MAX_ROWS);
    }

    /** A workbook whose sheets hold so many rows below their headers. */
    PlanWorkbook(OutputStream out, Watch watch, int maxRows) {
        this.workbook = new Workbook(out, "Spokes", "1.0");
        this.watch = watch;
        this.maxRows = maxRows;
    }

    /** Writes a first sheet that says what the plan is worth, what it assumes, and what follows. */
    void addCover(JudgedPlan plan, List<Page> pages) throws IOException {
        Worksheet sheet = workbook.newWorksheet(CoverSheet.TITLE);
        new CoverSheet(sheet, plan).write(pages, maxRows);
        sheet.finish();
    }

    /** Writes a table. */
    void add(Page page) throws IOException {
        watch.begin(page.title());
        Iterator<List<@Nullable Object>> rows = page.rows().iterator();
        int sheets = 0;
        do {
            sheets++;
            Worksheet sheet = workbook.newWorksheet(sheets == 1 ? page.title() : page.title() + " " + sheets);
            long left = page.size() - (long) (sheets - 1) * maxRows;
            writeHeaders(sheet, page, (int) Math.min(maxRows, Math.max(0, left)));
            writeRows(sheet, page, rows);
            sheet.finish();
        } while (rows.hasNext());
    }

    private static void writeHeaders(Worksheet sheet, Page page, int rows) {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        SheetStyle.print(sheet);
        for (int column = 0; column < page.headers().size(); column++) {
            String header = page.headers().get(column);
            sheet.value(0, column, header);
            sheet.width(column, width(page, column));
        }
        SheetStyle.headers(sheet, 0, page.headers().size());
        for (int column = 0; column < page.headers().size(); column++) {
            if (ColumnFormats.isNumeric(page.title(), page.headers().get(column))) {
                SheetStyle.right(sheet, 0, column);
            }
        }
        sheet.setAutoFilter(0, 0, rows, page.headers().size() - 1);
    }

    /** As wide as the first rows need; formats make numbers longer by separators. */
    private static double width(Page page, int column) {
        int widest = 0;
        int rows = 0;
        for (List<@Nullable Object> row : page.rows()) {
            widest = Math.max(widest, shownLength(row.get(column)));
            if (++rows == WIDTH_FROM_ROWS) {
                break;
            }
        }
        return Math.min(WIDEST, Math.max(widest, page.headers().get(column).length()) + 3);
    }

    private static int shownLength(@Nullable Object value) {
        return value instanceof Double number
                ? "%,.2f".formatted(number).length()
                : CellText.of(value).length();
    }

    private void writeRows(Worksheet sheet, Page page, Iterator<List<@Nullable Object>> rows) throws IOException {
        int first = 1;
        int next = 1;
        while (rows.hasNext() && next <= maxRows) {
            List<@Nullable Object> row = rows.next();
            for (int column = 0; column < row.size(); column++) {
                put(sheet, next, column, row.get(column));
            }
            watch.count();
            next++;
            if (next - first == BLOCK) {
                format(sheet, page, first, next - 1);
                sheet.flush();
                first = next;
            }
        }
        if (next > first) {
            format(sheet, page, first, next - 1);
        }
    }

    /** Formats a block at a time: twice as fast as cell by cell. */
    private static void format(Worksheet sheet, Page page, int first, int last) {
        for (int i = 0; i < page.headers().size(); i++) {
            int column = i;
            ColumnFormats.find(page.title(), page.headers().get(i))
                    .ifPresent(format -> SheetStyle.format(sheet.range(first, column, last, column), format));
        }
    }

    /** Text goes in line, not into the table of shared text: that one is kept in memory until the end. */
    static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // blank
            }
            case Double number -> sheet.value(row, column, number);
            case LocalDate date -> sheet.value(row, column, date);
            case LocalTime time
            when time.toNanoOfDay() % NANOS == 0 -> sheet.value(row, column, time.toSecondOfDay() / SECONDS_A_DAY);
            default -> sheet.inlineString(row, column, CellText.of(value));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
