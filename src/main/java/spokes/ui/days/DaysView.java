package spokes.ui.days;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.measure.DeliveryDays;
import spokes.model.Refused;

/**
 * Which share of demand is delivered in how many days, by the plan and from the baseline's center alone.
 *
 * @param plan     by whole days from 0: share of demand that takes more than a day less and at most so many; that
 *                 of 9 days holds what takes more as well
 * @param baseline the same from one center; empty without one
 * @param unmet    share of demand that the plan does not deliver
 * @param center   what people call the baseline's center
 */
record DaysView(List<Double> plan, List<Double> baseline, double unmet, String center) {
    private static final int MOST = 9;
    private static final int LEAST = 4;

    DaysView {
        plan = List.copyOf(plan);
        baseline = List.copyOf(baseline);
    }

    /** Nothing to show. */
    static final DaysView NONE = new DaysView(List.of(), List.of(), 0, "");

    /** Counts; may take a moment. */
    static DaysView of(JudgedPlan judged) {
        double demanded = judged.evaluation().unitsDemanded();
        if (!(demanded > 0)) {
            return NONE;
        }
        String code = judged.baselineCenter();
        Optional<JudgedPlan> alone = alone(judged, code);
        String name = judged.workspace().centers().stream()
                .filter(center -> center.code().equals(code))
                .findFirst()
                .map(center -> center.name().split(",", 2)[0])
                .orElse(code);
        List<Double> shares = shares(judged.listDeliveryDays(), demanded);
        List<Double> others = alone.map(plan ->
                        shares(plan.listDeliveryDays(), plan.evaluation().unitsDemanded()))
                .orElse(List.of());
        int days = Math.max(used(shares), used(others));
        return new DaysView(
                shares.subList(0, days),
                others.subList(0, Math.min(days, others.size())),
                judged.evaluation().unitsUnmet() / demanded,
                name);
    }

    /** How many days there are up to the last one in which anything arrives, 4 at least. */
    private static int used(List<Double> shares) {
        int days = shares.size();
        while (days > LEAST && shares.get(days - 1) == 0) {
            days--;
        }
        return days;
    }

    private static Optional<JudgedPlan> alone(JudgedPlan judged, String code) {
        try {
            return code.isEmpty() ? Optional.empty() : Optional.of(judged.alone(code));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private static List<Double> shares(List<DeliveryDays> delivered, double demanded) {
        double[] units = new double[MOST + 1];
        delivered.forEach(d -> units[Math.min(MOST, (int) Math.ceil(d.days() - 1e-9))] += d.units());
        List<Double> shares = new ArrayList<>();
        for (double each : units) {
            shares.add(demanded > 0 ? each / demanded : 0);
        }
        return shares;
    }

    /** Share of demand that the plan delivers within so many whole days. */
    double within(int days) {
        return plan.stream().limit(days + 1L).mapToDouble(Double::doubleValue).sum();
    }

    /** Whether a bar holds what takes more days as well. */
    boolean isLast(int days) {
        return days == MOST;
    }
}
