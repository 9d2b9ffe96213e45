package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ImportReview;

/**
 * Thousands of damaged files per format: each is imported in part or refused, with an issue that names it; none throws,
 * hangs, or leaves something of a file that cannot be read. {@code -Dspokes.fuzz=50000} tries more.
 */
class FuzzTest {
    private static final int FILES = Integer.getInteger("spokes.fuzz", 5000);
    private static final int WORKERS = 2;
    private static final int HANGS_AFTER_SECONDS = 10;
    private static final List<List<String>> ORDERS = List.of(
            List.of("Order #", "Order Date", "Item", "Qty", "Ship to ZIP"),
            List.of("O1", "3/14/2026", "bolt", "1,234", "07102"),
            List.of("O2", "2026-03-15", "bolt", "(5)", "7102"),
            List.of("O3", "46095", "nut", "2", "89501-1234"));

    @TempDir
    private Path folder;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, task -> {
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        return thread;
    });
    private final Importer importer = new Importer(ImportWorld.PLACES);
    private Workspace workspace = Workspace.empty(ShippedDefaults.read());

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        workspace = new ImportWorld(folder).withBasics().workspace();
    }

    @AfterEach
    void stopWorking() {
        workers.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls", "ods"})
    void damagedFilesAreReadOrRefused(String format) throws Exception {
        byte[] good = goodFile(format);
        List<AtomicInteger> seeds = new ArrayList<>();
        List<Future<Integer>> unread = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            AtomicInteger seed = new AtomicInteger(i);
            Path file = Files.createDirectory(folder.resolve("worker " + i)).resolve("orders." + format);
            seeds.add(seed);
            unread.add(workers.submit(() -> {
                int refused = 0;
                for (; seed.get() < FILES; seed.addAndGet(WORKERS)) {
                    refused += isRefused(file, good, seed.get()) ? 1 : 0;
                }
                return refused;
            }));
        }
        int refused = 0;
        for (int i = 0; i < WORKERS; i++) {
            try {
                refused += awaited(unread.get(i), seeds.get(i));
            } catch (ExecutionException e) {
                fail("%s, seed %s: %s".formatted(format, seeds.get(i), e.getCause()), e.getCause());
            }
        }
        assertThat(refused).as("files that were refused whole").isLessThan(FILES);
    }

    /** The result, as long as the seed goes on. */
    private static int awaited(Future<Integer> unread, AtomicInteger seed) throws Exception {
        for (int before = -1; ; before = seed.get()) {
            try {
                return unread.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                assertThat(seed.get()).as("seed that hangs").isNotEqualTo(before);
            }
        }
    }

    /** Imports a damaged file; an undamaged one if the seed is 0. */
    private boolean isRefused(Path file, byte[] good, int seed) throws Exception {
        Mutant mutant = new Mutant(seed);
        boolean zip = good[0] == 'P';
        Files.write(file, seed == 0 ? good : zip ? mutant.damagedZip(good) : mutant.damaged(good));
        ImportReview review = importer.review(
                workspace, List.of(file), ImportOptions.guessing(ImportWorld.TODAY), Progress.UNWATCHED);
        assertThat(review.sheets()).isNotEmpty();
        assertThat(review.issues()).allMatch(issue -> issue.where().file().equals(String.valueOf(file.getFileName())));
        boolean refused = review.sheets().stream().map(SheetSummary::sheet).anyMatch(String::isEmpty);
        if (refused) {
            assertThat(review.hasErrors()).isTrue();
            assertThat(review.changes().isEmpty()).isTrue();
        }
        if (seed == 0) {
            assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("orders: 3 = 3 + 0 + 0, 2 repaired");
        }
        return refused;
    }

    private static byte[] goodFile(String format) throws IOException {
        return switch (format) {
            case "csv" -> csv();
            case "xlsx" -> workbook(new XSSFWorkbook());
            case "xls" -> workbook(new HSSFWorkbook());
            default -> ods();
        };
    }

    private static byte[] csv() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : ORDERS) {
            text.append(String.join("\t", row)).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("orders");
        for (List<String> cells : ORDERS) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : cells) {
                if (cell.matches("\\d{1,4}|\\d{5}") && !cell.startsWith("0")) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(Double.parseDouble(cell));
                } else {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** A workbook that LibreOffice saved. */
    private static byte[] ods() throws IOException {
        try (InputStream in = FuzzTest.class.getResourceAsStream("orders.ods")) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
