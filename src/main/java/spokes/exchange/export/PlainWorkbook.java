package spokes.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import spokes.model.export.DayForm;

/** A workbook of one sheet with nothing but headers and rows, as a program takes it that reads uploads. */
final class PlainWorkbook {
    private static final int FLUSH_EVERY = 1000;

    private final DayForm days;
    private final Watch watch;

    PlainWorkbook(DayForm days, Watch watch) {
        this.days = days;
        this.watch = watch;
    }

    void write(Page page, Path path) throws IOException {
        watch.begin(page.title());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
                Workbook workbook = new Workbook(out, "Spokes", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(page.title());
            for (int column = 0; column < page.headers().size(); column++) {
                sheet.inlineString(0, column, page.headers().get(column));
            }
            int row = 0;
            for (List<@Nullable Object> cells : page.rows()) {
                row++;
                put(sheet, row, cells);
                watch.count();
                if (row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private void put(Worksheet sheet, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            PlanWorkbook.put(sheet, row, column, cells.get(column));
            if (cells.get(column) instanceof LocalDate) {
                sheet.style(row, column).format(days.workbookFormat()).set();
            }
        }
    }
}
