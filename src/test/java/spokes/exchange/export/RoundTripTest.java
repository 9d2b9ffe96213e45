package spokes.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.JudgedPlan;
import spokes.engine.RandomWorlds;
import spokes.exchange.EvaluationJson;
import spokes.exchange.ImportOptions;
import spokes.exchange.Importer;
import spokes.exchange.ShippedDefaults;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.TodayRows;
import spokes.model.Workspace;
import spokes.model.export.CsvProfile;
import spokes.model.export.CsvStyle;
import spokes.model.reading.ImportIssue;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What is exported reads back as the same workspace, and evaluates to the same numbers. */
class RoundTripTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @TempDir
    private Path folder;

    private static Workspace read(List<Path> files) throws Exception {
        ImportReview review = new Importer(GAZETTEER)
                .review(
                        Workspace.empty(ShippedDefaults.read()),
                        files,
                        ImportOptions.guessing(LocalDate.of(2026, 11, 22)),
                        Progress.UNWATCHED);
        assertThat(review.issues())
                .filteredOn(i -> i.severity() == ImportIssue.Severity.ERROR)
                .isEmpty();
        return Workspace.empty(ShippedDefaults.read()).with(review.changes());
    }

    private static void assertSame(Workspace actual, Workspace expected, String of) {
        for (Sheet sheet : Sheet.values()) {
            assertThat(actual.table(sheet).rows())
                    .as(of + ", " + sheet.title())
                    .containsExactlyElementsOf(expected.table(sheet).rows());
        }
    }

    /** The ways out: each comes back with the same reader, which is told nothing of it. */
    enum Way {
        RFC_4180,
        EXCEL_IN_GERMANY,
        EXCEL_IN_THE_US,
        WORKBOOK;

        List<Path> write(Workspace workspace, Path folder) throws IOException {
            JudgedPlan plan = JudgedPlan.of(workspace);
            return switch (this) {
                case RFC_4180 -> Exporter.export(plan, folder, CsvStyle.RFC_4180, Progress.UNWATCHED);
                case EXCEL_IN_GERMANY ->
                    Exporter.export(plan, folder, CsvProfile.EXCEL.style(Locale.GERMANY), Progress.UNWATCHED);
                case EXCEL_IN_THE_US ->
                    Exporter.export(plan, folder, CsvProfile.EXCEL.style(Locale.US), Progress.UNWATCHED);
                case WORKBOOK ->
                    List.of(Exporter.exportWorkbook(plan, folder.resolve("plan.xlsx"), Progress.UNWATCHED));
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyWorkspaceComesBackWithTheSameRowsAndTheSameNumbers(Way way) throws Exception {
        for (long seed = 1; seed <= Long.getLong("roundtrip.seeds", 5); seed++) {
            Workspace workspace = new RandomWorkspace(seed).make();
            Workspace again = read(way.write(workspace, Files.createDirectory(folder.resolve(way + "-" + seed))));
            assertSame(again, workspace, "seed " + seed);
            assertThat(numbers(again)).as("seed " + seed).isEqualTo(numbers(workspace));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyPlanThatTheEngineIsTestedWithEvaluatesToTheLastDigit(Way way) throws Exception {
        for (long seed = 1; seed <= Long.getLong("roundtrip.seeds", 5); seed++) {
            // once through an import: it gives transfers their ids, and settings their usual form
            Workspace workspace = read(Way.RFC_4180.write(
                    RandomWorlds.world(seed, 3, 4, 5), Files.createDirectory(folder.resolve("once-" + seed))));
            Workspace again = read(way.write(workspace, Files.createDirectory(folder.resolve("again-" + seed))));
            assertSame(again, workspace, "seed " + seed);
            assertThat(numbers(again)).as("seed " + seed).isEqualTo(numbers(workspace));
        }
    }

    private static String numbers(Workspace workspace) throws Refused {
        return EvaluationJson.of(JudgedPlan.of(workspace), Optional.empty());
    }

    @Test
    void theSampleEvaluatesToTheSameNumbersToTheLastDigit() throws Exception {
        List<Path> sample;
        try (Stream<Path> files = Files.list(Path.of("data/sample"))) {
            sample = files.filter(p -> p.toString().endsWith(".csv")).toList();
        }
        Workspace workspace = read(sample);
        List<Path> files = Exporter.export(JudgedPlan.of(workspace), folder, CsvStyle.RFC_4180, Progress.UNWATCHED);
        Workspace again = read(files);
        assertThat(numbers(again)).isEqualTo(numbers(workspace));
        assertThat(names())
                .contains(
                        "forecast.csv",
                        "kpis.csv",
                        "lane_flows.csv",
                        "orders.csv",
                        "stock_targets.csv",
                        "transfers.csv");
    }

    @Test
    void whatStoodBeforeAProposalWasAcceptedComesBackWithThePlan() throws Exception {
        Workspace before = read(Way.RFC_4180.write(RandomWorlds.world(1, 3, 4, 5), folder));
        Row stock = before.table(Sheet.STOCK).rows().iterator().next();
        List<RowChange> made = List.of(RowChange.changed(stock, stock.with("on_hand", 999.0)));
        Workspace plan = before.with(made).with(new TodayRows(before).decided(made));
        Workspace again = read(Way.RFC_4180.write(plan, Files.createDirectory(folder.resolve("again"))));

        assertSame(again, plan, "plan");
        assertThat(numbers(again)).isEqualTo(numbers(plan));
        assertThat(JudgedPlan.of(again).today())
                .isEqualTo(JudgedPlan.of(before).today())
                .isNotEqualTo(JudgedPlan.of(again).evaluation());
    }

    @Test
    void aFileThatWasThereStaysAsItWasUntilAllAreWritten() throws Exception {
        Files.writeString(folder.resolve("kpis.csv"), "mine");
        JudgedPlan plan = JudgedPlan.of(new RandomWorkspace(1).make());
        assertThatThrownBy(() -> Exporter.export(plan, folder, CsvStyle.RFC_4180, (share, what) -> share < 0.5))
                .isInstanceOf(CancellationException.class);
        assertThat(Files.readString(folder.resolve("kpis.csv"))).isEqualTo("mine");
        assertThat(names()).containsExactly("kpis.csv");
    }

    @Test
    void aSheetWithoutRowsEmptiesTheFileOfAnExportBefore() throws Exception {
        Files.writeString(folder.resolve("lanes.csv"), "center,area\nA,B\n");
        Files.writeString(folder.resolve("notes.csv"), "mine");
        Exporter.export(
                JudgedPlan.of(Workspace.empty(ShippedDefaults.read())), folder, CsvStyle.RFC_4180, Progress.UNWATCHED);
        assertThat(Files.readString(folder.resolve("lanes.csv")))
                .isEqualTo("center,area,cost_per_parcel,cost_per_kg,cost_per_unit,transit_days\r\n");
        assertThat(Files.readString(folder.resolve("notes.csv"))).isEqualTo("mine");
        assertThat(names())
                .containsExactly(
                        "forecast.csv",
                        "kpis.csv",
                        "lane_flows.csv",
                        "lanes.csv",
                        "notes.csv",
                        "settings.csv",
                        "stock_targets.csv",
                        "transfers.csv");
    }

    @Test
    void textThatASpreadsheetWouldRunIsMadeSafeAndNumbersStayNumbers() throws Exception {
        Row center = Row.blank(Sheet.CENTERS)
                .with("center", "=1+1")
                .with("name", "'=quoted")
                .with("country", "'tis")
                .with("longitude", -5.0);
        Workspace workspace = Workspace.empty(ShippedDefaults.read()).with(List.of(RowChange.added(center)));
        List<Path> files = Exporter.export(JudgedPlan.of(workspace), folder, CsvStyle.RFC_4180, Progress.UNWATCHED);
        assertThat(Files.readString(folder.resolve("centers.csv")).lines().skip(1))
                .containsExactly("'=1+1,''=quoted,,-5,,'tis,,,,,,,,,,,,,,,");
        assertThat(read(files).table(Sheet.CENTERS).rows()).containsExactly(center);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }
}
