package spokes.model.demand;

import java.util.Optional;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** What the values of an adjustment must be like, whatever else there is. */
final class AdjustmentRules {
    private static final Column GROWTH = Sheet.ADJUSTMENTS.columns().get(Sheet.ADJUSTMENTS.indexOf("growth_per_year"));

    private AdjustmentRules() {}

    static Optional<String> findProblem(Adjustment adjustment) {
        String problem = ofScope(adjustment);
        if (problem.isEmpty()) {
            problem = ofAmounts(adjustment);
        }
        if (problem.isEmpty()) {
            problem = ofLike(adjustment);
        }
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }

    private static String ofScope(Adjustment adjustment) {
        DemandScope scope = adjustment.scope();
        if (adjustment.code().isBlank()) {
            return "an adjustment needs a code; give it one of its own";
        }
        if (scope.isReversed()) {
            return "its last day %s is before its first %s; swap them"
                    .formatted(scope.to().orElseThrow(), scope.from().orElseThrow());
        }
        if (adjustment.kind() == Kind.STOCK_OUT && scope.from().isEmpty()) {
            return "a stock-out needs its first day in from_date";
        }
        return "";
    }

    private static String ofAmounts(Adjustment adjustment) {
        if (!(adjustment.factor() >= 0)) {
            return "the factor %s is below 0; for less demand use one from 0 to 1, as 0.8 for −20 %%"
                    .formatted(adjustment.factor());
        }
        if (!(adjustment.growthPerYear() >= GROWTH.min() && adjustment.growthPerYear() <= GROWTH.max())) {
            return "a growth of %.0f %% a year is not between %.0f %% and %.0f %%"
                    .formatted(100 * adjustment.growthPerYear(), 100 * GROWTH.min(), 100 * GROWTH.max());
        }
        if (adjustment.unitsPerDay() != 0 && adjustment.kind() != Kind.PROMOTION) {
            return "units per day come with a promotion alone; a %s has a factor"
                    .formatted(adjustment.kind().word());
        }
        if (!(adjustment.unitsPerDay() >= 0)) {
            return "units per day of %s are below 0; for less demand use a factor from 0 to 1"
                    .formatted(adjustment.unitsPerDay());
        }
        return adjustment.unitsPerDay() > 0 && adjustment.scope().sku().isEmpty()
                ? "units per day can be added to one product only; name its SKU, or use a factor"
                : "";
    }

    private static String ofLike(Adjustment adjustment) {
        if (adjustment.kind() != Kind.LIKE) {
            return "";
        }
        if (adjustment.scope().sku().isEmpty()) {
            return "the product that is to be like another is missing; give its SKU";
        }
        if (adjustment.like().isEmpty()) {
            return "the product that it is like is missing; give its SKU";
        }
        return adjustment.like().equals(adjustment.scope().findProduct())
                ? "%s cannot be like itself; give the SKU of another"
                        .formatted(adjustment.like().orElseThrow())
                : "";
    }
}
