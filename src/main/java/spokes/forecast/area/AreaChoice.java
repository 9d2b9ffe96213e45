package spokes.forecast.area;

import java.util.Locale;
import spokes.model.share.AreaMethod;

/**
 * The way to split that would have been best on weeks held back, and what it beat.
 *
 * @param trials     times at which weeks were held back; 0 if history is too short, and nothing is measured
 * @param score      mean over the trials
 * @param usual      the same of the model's shares
 * @param reconciled the same of reconciled forecasts
 */
public record AreaChoice(AreaMethod method, int trials, AreaScore score, AreaScore usual, AreaScore reconciled) {
    private static final double SAME = 5e-4;

    /** In plain words, with what it beat. */
    public String words() {
        if (trials == 0) {
            return "split by %s; history is too short to compare".formatted(method.words());
        }
        return "split by %s; %s, %s (%d times held back)"
                .formatted(
                        method.words(),
                        against("the usual shares", usual),
                        against("reconciled forecasts", reconciled),
                        trials);
    }

    private String against(String other, AreaScore score) {
        double less = 1 - this.score.relativeTo(score);
        return Math.abs(less) < SAME
                ? "as good as " + other
                : String.format(
                        Locale.ROOT,
                        "%.1f %% %s error than %s",
                        100 * Math.abs(less),
                        less > 0 ? "less" : "more",
                        other);
    }
}
