package spokes.engine.sensitivity;

import spokes.engine.verdict.Answer;

/**
 * What a plan comes to with its inputs at some values.
 *
 * @param total      all cost over the horizon
 * @param meanDays   delivery days
 * @param fillRate   share of demand that is delivered
 * @param savedToday what it saves against today at the same values; below 0 if it costs more
 * @param today      whether that says that it is better than today
 * @param savedOne   what it saves against all from one center at the same values
 * @param one        whether that says that it is better than the one center
 */
public record Outcome(
        double total, double meanDays, double fillRate, double savedToday, Answer today, double savedOne, Answer one) {

    /** Whether a verdict is another than that of an outcome. */
    public boolean isTurnedFrom(Outcome other) {
        return one != other.one || today != other.today;
    }
}
