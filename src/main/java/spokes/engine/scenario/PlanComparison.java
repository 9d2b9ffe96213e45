package spokes.engine.scenario;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.JudgedPlan;

/**
 * Plans side by side.
 *
 * @param names what the plans are called; the first is the one that differences are counted from
 * @param lines a line for each figure
 */
public record PlanComparison(List<String> names, List<Line> lines) {
    public PlanComparison {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }

    /**
     * Compares plans by all figures; may take long, for some of them are made when first asked for.
     *
     * @param name   what the first plan is called, as one of the others may be too
     * @param others the other plans, by name
     */
    public static PlanComparison of(String name, JudgedPlan first, SequencedMap<String, JudgedPlan> others) {
        List<JudgedPlan> plans = Stream.concat(Stream.of(first), others.sequencedValues().stream())
                .toList();
        List<Line> lines = PlanMeasure.listAll().stream()
                .map(measure ->
                        new Line(measure, plans.stream().map(measure::of).toList()))
                .toList();
        return new PlanComparison(
                Stream.concat(Stream.of(name), others.sequencedKeySet().stream())
                        .toList(),
                lines);
    }

    /**
     * One figure of all plans.
     *
     * @param measure which figure
     * @param values  its value in each plan
     */
    public record Line(PlanMeasure measure, List<Double> values) {
        /** Share of a figure below which two of it are the same. */
        private static final double SAME = 1e-9;

        public Line {
            values = List.copyOf(values);
        }

        /** A plan's figure less that of the first. */
        public double difference(int plan) {
            return values.get(plan) - values.getFirst();
        }

        /** Numbers of the plans with the best figure; none if all are the same or neither way is better. */
        public List<Integer> listBest() {
            double best = values.stream()
                    .mapToDouble(value -> measure.better() * value)
                    .max()
                    .orElse(0);
            List<Integer> those = IntStream.range(0, values.size())
                    .filter(plan -> isSame(measure.better() * values.get(plan), best))
                    .boxed()
                    .toList();
            return measure.better() == 0 || those.size() == values.size() ? List.of() : those;
        }

        /** +1 if a plan is better than the first, −1 if it is worse, else 0. */
        public int verdict(int plan) {
            return isSame(values.get(plan), values.getFirst())
                    ? 0
                    : (int) Math.signum(difference(plan)) * measure.better();
        }

        private static boolean isSame(double a, double b) {
            return Math.abs(a - b) <= SAME * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        }
    }
}
