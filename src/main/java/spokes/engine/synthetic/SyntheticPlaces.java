package spokes.engine.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * Areas and centers of a country as large as the contiguous US. Most people live around a few cities, whose sizes fall as
 * 1/n (Zipf's law); a fifth of the areas lie anywhere. The largest cities have a center each, the next ones the rest.
 */
final class SyntheticPlaces {
    private static final int CITIES = 60;
    private static final double SOUTH = 26;
    private static final double NORTH = 48;
    private static final double WEST = -123;
    private static final double EAST = -70;
    private static final double CITY_SPREAD_DEGREES = 0.9;
    private static final double CENTER_SPREAD_DEGREES = 0.3;
    private static final double SHARE_IN_THE_COUNTRY = 0.2;
    private static final double PEOPLE_IN_THE_COUNTRY = 0.004;

    private final double[][] cities;
    private final double[][] areas;
    private final double[] people;
    private final List<Row> centers = new ArrayList<>();

    SyntheticPlaces(PlanSize size, RandomGenerator random) {
        cities = IntStream.range(0, CITIES).mapToObj(i -> anywhere(random)).toArray(double[][]::new);
        areas = new double[size.areas()][];
        people = new double[size.areas()];
        WeightedDraw city = new WeightedDraw(IntStream.range(0, CITIES)
                .mapToDouble(i -> 1 / Math.sqrt(i + 1))
                .toArray());
        for (int a = 0; a < areas.length; a++) {
            boolean inTheCountry = random.nextDouble() < SHARE_IN_THE_COUNTRY;
            int near = city.draw(random);
            areas[a] = inTheCountry ? anywhere(random) : around(cities[near], CITY_SPREAD_DEGREES, random);
            people[a] =
                    (inTheCountry ? PEOPLE_IN_THE_COUNTRY : 1 / Math.sqrt(near + 1)) * Math.exp(random.nextGaussian());
        }
        for (int c = 0; c < size.centers(); c++) {
            centers.add(center(c, around(cities[c % CITIES], CENTER_SPREAD_DEGREES, random), random));
        }
    }

    private static double[] anywhere(RandomGenerator random) {
        return new double[] {random.nextDouble(SOUTH, NORTH), random.nextDouble(WEST, EAST)};
    }

    private static double[] around(double[] place, double degrees, RandomGenerator random) {
        return new double[] {
            Math.clamp(place[0] + degrees * random.nextGaussian(), SOUTH, NORTH),
            Math.clamp(place[1] + degrees * random.nextGaussian(), WEST, EAST)
        };
    }

    private static Row center(int c, double[] place, RandomGenerator random) {
        return Row.blank(Sheet.CENTERS)
                .with("center", SyntheticPlan.center(c))
                .with("latitude", place[0])
                .with("longitude", place[1])
                .with("fixed_cost_per_month", 500.0)
                .with("minimum_per_month", 1000.0)
                .with("receiving_per_unit", random.nextDouble(0.05, 0.3))
                .with("storage_per_m3_month", random.nextDouble(13, 27))
                .with("bin_fee_per_month", 5.0)
                .with("pick_per_order", random.nextDouble(2, 5))
                .with("pick_per_unit", random.nextDouble(0.1, 0.6))
                .with("dispatch_days", (double) random.nextInt(2))
                .with("takes_returns", c % 4 == 0)
                .with("return_processing", random.nextDouble(3, 10));
    }

    /** The rows of the centers. */
    List<Row> centers() {
        return centers;
    }

    /** The rows of the areas. */
    List<Row> areas() {
        return IntStream.range(0, areas.length).mapToObj(this::area).toList();
    }

    private Row area(int a) {
        return Row.blank(Sheet.AREAS)
                .with("area", SyntheticPlan.area(a))
                .with("latitude", areas[a][0])
                .with("longitude", areas[a][1]);
    }

    /** How many people live in each area, on some scale. */
    double[] people() {
        return people;
    }
}
