package spokes.engine.prediction;

import java.util.List;
import java.util.function.ToDoubleFunction;
import spokes.engine.prediction.PredictedPlan.Opinion;

/**
 * What it is worth to know demand better: several times of the past together, for one of them may be luck.
 *
 * @param times at least one, the latest first; each with stock of its own
 */
public record Prediction(List<PredictedWeeks> times) {
    private static final double DAYS_PER_YEAR = 365;

    public Prediction {
        times = List.copyOf(times);
        if (times.isEmpty()) {
            throw new IllegalArgumentException("no time was tried");
        }
    }

    /** A number of the plans by one forecast, all times together. */
    public double sum(Opinion opinion, ToDoubleFunction<PredictedPlan> value) {
        return times.stream()
                .mapToDouble(weeks -> value.applyAsDouble(weeks.get(opinion)))
                .sum();
    }

    /** The mean of a number over all times, by a weight; 0 where nothing weighs. */
    public double mean(Opinion opinion, ToDoubleFunction<PredictedPlan> value, ToDoubleFunction<PredictedPlan> weight) {
        double all = sum(opinion, weight);
        return all > 0 ? sum(opinion, plan -> value.applyAsDouble(plan) * weight.applyAsDouble(plan)) / all : 0;
    }

    /** Money that an order costs by one forecast; 0 without orders. */
    public double costPerOrder(Opinion opinion) {
        return mean(
                opinion,
                plan -> plan.replayed().costPerOrder(),
                plan -> plan.replayed().orders());
    }

    /** Money that our forecast saves over the naive one; below 0 if it costs more. */
    public double gained() {
        return times.stream().mapToDouble(PredictedWeeks::gained).sum();
    }

    /** Money that knowing the orders beforehand would save beyond that. */
    public double stillToGain() {
        return times.stream().mapToDouble(PredictedWeeks::stillToGain).sum();
    }

    /** How many times our forecast was the cheaper one. */
    public int timesGained() {
        return (int) times.stream().filter(weeks -> weeks.gained() > 0).count();
    }

    /** Days held back, all times together. */
    public int days() {
        return times.stream().mapToInt(weeks -> weeks.window().days()).sum();
    }

    /** Money of these days as that of a year. */
    public double perYear(double money) {
        return money * DAYS_PER_YEAR / days();
    }

    /** Products of which lost sales or stock count nothing, as their price or cost is unknown; the most of any time. */
    public int unpriced() {
        return times.stream().mapToInt(PredictedWeeks::unpriced).max().orElse(0);
    }
}
