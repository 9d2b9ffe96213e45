package spokes.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import spokes.exchange.cell.CellText;
import spokes.exchange.file.RawRow;
import spokes.exchange.findings.Shape;
import spokes.exchange.safe.RowFile;
import spokes.exchange.source.Source;

/** Rows that an import leaves out, written as their file has them with a column more that says why. */
record LeftOutRows(Path folder) {

    /** Writes one file for each source that leaves rows out. */
    List<Path> write(List<Source> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Source source : sources) {
            if (source.summary().rejected() > 0) {
                String name = name(source, names);
                files.add(write(source, folder.resolve(name + ".csv")));
            }
        }
        return files;
    }

    /** The sheet's name, so that it is recognized again, made a name of a file. */
    private static String name(Source source, Set<String> taken) {
        String sheet =
                source.raw().name().replaceAll("[^\\p{L}\\p{N} ._-]", "_").strip();
        String base = (sheet.length() > 80 ? sheet.substring(0, 80) : sheet) + " left out";
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + " " + i;
        }
        return name;
    }

    private static Path write(Source source, Path file) throws IOException {
        String separator = source.raw().form().separator();
        RawRow header = source.layout().header();
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            headers.add(header.text(i));
        }
        int width = Math.max(headers.size(), width(source));
        while (headers.size() < width) {
            headers.add("");
        }
        headers.add(Shape.REASON);
        Stream<List<String>> rows = source.raw().rows().stream()
                .flatMap(row -> source.findReason(row).map(why -> cells(row, width, why)).stream());
        return RowFile.write(file, separator.isEmpty() ? ',' : separator.charAt(0), headers, rows);
    }

    private static int width(Source source) {
        return source.raw().rows().stream()
                .filter(row -> source.findReason(row).isPresent())
                .mapToInt(RawRow::size)
                .max()
                .orElse(0);
    }

    private static List<String> cells(RawRow row, int width, String why) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String text = row.text(i);
            cells.add(text.matches("[-+]?[\\d.,]+%?") ? text : CellText.safe(text));
        }
        cells.add(CellText.safe(why));
        return cells;
    }
}
