package spokes.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.exchange.export.LayoutExport;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.export.DayForm;
import spokes.model.export.ExportLayout;
import spokes.model.export.LayoutColumn;
import spokes.model.export.LayoutForm;

/** A planner hands over a 3PL's template once, says what its columns mean, and fills it ever after. */
class LayoutTest {
    private static final JudgedPlan PLAN = JudgedPlan.of(Worlds.world("""
        centers: center|latitude|longitude
        EDI|40.5|-74.4
        RNO|39.5|-119.8
        products: sku|name|weight_kg|units_per_case
        KB-35|Kettlebell|16|12
        -MAT|Yoga mat|1.25|1
        stock: center|sku|on_hand
        EDI|KB-35|500
        EDI|-MAT|500
        transfers: transfer_id|sku|from|to|units|departure_date|mode|status
        T-0001|KB-35|EDI|RNO|240|2026-03-09|ltl|planned
        T-0002|-MAT|EDI|RNO|30|2026-03-09|ltl|planned
        """));

    @TempDir
    private Path folder;

    private Path template(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String meanings(ExportLayout layout) {
        return layout.columns().stream()
                .map(column -> column.header() + "=" + column.column().orElse(column.constant()))
                .collect(Collectors.joining(" | "));
    }

    private List<String> filled(ExportLayout layout) throws IOException, Refused {
        Path file = folder.resolve("out" + layout.form().ending());
        new LayoutExport(PLAN, layout).fill(file, Progress.UNWATCHED);
        return Files.readAllLines(file);
    }

    @Test
    void theTemplatesHeadersAreGuessedAndKeptToTheLetter() throws Exception {
        ExportLayout layout = new TemplateReader().read(template("Acme inbound.csv", """
            ASN Number;Expected Arrival;Item SKU;Description;Expected Qty;Cartons;Lot;Notes
            """));
        assertThat(layout.name()).isEqualTo("Acme inbound");
        assertThat(layout.table()).isEqualTo("shipments");
        assertThat(layout.form()).isEqualTo(LayoutForm.SEMICOLON);
        assertThat(meanings(layout))
                .isEqualTo("ASN Number=shipment_number | Expected Arrival=arrival_date | Item SKU=sku"
                        + " | Description=product_name | Expected Qty=units | Cartons=cases | Lot= | Notes=");
    }

    @Test
    void theFilledTemplateHasItsColumnsInItsOrder() throws Exception {
        ExportLayout layout = new ExportLayout(
                "Acme",
                "shipments",
                List.of(
                        LayoutColumn.filled("SKU*", "sku"),
                        LayoutColumn.constant("Account", "ACME-7"),
                        LayoutColumn.filled("Qty", "units"),
                        LayoutColumn.blank("Lot"),
                        LayoutColumn.filled("ETA (MM/DD/YYYY)", "arrival_date"),
                        LayoutColumn.filled("Gross weight", "weight_kg"),
                        LayoutColumn.filled("SKU*", "sku")),
                LayoutForm.COMMA,
                DayForm.MONTH_FIRST);
        assertThat(filled(layout))
                .containsExactly(
                        "SKU*,Account,Qty,Lot,ETA (MM/DD/YYYY),Gross weight,SKU*",
                        "KB-35,ACME-7,240,,03/17/2026,3840,KB-35",
                        "'-MAT,ACME-7,30,,03/17/2026,37.5,'-MAT");
        assertThat(new LayoutExport(PLAN, layout).preview(1))
                .containsExactly(List.of("KB-35", "ACME-7", "240", "", "03/17/2026", "3840", "KB-35"));
    }

    @Test
    void semicolonsComeWithDecimalCommas() throws Exception {
        ExportLayout layout = new ExportLayout(
                "Lager",
                "shipments",
                List.of(LayoutColumn.filled("Artikel", "sku"), LayoutColumn.filled("kg", "weight_kg")),
                LayoutForm.SEMICOLON,
                DayForm.DAY_POINTS);
        assertThat(filled(layout)).containsExactly("Artikel;kg", "KB-35;3840", "'-MAT;37,5");
    }

    @Test
    void aWorkbookTemplateIsFilledAsAWorkbook() throws Exception {
        Path template = folder.resolve("upload.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(template), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Instructions");
            sheet.value(0, 0, "Fill in below");
            sheet.value(2, 0, "Merchant SKU");
            sheet.value(2, 1, "Quantity");
            sheet.value(2, 2, "Ship date");
        }
        ExportLayout layout = new TemplateReader().read(template);
        assertThat(meanings(layout)).isEqualTo("Merchant SKU=sku | Quantity=units | Ship date=ship_date");
        assertThat(layout.form()).isEqualTo(LayoutForm.WORKBOOK);
        Path file = new LayoutExport(PLAN, layout).fill(folder.resolve("filled.xlsx"), Progress.UNWATCHED);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Quantity");
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("240");
            assertThat(rows.get(1).getCell(2).asDate().toLocalDate()).isEqualTo("2026-03-09");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("'-MAT");
        }
    }

    @Test
    void aFilledLayoutReadAsATemplateGivesTheSameLayout() throws Exception {
        ExportLayout layout = new TemplateReader()
                .read(template("Acme.txt", "Reference\tSeller SKU\tQty\tETA\tFrom warehouse\tCase pack\n"));
        Path file = new LayoutExport(PLAN, layout).fill(folder.resolve("Acme.txt"), Progress.UNWATCHED);
        assertThat(new TemplateReader().read(file)).isEqualTo(layout);
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void everyTableFillsALayoutOfAllItsColumns() throws Exception {
        for (var table : LayoutExport.listTables()) {
            List<LayoutColumn> columns = table.columns().stream()
                    .map(column -> LayoutColumn.filled(column, column))
                    .toList();
            ExportLayout layout =
                    new ExportLayout(table.title(), table.title(), columns, LayoutForm.COMMA, DayForm.ISO);
            assertThat(filled(layout)).first().isEqualTo(String.join(",", table.columns()));
        }
    }

    @Test
    void layoutsAreKeptAsJson() throws Exception {
        List<ExportLayout> layouts = List.of(
                new TemplateReader().read(template("Acme.csv", "SKU,Qty,\"Lot, or none\"\n")),
                new ExportLayout(
                        "漢 \"quoted\"",
                        "kpis",
                        List.of(new LayoutColumn("x", Optional.empty(), "=1")),
                        LayoutForm.BAR,
                        DayForm.DAY_FIRST));
        assertThat(LayoutJson.read(LayoutJson.write(layouts))).isEqualTo(layouts);
        assertThatThrownBy(() -> LayoutJson.read("[{\"name\":"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("these are no layouts: ");
        assertThatThrownBy(() -> LayoutJson.read("[{}]")).isInstanceOf(IOException.class);
    }

    @Test
    void aColumnThatIsNoMoreIsRefusedByName() {
        ExportLayout layout = new ExportLayout(
                "Old", "transfers", List.of(LayoutColumn.filled("Lot", "lot")), LayoutForm.COMMA, DayForm.ISO);
        assertThatThrownBy(() -> new LayoutExport(PLAN, layout).preview(5))
                .isInstanceOf(Refused.class)
                .hasMessage("layout “Old”: transfers has no column lot for “Lot”; choose another");
    }

    @Test
    void aTemplateWithoutHeadersIsRefused() throws Exception {
        Path blank = template("blank.csv", "\n\n");
        assertThatThrownBy(() -> new TemplateReader().read(blank))
                .isInstanceOf(Refused.class)
                .hasMessage("blank.csv is empty: a template needs a row of headers");
    }
}
