package spokes.exchange.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.exchange.export.LayoutExport;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RawRow;
import spokes.exchange.format.SheetFile;
import spokes.model.Refused;
import spokes.model.export.DayForm;
import spokes.model.export.ExportLayout;
import spokes.model.export.ExportTable;
import spokes.model.export.LayoutColumn;
import spokes.model.export.LayoutForm;
import spokes.model.reading.WrittenForm;

/** Makes a layout of a template: its headers in their order, with what each may mean. */
public final class TemplateReader {
    private final HeaderNames names = HeaderNames.shipped();

    /**
     * Reads the headers of a template: of the first rows of the first sheet that has any, the one with the most texts.
     *
     * @throws Refused     if the file is no spreadsheet, or has no headers
     * @throws IOException if it cannot be read at all
     */
    public ExportLayout read(Path file) throws IOException, Refused {
        TemplateRows rows = rows(file);
        String name = String.valueOf(file.getFileName());
        List<String> headers = headers(rows.rows(), name);
        ExportTable table = likeliest(headers);
        Set<String> taken = new HashSet<>();
        List<LayoutColumn> columns = new ArrayList<>();
        for (String header : headers) {
            Optional<String> column =
                    names.columnsOf(header, table).stream().filter(taken::add).findFirst();
            columns.add(
                    column.map(filled -> LayoutColumn.filled(header, filled)).orElse(LayoutColumn.blank(header)));
        }
        return new ExportLayout(stem(name), table.title(), columns, form(rows.form()), DayForm.ISO);
    }

    private static TemplateRows rows(Path file) throws IOException, Refused {
        TemplateRows rows = new TemplateRows();
        try {
            new SheetFile(file).read(rows, WrittenForm.GUESSED);
        } catch (BadFile e) {
            throw new Refused(e.reason());
        } catch (TemplateRows.Enough e) {
            return rows;
        }
        return rows;
    }

    private static List<String> headers(List<RawRow> rows, String name) throws Refused {
        RawRow header = rows.stream()
                .max(Comparator.comparingLong(TemplateReader::texts)
                        .thenComparing(Comparator.comparingInt(RawRow::number).reversed()))
                .orElseThrow(() -> new Refused("%s is empty: a template needs a row of headers".formatted(name)));
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            headers.add(header.text(i));
        }
        return headers;
    }

    private static long texts(RawRow row) {
        long texts = 0;
        for (int i = 0; i < row.size(); i++) {
            texts += row.cell(i) instanceof String ? 1 : 0;
        }
        return texts;
    }

    /** The table that fills most of the headers; of equals the first. */
    private ExportTable likeliest(List<String> headers) {
        return LayoutExport.listTables().stream()
                .max(Comparator.comparingLong((ExportTable table) -> filled(headers, table)))
                .filter(table -> filled(headers, table) > 0)
                .map(best -> first(headers, filled(headers, best)))
                .orElseGet(() -> LayoutExport.listTables().getFirst());
    }

    private ExportTable first(List<String> headers, long filled) {
        return LayoutExport.listTables().stream()
                .filter(table -> filled(headers, table) == filled)
                .findFirst()
                .orElseThrow();
    }

    private long filled(List<String> headers, ExportTable table) {
        Set<String> columns = new HashSet<>();
        headers.forEach(header -> names.columnsOf(header, table).stream()
                .filter(c -> !columns.contains(c))
                .findFirst()
                .ifPresent(columns::add));
        return columns.size();
    }

    private static LayoutForm form(WrittenForm form) {
        return form.separator().isEmpty()
                ? LayoutForm.WORKBOOK
                : LayoutForm.separatedBy(form.separator().charAt(0));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
