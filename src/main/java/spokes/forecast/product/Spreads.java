package spokes.forecast.product;

/** How wrong the forecast of a week of a product is: what safety stock is for. */
final class Spreads {
    /** Quantile of the normal distribution that the upper limit of 80 % stands for. */
    private static final double NORMAL_90 = 1.2816;
    /** Weeks that weigh as much as what the interval says. */
    private static final double PRIOR = 6;

    private static final int QUARTER = 13;

    private Spreads() {}

    /** Standard deviation of the error of one week, units: errors on held-back weeks, a little of the interval's width mixed in. */
    static double perWeek(Opinions opinions, Score score, Lesson lesson, double... weights) {
        int weeks = Math.min(QUARTER, opinions.weeks());
        double wide = 0;
        for (int week = 0; week < weeks; week++) {
            double mean = opinions.mean(week, weights);
            wide += (lesson.limit(opinions, week, Opinions.HIGH_80, mean) - mean) / NORMAL_90 / weeks;
        }
        return Math.sqrt((score.squares() + PRIOR * wide * wide) / (score.weeks() + PRIOR));
    }
}
