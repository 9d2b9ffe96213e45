package spokes.forecast.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import spokes.model.Progress;
import spokes.model.share.AreaMethod;
import spokes.model.share.AreaSales;
import spokes.model.share.AreaSplit;
import spokes.model.share.SalesTable;
import spokes.model.share.ShareRule;

/**
 * Which split is best on the orders of a British online seller (Chen 2015), whose areas are countries, and on made-up
 * orders, whose truth is known; and how long the choice and the shares take. Prints tables: {@code mvn test
 * -Dtest=AreaBenchmark -Dspokes.orders=FILE}, the file {@code online_retail.csv.gz}.
 */
@EnabledIfSystemProperty(named = AreaBenchmark.ORDERS, matches = ".+")
class AreaBenchmark {
    static final String ORDERS = "spokes.orders";

    private static final LocalDate PLAN_DATE = LocalDate.of(2011, 12, 10);

    @Test
    void realOrders() throws IOException {
        Map<String, Integer> products = new HashMap<>();
        Map<String, Integer> areas = new HashMap<>();
        SalesTable table = new SalesTable();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(System.getProperty(ORDERS)))),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                double units = Double.parseDouble(cells[3]);
                if (units > 0) {
                    int product = products.computeIfAbsent(cells[1], code -> products.size());
                    int area = areas.computeIfAbsent(cells[7], code -> areas.size());
                    long days = ChronoUnit.DAYS.between(LocalDate.parse(cells[4].substring(0, 10)), PLAN_DATE);
                    table.add(product, area, (int) ((days - 1) / 7), units);
                }
            });
        }
        print("online retail", table.sales(new int[products.size()]));
    }

    @Test
    void madeUpOrders() {
        print("all alike", world(400, 150, 78, 0, 0));
        print("own areas", world(400, 150, 78, 0.6, 0));
        print("areas drift", world(400, 150, 78, 0, 0.05));
        print("own areas, drift", world(400, 150, 78, 0.6, 0.05));
        print("100,000 products", world(100_000, 300, 20, 0.6, 0.02));
    }

    /** Poisson sales of some eight units a week, areas of unequal size. */
    private static AreaSales world(int products, int areas, int weeks, double own, double drift) {
        Random random = new Random(11);
        double[] logs = random.doubles(areas).map(u -> 2 * u).toArray();
        double[][] ofWeeks = new double[weeks][areas];
        for (int week = weeks - 1; week >= 0; week--) {
            for (int a = 0; a < areas; a++) {
                logs[a] += drift * random.nextGaussian();
                ofWeeks[week][a] = Math.exp(logs[a]);
            }
        }
        SalesTable table = new SalesTable();
        for (int p = 0; p < products; p++) {
            double size = Math.exp(1.2 * random.nextGaussian()) * (products > 10_000 ? 0.3 : 8);
            double[] tastes = random.doubles(areas)
                    .map(u -> Math.exp(own * 3 * (u - 0.5)))
                    .toArray();
            for (int week = 0; week < weeks; week++) {
                sell(table, p, week, size, tastes, ofWeeks[week], random);
            }
        }
        return table.sales(new int[products]);
    }

    private static void sell(
            SalesTable table, int product, int week, double size, double[] tastes, double[] areas, Random random) {
        double[] rising = new double[areas.length];
        double sum = 0;
        for (int a = 0; a < areas.length; a++) {
            sum += areas[a] * tastes[a];
            rising[a] = sum;
        }
        for (double left = size + Math.log(1 - random.nextDouble());
                left >= 0;
                left += Math.log(1 - random.nextDouble())) {
            int found = Arrays.binarySearch(rising, random.nextDouble() * sum);
            table.add(product, found < 0 ? -found - 1 : found, week, 1);
        }
    }

    private static void print(String name, AreaSales sales) {
        long start = System.nanoTime();
        AreaChoice choice = AreaBacktest.choose(sales, 0, Progress.UNWATCHED);
        long chosen = System.nanoTime();
        AreaSplit split = choice.method().split(sales);
        double sum = 0;
        for (int p = 0; p < sales.products(); p++) {
            sum += split.shares(p)[0];
        }
        long made = System.nanoTime();
        System.out.printf(
                "%n%s: %d products, %d areas, %d weeks%n%s%npairs %.4f (usual %.4f, reconciled %.4f)  areas %.4f"
                        + " (%.4f, %.4f)%nchosen in %.1f s, all shares in %.2f s%n",
                name,
                sales.products(),
                sales.areas(),
                sales.weeks(),
                choice.words(),
                choice.score().ofPairs(),
                choice.usual().ofPairs(),
                choice.reconciled().ofPairs(),
                choice.score().ofAreas(),
                choice.usual().ofAreas(),
                choice.reconciled().ofAreas(),
                (chosen - start) / 1e9,
                (made - chosen) / 1e9);
        for (ShareRule rule : List.of(
                ShareRule.USUAL.withDriftWeeks(OptionalDouble.of(26)),
                ShareRule.USUAL.withDriftWeeks(OptionalDouble.of(4)),
                ShareRule.USUAL.withRecencyWeeks(OptionalDouble.of(13)))) {
            AreaScore score = new AreaTrial(sales.every(1 + sales.products() / 2000), 8, 8).score(AreaMethod.of(rule));
            System.out.printf(
                    "last 8 weeks, %s: %.4f %.4f%n", AreaMethod.of(rule).words(), score.ofPairs(), score.ofAreas());
        }
        assertThat(sum).isFinite();
    }
}
