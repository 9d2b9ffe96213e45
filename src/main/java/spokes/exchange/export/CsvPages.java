package spokes.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.exchange.cell.CellText;
import spokes.model.export.CsvStyle;

/** Writes tables as CSV files of one style, row by row. */
final class CsvPages {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvStyle style;
    private final Watch watch;

    CsvPages(CsvStyle style, Watch watch) {
        this.style = style;
        this.watch = watch;
    }

    void write(Page page, Path path) throws IOException {
        watch.begin(page.title());
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            if (style.marked()) {
                out.write(BYTE_ORDER_MARK);
            }
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(style.separator())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            csv.writeRecord(page.headers());
            String[] cells = new String[page.headers().size()];
            for (List<@Nullable Object> row : page.rows()) {
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = text(row.get(i));
                }
                csv.writeRecord(cells);
                watch.count();
            }
            csv.flush();
        }
    }

    private String text(@Nullable Object value) {
        String text = CellText.of(value);
        return value instanceof Double && style.decimalMark() != '.' ? text.replace('.', style.decimalMark()) : text;
    }
}
