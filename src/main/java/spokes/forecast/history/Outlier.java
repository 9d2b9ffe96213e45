package spokes.forecast.history;

import java.time.LocalDate;
import spokes.model.goods.ProductKey;

/**
 * A week that sold so much that it says nothing about the weeks to come.
 *
 * @param product  what was sold
 * @param week     its first day
 * @param units    what it sold
 * @param replaced what it counts as
 */
public record Outlier(ProductKey product, LocalDate week, double units, double replaced) {}
