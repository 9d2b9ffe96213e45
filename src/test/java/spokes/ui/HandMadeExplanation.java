package spokes.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.Evaluation;
import spokes.engine.derivation.Derivation;
import spokes.engine.derivation.Operation;
import spokes.engine.derivation.Source;
import spokes.engine.question.Dimension;
import spokes.engine.question.Explanation;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;
import spokes.engine.question.Part;
import spokes.engine.question.Question;
import spokes.engine.result.CostLine;

/**
 * Explanations that a reader can foresee: totals are their cost lines, Edison has 70 % of everything and Reno 30 %, and at
 * each of them all of it is the kettlebell's.
 */
final class HandMadeExplanation {
    private static final Source HORIZON =
            new Source(Source.Kind.ASSUMPTION, "horizon_days", "91", "days", "Spokes model section 4", "2026-11");

    private HandMadeExplanation() {}

    static Explanation of(Question question, Evaluation plan) {
        double value = value(question, plan);
        List<Part> parts = switch (question.by()) {
            case LINE -> lines(question, plan);
            case CENTER ->
                List.of(
                        part("Reno, NV", List.of("RNO"), 0.3 * value, question, Optional.of(Dimension.PRODUCT)),
                        part("Edison, NJ", List.of("EDI"), 0.7 * value, question, Optional.of(Dimension.PRODUCT)));
            default ->
                List.of(part("Kettlebell 35 lb", List.of("Ironside", "KB-35"), value, question, Optional.empty()));
        };
        return new Explanation(question, value, parts, List.of(HORIZON));
    }

    private static double value(Question question, Evaluation plan) {
        double value = measured(question.measure(), plan);
        for (Filter.Step step : question.filter().path()) {
            value = switch (step.dimension()) {
                case LINE -> line(step.codes().getFirst(), question.measure(), plan);
                case CENTER -> value * (step.codes().contains("EDI") ? 0.7 : 0.3);
                default -> value;
            };
        }
        return value;
    }

    private static double measured(Measure measure, Evaluation plan) {
        return switch (measure) {
            case TOTAL -> plan.costs().total();
            case COST_PER_ORDER -> plan.costPerOrder();
            case MEAN_DAYS -> plan.service().meanDays();
            case MEAN_CALENDAR_DAYS -> plan.service().meanCalendarDays();
            default -> plan.costs().get(CostLine.valueOf(measure.name()));
        };
    }

    private static List<Part> lines(Question question, Evaluation plan) {
        List<Part> parts = new ArrayList<>();
        for (CostLine line : CostLine.values()) {
            double money = line(line.key(), question.measure(), plan);
            String label = Measure.valueOf(line.name()).label();
            parts.add(part(label, List.of(line.key()), money, question, Optional.of(Dimension.CENTER)));
        }
        return parts;
    }

    private static double line(String key, Measure measure, Evaluation plan) {
        double money = plan.costs().get(CostLine.valueOf(key.toUpperCase(java.util.Locale.ROOT)));
        return measure == Measure.COST_PER_ORDER ? money / plan.orders() : money;
    }

    private static Part part(
            String label, List<String> codes, double value, Question question, Optional<Dimension> next) {
        Filter filter = question.filter().and(question.by(), codes);
        return new Part(
                label,
                codes,
                value,
                1000,
                value / 1000,
                filter,
                next.map(by -> new Question(question.measure(), by, filter)),
                next.isPresent() ? Optional.empty() : Optional.of(derivation(value)));
    }

    private static Derivation derivation(double value) {
        Source rate = new Source(
                Source.Kind.SHIPPED, "rates: postal ground, zone 8, 2 lb", "17.15", "", "Notice 123", "2025-10");
        return Derivation.of(
                "shipping of 1,000 units",
                "money",
                Operation.PRODUCT,
                List.of(
                        Derivation.given("units delivered", 1000, "units"),
                        Derivation.given("shipping of a unit", value / 1000, "money per unit", rate)));
    }
}
