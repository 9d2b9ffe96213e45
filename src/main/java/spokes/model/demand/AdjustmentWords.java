package spokes.model.demand;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import spokes.model.goods.ProductKey;

/** An adjustment in a few words. */
final class AdjustmentWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Adjustment adjustment;
    private final DemandScope scope;

    AdjustmentWords(Adjustment adjustment) {
        this.adjustment = adjustment;
        this.scope = adjustment.scope();
    }

    String label() {
        String amount = amount();
        return what() + (amount.isEmpty() ? "" : ", " + amount) + where() + when();
    }

    private String what() {
        return switch (adjustment.kind()) {
            case PROMOTION -> "promotion of " + products();
            case GROWTH -> "growth of " + products();
            case LIKE ->
                products() + " like "
                        + adjustment.like().map(ProductKey::toString).orElse("?");
            case SCALE -> "scaling of " + products();
            case STOCK_OUT -> "stock-out of " + products();
        };
    }

    private String products() {
        Optional<ProductKey> product = scope.findProduct();
        if (product.isPresent()) {
            return product.get().toString();
        }
        String goods = scope.category().isEmpty() ? "all products" : "all " + scope.category();
        return scope.client().isEmpty() ? goods : goods + " of " + scope.client();
    }

    private String amount() {
        return switch (adjustment.kind()) {
            case PROMOTION -> promotion();
            case GROWTH -> change(adjustment.growthPerYear()) + " a year";
            case LIKE -> adjustment.factor() == 1 ? "" : "× " + number(adjustment.factor());
            case SCALE -> change(adjustment.factor() - 1);
            case STOCK_OUT -> "";
        };
    }

    private String promotion() {
        String units = "+%s a day".formatted(number(adjustment.unitsPerDay()));
        if (adjustment.unitsPerDay() > 0) {
            return adjustment.factor() == 1 ? units : change(adjustment.factor() - 1) + " and " + units;
        }
        return change(adjustment.factor() - 1);
    }

    private static String change(double share) {
        String percent = number(Math.abs(100 * share));
        return "%s%s %%".formatted(share < 0 ? "−" : "+", percent);
    }

    /** At most four digits after the point, and none that says nothing. */
    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.4f", number);
        return text.replaceAll("\\.?0+$", "");
    }

    private String where() {
        return scope.area().isEmpty() ? "" : " in " + scope.area();
    }

    private String when() {
        Optional<LocalDate> from = scope.from();
        Optional<LocalDate> to = scope.to();
        if (from.isPresent() && from.equals(to)) {
            return " on " + DAY_AND_YEAR.format(from.get());
        }
        boolean sameYear = from.isPresent()
                && to.isPresent()
                && from.get().getYear() == to.get().getYear();
        return from.map(day -> " from " + (sameYear ? DAY : DAY_AND_YEAR).format(day))
                        .orElse("")
                + to.map(day -> " to " + DAY_AND_YEAR.format(day)).orElse("");
    }
}
