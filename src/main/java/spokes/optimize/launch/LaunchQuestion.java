package spokes.optimize.launch;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.engine.JudgedPlan;
import spokes.model.goods.ProductKey;

/**
 * What is asked: a product that is launched, or promoted.
 *
 * @param plan      the plan without it
 * @param product   what is launched or promoted; one that is not in the sheet products is made as the one that it is like
 * @param like      the product whose demand it takes over; empty for a promotion
 * @param factor    what the demand is multiplied with, above 0: 1.3 for 30 % more
 * @param areas     codes of areas, or what they begin with and a star; none = everywhere
 * @param from      first day
 * @param to        last day; empty = it goes on
 * @param earlier   days before the first day on which stock has to be sellable, 0 or more
 * @param coverDays days that stock has to last where there is no last day; empty = until a purchase that is placed on the
 *                  first day arrives
 */
public record LaunchQuestion(
        JudgedPlan plan,
        ProductKey product,
        Optional<ProductKey> like,
        double factor,
        List<String> areas,
        LocalDate from,
        Optional<LocalDate> to,
        int earlier,
        OptionalDouble coverDays) {
    public LaunchQuestion {
        requireNonNull(plan, "plan");
        requireNonNull(product, "product");
        requireNonNull(like, "like");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(coverDays, "coverDays");
        areas = List.copyOf(areas);
    }
}
