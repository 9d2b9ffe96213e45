package spokes.sample.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How likely each product is to be the one bought: by rank as Zipf and Mandelbrot have it, by season, and in the tail
 * only in some weeks. Weights of a week are made once.
 */
public final class SampleDemand {

    private static final double EXPONENT = 1.25;
    private static final double OFFSET = 9;

    /** From this rank on a product sells in bursts: in a bit less than half of the weeks, and then double. */
    private static final int BURSTS_FROM = 125;

    private static final double BURST_SHARE = 0.45;

    private final List<CatalogItem> catalog;
    private final Map<LocalDate, Week> weeks = new HashMap<>();

    public SampleDemand(List<CatalogItem> catalog) {
        this.catalog = catalog;
    }

    /**
     * A week's odds, in the catalog's order.
     *
     * @param all outside of the West
     */
    private record Week(Odds all, Odds west) {}

    /** What everybody wants on a day, all products together, before growth and the day of the week. */
    public double total(LocalDate day) {
        return week(day).all().total();
    }

    /** A product by chance. */
    public CatalogItem pick(LocalDate day, boolean inWest, SplittableRandom chance) {
        Week week = week(day);
        return catalog.get((inWest ? week.west() : week.all()).pick(chance));
    }

    private Week week(LocalDate day) {
        return weeks.computeIfAbsent(day.minusDays(day.getDayOfWeek().getValue() - 1L), this::weights);
    }

    private Week weights(LocalDate monday) {
        List<Double> all = new ArrayList<>();
        List<Double> west = new ArrayList<>();
        for (CatalogItem item : catalog) {
            double weight = weight(item, monday);
            all.add(weight);
            west.add(weight * tasteOfTheWest(item));
        }
        return new Week(Odds.of(all), Odds.of(west));
    }

    private static double weight(CatalogItem item, LocalDate monday) {
        if (!item.isSold(monday)) {
            return 0;
        }
        double zipf = Math.pow(item.rank() + OFFSET, -EXPONENT);
        return zipf * SampleSeasons.ofCategory(item.category(), monday.plusDays(3)) * burst(item, monday);
    }

    private static double burst(CatalogItem item, LocalDate monday) {
        if (item.rank() < BURSTS_FROM) {
            return 1;
        }
        boolean sells = SampleDays.chance(item.key() + " " + monday).nextDouble() < BURST_SHARE;
        return sells ? 1 / BURST_SHARE : 0;
    }

    private static double tasteOfTheWest(CatalogItem item) {
        return item.is(SampleStories.KETTLEBELL) ? 1.75 : item.category().equals("Camping") ? 1.2 : 1;
    }
}
