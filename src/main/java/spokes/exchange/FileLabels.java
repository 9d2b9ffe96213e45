package spokes.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the files of an import are called: by their names, and where two have the same name, by as many folders before it
 * as tell them apart. Two exports of one name are two files, not one.
 */
final class FileLabels {
    private final Map<Path, String> labels = new HashMap<>();

    private FileLabels() {}

    /** Different files, absolute and normalized, by their names. */
    static List<Path> sorted(List<Path> files) {
        return files.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .sorted(Comparator.comparing((Path p) -> String.valueOf(p.getFileName()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Labels of different files, absolute and normalized. */
    static FileLabels of(List<Path> files) {
        FileLabels all = new FileLabels();
        all.label(files, 1);
        return all;
    }

    private void label(List<Path> files, int names) {
        Map<String, List<Path>> byLabel =
                files.stream().collect(Collectors.groupingBy(file -> last(file, names), Collectors.toList()));
        byLabel.forEach((label, same) -> {
            boolean whole = same.stream().allMatch(file -> file.getNameCount() <= names);
            if (same.size() == 1 || whole) {
                same.forEach(file -> labels.put(file, label));
            } else {
                label(same, names + 1);
            }
        });
    }

    private static String last(Path file, int names) {
        int count = file.getNameCount();
        return count <= names
                ? file.toString()
                : file.subpath(count - names, count).toString();
    }

    /** What a file is called. */
    String of(Path file) {
        return labels.getOrDefault(file, String.valueOf(file.getFileName()));
    }
}
