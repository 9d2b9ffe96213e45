package spokes.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import spokes.exchange.cell.CellText;

/** A workbook that is written sheet by sheet: bold headers that stay in view, filters, columns as wide as they need. */
final class PlanWorkbook implements AutoCloseable {
    private static final int MAX_ROWS = 1_048_575;
    private static final int FLUSH_EVERY = 1000;
    private static final int WIDTH_FROM_ROWS = 200;
    private static final int WIDEST = 40;

    private final Workbook workbook;

    PlanWorkbook(OutputStream out) {
        this.workbook = new Workbook(out, "Spokes", "1.0");
    }

    void add(Page page) throws IOException {
        if (page.rows().size() > MAX_ROWS) {
            throw new IOException("%s has %,d rows, a workbook holds %,d: export it as CSV"
                    .formatted(page.title(), page.rows().size(), MAX_ROWS));
        }
        Worksheet sheet = workbook.newWorksheet(page.title());
        sheet.freezePane(0, 1);
        for (int column = 0; column < page.headers().size(); column++) {
            sheet.value(0, column, page.headers().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(page, column));
        }
        sheet.setAutoFilter(0, 0, page.rows().size(), page.headers().size() - 1);
        for (int i = 0; i < page.rows().size(); i++) {
            List<@Nullable Object> row = page.rows().get(i);
            for (int column = 0; column < row.size(); column++) {
                put(sheet, i + 1, column, row.get(column));
            }
            if (i % FLUSH_EVERY == FLUSH_EVERY - 1) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static double width(Page page, int column) {
        int widest = page.rows().stream()
                .limit(WIDTH_FROM_ROWS)
                .mapToInt(row -> CellText.of(row.get(column)).length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(widest, page.headers().get(column).length()) + 3);
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // blank
            }
            case Double number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalTime time -> sheet.value(row, column, time.toString());
            default -> sheet.value(row, column, CellText.of(value));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
