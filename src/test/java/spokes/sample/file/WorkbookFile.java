package spokes.sample.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Grids as an {@code .xlsx} with real dates, the same bytes every time. */
public final class WorkbookFile {

    private WorkbookFile() {}

    /**
     * A workbook of these sheets.
     *
     * @param dateFormat how dates are shown
     * @param made the day that the file says it was made on
     */
    public static byte[] bytes(List<Grid> grids, String dateFormat, LocalDate made) throws IOException {
        Path draft = Files.createTempFile("sample", ".xlsx");
        try {
            try (var workbook = new Workbook(Files.newOutputStream(draft), "Spokes sample", "1.0")) {
                for (Grid grid : grids) {
                    write(grid, workbook.newWorksheet(grid.name()), dateFormat);
                }
            }
            return timeless(draft, made);
        } finally {
            Files.delete(draft);
        }
    }

    private static void write(Grid grid, Worksheet sheet, String dateFormat) {
        for (int column = 0; column < grid.header().size(); column++) {
            sheet.value(0, column, grid.header().get(column));
        }
        sheet.range(0, 0, 0, grid.header().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int i = 0; i < grid.rows().size(); i++) {
            List<@Nullable Object> cells = grid.rows().get(i);
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, i + 1, column, cells.get(column), dateFormat);
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object cell, String dateFormat) {
        switch (cell) {
            case null -> {}
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format(dateFormat).set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }

    /** The archive with a fixed day instead of the moment at which it was made. */
    private static byte[] timeless(Path workbook, LocalDate made) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipFile(workbook.toFile());
                var out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : Collections.list(in.entries())) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(made.atStartOfDay());
                out.putNextEntry(same);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals("docProps/core.xml") ? dated(content, made) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDate made) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^<]*Z", made + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
