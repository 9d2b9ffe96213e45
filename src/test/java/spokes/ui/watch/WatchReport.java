package spokes.ui.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was seen, for people: the longest piece first, with the test and what the thread was at.
 *
 * @param pieces those that took long
 */
record WatchReport(List<Piece> pieces) {
    private static final int PATHS = 4;

    WatchReport {
        pieces = List.copyOf(pieces);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text());
    }

    /** Everything, by kind. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece.Kind kind : Piece.Kind.values()) {
            List<Piece> some = pieces.stream()
                    .filter(piece -> piece.kind() == kind && piece.own() > PieceWatch.LONG_MS)
                    .sorted(Comparator.comparingDouble(Piece::own).reversed())
                    .toList();
            text.append("%s: %d longer than %.0f ms%n"
                    .formatted(
                            kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), some.size(), PieceWatch.LONG_MS));
            some.forEach(piece -> text.append(line(piece)));
            text.append('\n');
        }
        return text.toString();
    }

    /** One piece. */
    static String line(Piece piece) {
        Map<String, Long> paths = piece.samples().stream()
                .filter(Stack::isOfTheProgram)
                .collect(Collectors.groupingBy(Stack::told, TreeMap::new, Collectors.counting()));
        String told = paths.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(PATHS)
                .map(path -> "        %3d of %d: %s%n"
                        .formatted(path.getValue(), piece.samples().size(), path.getKey()))
                .collect(Collectors.joining());
        return "    %.0f ms of the processor (%.0f with what tests do, %.0f by the clock, %d classes loaded) in %s%n%s"
                .formatted(piece.own(), piece.cpu(), piece.wall(), piece.classes(), piece.test(), told);
    }
}
