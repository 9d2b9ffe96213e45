package spokes.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import spokes.model.demand.DemandSeries;

/**
 * A series whose end is held back.
 *
 * @param group  what it is reported with
 * @param series what forecasts may know
 * @param actual what came then
 */
record HeldBack(String group, DemandSeries series, List<Double> actual) {

    /**
     * Holds back an end of a history.
     *
     * @param skipped periods after the ones held back that are not used, for an earlier origin
     */
    static HeldBack of(String group, String id, double[] all, int season, int horizon, int skipped) {
        int end = all.length - skipped;
        DemandSeries known = new DemandSeries(id, Arrays.copyOf(all, end - horizon), season, horizon);
        return new HeldBack(
                group, known, Arrays.stream(all, end - horizon, end).boxed().toList());
    }

    double[] truth() {
        return actual.stream().mapToDouble(v -> v).toArray();
    }

    /** The training part of the M3 competition; series too short for what is asked are left out. */
    static List<HeldBack> competition(Path folder, int earlier) {
        List<HeldBack> all = new ArrayList<>();
        Map<String, List<String[]>> rows = rows(folder.resolve("m3_train.csv.gz"));
        rows.forEach((id, of) -> {
            String[] first = of.getFirst();
            int season = Integer.parseInt(first[3]);
            int horizon = Integer.parseInt(first[4]);
            double[] values =
                    of.stream().mapToDouble(r -> Double.parseDouble(r[7])).toArray();
            if (values.length - (earlier + 1) * horizon >= Math.max(8, 2 * season + 2)) {
                all.add(of(first[2], id, values, season, horizon, earlier * horizon));
            }
        });
        return all;
    }

    /** Spare parts; those with unknown periods are left out. */
    static List<HeldBack> parts(Path file, int horizon, int skipped) {
        List<HeldBack> all = new ArrayList<>();
        rows(file).forEach((id, of) -> {
            if (of.stream().noneMatch(r -> r.length < 3 || r[2].isEmpty())) {
                double[] values =
                        of.stream().mapToDouble(r -> Double.parseDouble(r[2])).toArray();
                all.add(of("PARTS", id, values, 1, horizon, skipped));
            }
        });
        return all;
    }

    private static Map<String, List<String[]>> rows(Path file) {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",");
                rows.computeIfAbsent(cells[0], id -> new ArrayList<>()).add(cells);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
