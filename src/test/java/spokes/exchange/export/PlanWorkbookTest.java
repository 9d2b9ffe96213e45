package spokes.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.exchange.ImportOptions;
import spokes.exchange.Importer;
import spokes.exchange.ShippedDefaults;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.review.ImportReview;

/** The workbook of a plan is one that people like to open. */
class PlanWorkbookTest {
    private static final Workspace WORKSPACE = Worlds.world("""
        centers: center|latitude|longitude|fixed_cost_per_month
        East|40|-75|1250.5
        products: sku|return_rate|unit_cost
        Bolt|0.125|2.5
        orders: order_id|order_date|order_time|sku|quantity|area|freight_paid
        007|2026-02-20|14:05:09|Bolt|1200|X|7.25
        008|2026-02-21||Bolt|-1|X|
        009|2026-02-22||Bolt|3|X|
        010|2026-02-22||Bolt|3|X|
        011|2026-02-23||Bolt|3|X|
        settings: key|value
        horizon_days|14
        """);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("plan.xlsx");
    }

    private void export() throws IOException {
        Exporter.exportWorkbook(JudgedPlan.of(WORKSPACE), file, Progress.UNWATCHED);
    }

    private List<Row> rows(String sheet) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(file.toFile(), new org.dhatim.fastexcel.reader.ReadingOptions(true, false))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private String xml(String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theCoverSaysWhatThePlanIsWorthAndWhatItAssumes() throws Exception {
        export();
        List<String> cover =
                rows("cover").stream().map(row -> row.getCellText(0)).toList();
        assertThat(cover)
                .contains("Spokes plan", "14 days from 2026-03-02 · money in USD · parcels at published retail rates")
                .contains(
                        "Costs over the horizon",
                        "total",
                        "Service",
                        "fill rate",
                        "What follows",
                        "orders",
                        "Assumptions")
                .containsSubsequence("plan_date", "horizon_days", "capital_rate");
        Row fixed = rows("cover").stream()
                .filter(row -> row.getCellText(0).equals("fixed"))
                .findFirst()
                .orElseThrow();
        assertThat(fixed.getCell(1).asNumber().doubleValue())
                .isEqualTo(JudgedPlan.of(WORKSPACE).evaluation().costs().get(spokes.engine.result.CostLine.FIXED));
    }

    @Test
    void headersStayInViewAndFilter() throws Exception {
        export();
        String orders = xml("xl/worksheets/sheet%d.xml".formatted(number("orders")));
        assertThat(orders).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:O6\"");
        assertThat(xml("xl/styles.xml")).contains("<b/>").contains("E3EEFB");
    }

    private int number(String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList().indexOf(sheet) + 1;
        }
    }

    @Test
    void numbersAndDaysAreShownAsPeopleWriteThemAndStayWhole() throws Exception {
        export();
        Row order = rows("orders").get(1);
        assertThat(order.getCellText(0)).isEqualTo("007");
        assertThat(order.getCell(1).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(order.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(order.getCell(2).getDataFormatString()).isEqualTo("hh:mm:ss");
        assertThat(order.getCell(5).getDataFormatString()).isEqualTo("#,##0");
        assertThat(order.getCell(5).asNumber()).isEqualByComparingTo("1200");
        assertThat(order.getCell(13).getDataFormatString()).isEqualTo("#,##0.00######");
        assertThat(rows("products").get(1).getCell(14).getDataFormatString()).isEqualTo("0.0%");
    }

    @Test
    void aTableOfMoreRowsThanASheetHoldsGoesOnInFurtherOnes() throws Exception {
        JudgedPlan plan = JudgedPlan.of(WORKSPACE);
        List<Page> pages = new Pages(plan).list();
        try (PlanWorkbook workbook =
                new PlanWorkbook(Files.newOutputStream(file), new Watch(Progress.UNWATCHED, 1), /* maxRows= */ 2)) {
            workbook.addCover(plan, pages);
            for (Page page : pages) {
                workbook.add(page);
            }
        }
        assertThat(rows("orders")).hasSize(3);
        assertThat(rows("orders 2")).hasSize(3);
        assertThat(rows("orders 3")).hasSize(2);
        ImportReview review = new Importer(Gazetteer.shipped())
                .review(
                        Workspace.empty(ShippedDefaults.read()),
                        List.of(file),
                        ImportOptions.guessing(LocalDate.of(2026, 3, 2)),
                        Progress.UNWATCHED);
        Workspace again = Workspace.empty(ShippedDefaults.read()).with(review.changes());
        assertThat(again.orders()).containsExactlyElementsOf(WORKSPACE.orders());
    }
}
