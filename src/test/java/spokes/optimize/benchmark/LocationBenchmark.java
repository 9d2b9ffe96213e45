package spokes.optimize.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.search.LocationSearch;
import spokes.optimize.search.Outcome;
import spokes.optimize.serving.Served;

/**
 * Solves the public cases of a folder and prints what was found, what is proven and how long it took; for capacitated
 * cases of 100 centers also how cost and bound met.
 *
 * <p>Run with {@code -Dorlib=FOLDER}, which has {@code optima.csv}, {@code facility} and {@code pmedian}; words limit it to
 * cases whose names begin so, {@code -Dseconds=60} is the time of each, {@code -Dgap=0} what is near enough,
 * {@code -Drounds=1} how often.
 */
public final class LocationBenchmark {
    private final Path folder = Path.of(System.getProperty("orlib", "."));
    private final double seconds = Double.parseDouble(System.getProperty("seconds", "60"));
    private final double gap = Double.parseDouble(System.getProperty("gap", "0"));

    private record Case(String name, String file, double optimum) {}

    /** Runs it. */
    public static void main(String... names) throws IOException {
        for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
            new LocationBenchmark().run(List.of(names));
        }
    }

    private void run(List<String> names) throws IOException {
        say(
                "%-12s %16s %16s %16s %10s %10s %8s %8s %8s",
                "case", "published", "found", "bound", "above %", "gap %", "branches", "wall s", "CPU s");
        double wall = 0;
        double cpu = cpuSeconds();
        for (Case one : listCases()) {
            if (names.isEmpty() || names.stream().anyMatch(one.name::startsWith)) {
                wall += solve(one);
            }
        }
        say("all: %.2f s wall, %.2f s CPU", wall, cpuSeconds() - cpu);
    }

    private List<Case> listCases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("optima.csv")).stream()
                .skip(1)
                .toList()) {
            String[] before = line.split(",", 3);
            String optimum = line.replaceAll("\"[^\"]*\"", "").split(",")[3];
            cases.add(new Case(before[0], before[1], Double.parseDouble(optimum)));
        }
        return cases;
    }

    private LocationProblem read(Case one) throws IOException {
        if (one.name.startsWith("pmedcap")) {
            return OrLibrary.capacitatedMedians(folder.resolve("pmedian").resolve(one.file));
        }
        if (one.name.startsWith("pmed")) {
            return OrLibrary.medians(folder.resolve("pmedian").resolve(one.file));
        }
        String[] parts = one.name.split("_");
        double capacity = parts.length == 1
                ? Double.NaN
                : parts[1].equals("UFL") ? Double.POSITIVE_INFINITY : Double.parseDouble(parts[1]);
        return OrLibrary.facilities(folder.resolve("facility").resolve(one.file), capacity);
    }

    private double solve(Case one) throws IOException {
        LocationProblem problem = read(one);
        long start = System.nanoTime();
        double cpu = cpuSeconds();
        List<String> meeting = new ArrayList<>();
        Outcome outcome = new LocationSearch(problem, Budget.seconds(seconds, gap, 2), (cost, bound) -> {
                    String line = String.format(Locale.ROOT, "%.4f %%", 100 * (cost - bound) / cost);
                    if (meeting.isEmpty() || !meeting.getLast().endsWith(line)) {
                        meeting.add(String.format(Locale.ROOT, "%.2f s %s", (System.nanoTime() - start) / 1e9, line));
                    }
                })
                .run();
        double wall = (System.nanoTime() - start) / 1e9;
        double cost = outcome.plan().map(Served::cost).orElse(Double.POSITIVE_INFINITY);
        say(
                "%-12s %16.3f %16.3f %16.3f %10.5f %10.6f %8d %8.2f %8.2f",
                one.name,
                one.optimum,
                cost,
                outcome.bound(),
                100 * (cost - one.optimum) / one.optimum,
                100 * (cost - outcome.bound()) / cost,
                outcome.branches(),
                wall,
                cpuSeconds() - cpu);
        if (problem.centers() == 100
                && problem.isCapacitated()
                && !problem.rules().singleSource()) {
            say("    gap over time: %s", String.join(", ", meeting));
        }
        return wall;
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static void say(String pattern, Object... values) {
        System.out.printf(Locale.ROOT, pattern + "%n", values);
    }
}
