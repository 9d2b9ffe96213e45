package spokes.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.exchange.cell.CellText;
import spokes.exchange.safe.SafeFiles;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.export.CsvStyle;
import spokes.model.export.ExportLayout;
import spokes.model.export.ExportTable;
import spokes.model.export.LayoutColumn;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** Fills a layout with a plan: the template's headers to the letter, below them the rows of a table. */
public final class LayoutExport {
    private final JudgedPlan plan;
    private final ExportLayout layout;

    /** The layout, to be filled with this plan. */
    public LayoutExport(JudgedPlan plan, ExportLayout layout) {
        this.plan = plan;
        this.layout = layout;
    }

    /** The tables that a layout can list, what is sent out most first. */
    public static List<ExportTable> listTables() {
        List<ExportTable> tables = new ArrayList<>(List.of(
                new ExportTable(Shipments.TITLE, ShipmentLine.ALL),
                tableOf(Sheet.TRANSFERS),
                new ExportTable(ResultPages.STOCK_TARGETS, ResultPages.TARGET_COLUMNS),
                new ExportTable(ResultPages.LANE_FLOWS, ResultPages.FLOW_COLUMNS),
                new ExportTable(ResultPages.FORECAST, ResultPages.FORECAST_COLUMNS),
                new ExportTable(ResultPages.KPIS, ResultPages.KPI_COLUMNS)));
        Stream.of(Sheet.STOCK, Sheet.INBOUND, Sheet.PRODUCTS, Sheet.CENTERS, Sheet.AREAS, Sheet.ORDERS)
                .map(LayoutExport::tableOf)
                .forEach(tables::add);
        return tables;
    }

    private static ExportTable tableOf(Sheet sheet) {
        return new ExportTable(
                sheet.title(), sheet.columns().stream().map(Column::name).toList());
    }

    /**
     * The first rows as they would be written, each as text.
     *
     * @throws Refused if the layout names a table or column that there is not
     */
    public List<List<String>> preview(int rows) throws Refused {
        return StreamSupport.stream(page().rows().spliterator(), /* parallel= */ false)
                .limit(rows)
                .map(row -> row.stream().map(this::shown).toList())
                .toList();
    }

    private String shown(@Nullable Object cell) {
        return cell instanceof LocalDate day ? layout.days().text(day) : CellText.of(cell);
    }

    /**
     * Writes the file.
     *
     * @throws Refused     if the layout names a table or column that there is not
     * @throws IOException if the file cannot be written; one that was there is then as it was
     */
    public Path fill(Path file, Progress progress) throws IOException, Refused {
        Page page = page();
        Watch watch = new Watch(progress, page.size());
        Optional<CsvStyle> style = layout.form().style();
        if (style.isEmpty() && page.size() > PlanWorkbook.MAX_ROWS) {
            throw new Refused("%,d rows are more than a workbook's sheet holds; choose CSV in layout “%s”"
                    .formatted(page.size(), layout.name()));
        }
        try (SafeFiles files = new SafeFiles()) {
            if (style.isPresent()) {
                Page written = withDaysAsText(page);
                files.write(file, path -> new CsvPages(style.get(), watch).write(written, path));
            } else {
                files.write(file, path -> new PlainWorkbook(layout.days(), watch).write(page, path));
            }
            return files.finish().getFirst();
        }
    }

    private Page withDaysAsText(Page page) {
        return page.mapped(cells -> {
            List<@Nullable Object> texts = new ArrayList<>(cells);
            texts.replaceAll(
                    cell -> cell instanceof LocalDate day ? layout.days().text(day) : cell);
            return texts;
        });
    }

    private Page page() throws Refused {
        Page table = new Pages(plan)
                .find(layout.table())
                .orElseThrow(() -> new Refused(
                        "layout “%s” lists %s, which no plan has".formatted(layout.name(), layout.table())));
        List<LayoutColumn> columns = layout.columns();
        int[] positions = new int[columns.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position(table, columns.get(i));
        }
        List<String> headers = columns.stream()
                .map(column -> CellText.printable(column.header()))
                .toList();
        return table.mapped(cells -> {
                    @Nullable Object[] laid = new @Nullable Object[positions.length];
                    for (int i = 0; i < laid.length; i++) {
                        laid[i] = positions[i] < 0 ? constant(columns.get(i)) : cells.get(positions[i]);
                    }
                    return Arrays.asList(laid);
                })
                .under(headers);
    }

    private static @Nullable String constant(LayoutColumn column) {
        return column.constant().isEmpty() ? null : column.constant();
    }

    private int position(Page table, LayoutColumn column) throws Refused {
        if (column.column().isEmpty()) {
            return -1;
        }
        int position = table.headers().indexOf(column.column().get());
        if (position < 0) {
            throw new Refused("layout “%s”: %s has no column %s for “%s”; choose another"
                    .formatted(layout.name(), layout.table(), column.column().get(), column.header()));
        }
        return position;
    }
}
