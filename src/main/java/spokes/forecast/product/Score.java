package spokes.forecast.product;

import java.util.OptionalDouble;

/**
 * How good forecasts were on held-back weeks. Sums, so that those of many trials add up.
 *
 * @param own     of the forecast
 * @param naive   of the seasonal naive forecast
 * @param recent  of the mean of the last eight weeks
 * @param squares squared errors of the forecast
 * @param weeks   weeks that intervals were looked at
 * @param in80    weeks within the interval of 80 %
 * @param in95    weeks within the interval of 95 %
 */
record Score(
        OverallScore.Errors own,
        OverallScore.Errors naive,
        OverallScore.Errors recent,
        double squares,
        int weeks,
        int in80,
        int in95) {
    static final Score NONE =
            new Score(OverallScore.Errors.NONE, OverallScore.Errors.NONE, OverallScore.Errors.NONE, 0, 0, 0, 0);

    /** The score of a trial as a lesson has it. */
    static Score of(Trial trial, Lesson lesson) {
        double[] weights = lesson.weights(trial);
        double squares = 0;
        int weeks = 0;
        int in80 = 0;
        int in95 = 0;
        for (int week = 0; week < trial.weeks(); week++) {
            if (trial.isUsual(week)) {
                double mean = trial.opinions.mean(week, weights);
                double actual = trial.actual(week);
                squares += (actual - mean) * (actual - mean);
                weeks++;
                in80 += isWithin(trial, lesson, week, mean, Opinions.LOW_80, Opinions.HIGH_80) ? 1 : 0;
                in95 += isWithin(trial, lesson, week, mean, Opinions.LOW_95, Opinions.HIGH_95) ? 1 : 0;
            }
        }
        return new Score(
                OverallScore.Errors.of(trial.accuracy(weights)),
                OverallScore.Errors.of(trial.accuracy(Mixing.NAIVE)),
                OverallScore.Errors.of(trial.accuracyOfRecent()),
                squares,
                weeks,
                in80,
                in95);
    }

    private static boolean isWithin(Trial trial, Lesson lesson, int week, double mean, int low, int high) {
        double actual = trial.actual(week);
        return actual >= lesson.limit(trial.opinions, week, low, mean)
                && actual <= lesson.limit(trial.opinions, week, high, mean);
    }

    Score plus(Score other) {
        return new Score(
                own.plus(other.own),
                naive.plus(other.naive),
                recent.plus(other.recent),
                squares + other.squares,
                weeks + other.weeks,
                in80 + other.in80,
                in95 + other.in95);
    }

    OptionalDouble coverage80() {
        return weeks > 0 ? OptionalDouble.of((double) in80 / weeks) : OptionalDouble.empty();
    }

    OptionalDouble coverage95() {
        return weeks > 0 ? OptionalDouble.of((double) in95 / weeks) : OptionalDouble.empty();
    }
}
