package spokes.app.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the spreadsheets in folders. */
final class SpreadsheetFolders {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "ods");
    private static final int DEEPEST = 4;

    private SpreadsheetFolders() {}

    /** Files as they are; of folders the spreadsheets in them and in folders below, but no hidden or temporary ones. */
    static List<Path> list(List<Path> filesAndFolders) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path, DEEPEST)) {
                    below.filter(file -> isSpreadsheet(path, file)).sorted().forEach(found::add);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            } else {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSpreadsheet(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            String name = part.toString();
            // ~$ is what Excel leaves beside an open workbook
            if (name.startsWith(".") || name.startsWith("~$")) {
                return false;
            }
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
