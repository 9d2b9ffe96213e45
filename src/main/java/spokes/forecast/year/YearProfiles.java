package spokes.forecast.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Profiles of the year: one of all products, and one for each category that is large enough and does better with its own
 * (group seasonal indices: Dalhart 1974; Withycombe 1989). How far a profile is followed is decided on quarters of the history that
 * were held back: not at all where it was wrong there, or where there is no year and a quarter to see. What a single year
 * shows is taken for a season by half, as nothing speaks against it.
 */
public final class YearProfiles {
    private static final int QUARTER = 13;
    private static final int QUARTERS = 3;
    private static final int LEAST_PRODUCTS = 8;
    /** A little worse is no reason not to follow a profile by half; to follow it further it must do so much better. */
    private static final double GAIN = 0.99;

    private static final double[] SHARES = {0.5, 0.75, 1};

    private final YearProfile whole;
    private final Map<String, YearProfile> byCategory;

    private YearProfiles(YearProfile whole, Map<String, YearProfile> byCategory) {
        this.whole = whole;
        this.byCategory = byCategory;
    }

    /**
     * Profiles of histories that end with the same week.
     *
     * @param categories of the histories, empty where there is none
     * @param end        the first day after their last week
     */
    public static YearProfiles of(List<double[]> histories, List<String> categories, LocalDate end) {
        YearProfile whole = best(new YearPanel(histories), end, YearProfile.FLAT);
        Map<String, List<double[]>> groups = new HashMap<>();
        for (int i = 0; i < histories.size(); i++) {
            if (!categories.get(i).isEmpty()) {
                groups.computeIfAbsent(categories.get(i), c -> new ArrayList<>())
                        .add(histories.get(i));
            }
        }
        Map<String, YearProfile> own = new HashMap<>();
        groups.forEach((category, members) -> {
            if (groups.size() > 1 && members.size() >= LEAST_PRODUCTS) {
                own.put(category, best(new YearPanel(members), end, whole));
            }
        });
        return new YearProfiles(whole, own);
    }

    /** The profile that was best on held-back quarters: the usual one, or so much of the panel's own. */
    private static YearProfile best(YearPanel panel, LocalDate end, YearProfile usual) {
        List<Integer> cuts = new ArrayList<>();
        for (int q = 1; q <= QUARTERS && panel.weeks(q * QUARTER) >= YearPanel.LEAST_WEEKS; q++) {
            cuts.add(q * QUARTER);
        }
        if (cuts.isEmpty()) {
            return usual;
        }
        List<YearProfile> earlier =
                cuts.stream().map(cut -> panel.profile(end, cut)).toList();
        double least = cuts.stream()
                        .mapToDouble(cut -> panel.error(end, cut, QUARTER, usual))
                        .sum()
                / GAIN;
        double followed = 0;
        for (double share : SHARES) {
            double error = 0;
            for (int i = 0; i < cuts.size(); i++) {
                error += panel.error(end, cuts.get(i), QUARTER, earlier.get(i).times(share));
            }
            if (error < least) {
                least = error * GAIN;
                followed = share;
            }
        }
        return followed == 0 ? usual : panel.profile(end, 0).times(followed);
    }

    /**
     * Factors of weeks that follow each other, for a category; the same array whenever it is the same.
     *
     * @param first first day of the first week
     * @param cache factors that are known already, by category
     */
    public double[] factors(String category, LocalDate first, int weeks, Map<String, double[]> cache) {
        String key = byCategory.containsKey(category) ? category : "";
        return cache.computeIfAbsent(key, c -> of(c).factors(first, weeks));
    }

    /** The profile of a category. */
    public YearProfile of(String category) {
        return byCategory.getOrDefault(category, whole);
    }

    /** Whether any product's sales go up and down with the year. */
    public boolean isFlat() {
        return whole.isFlat() && byCategory.values().stream().allMatch(YearProfile::isFlat);
    }
}
