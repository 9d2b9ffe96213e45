package spokes.model.demand;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * What a planner knows about demand that its source, be it a sheet, a forecast or orders, does not. It is applied on top
 * of that source, which stays as it is.
 *
 * @param code          what identifies it; adjustments are applied in code-point order of their codes
 * @param kind          what it is
 * @param scope         the demand that it is about
 * @param factor        what demand is multiplied with; zero or more
 * @param unitsPerDay   units a day that come on top, over all its areas together; of a promotion of one product
 * @param growthPerYear share that demand grows in a year, above −1
 * @param like          the product whose demand is taken over, of kind {@link Kind#LIKE}
 * @param note          why, for people
 */
public record Adjustment(
        String code,
        Kind kind,
        DemandScope scope,
        double factor,
        double unitsPerDay,
        double growthPerYear,
        Optional<ProductKey> like,
        String note) {

    /** What an adjustment is. */
    public enum Kind {
        /** Demand on some days is multiplied, or some units a day come on top. In the past it explains what was sold. */
        PROMOTION,
        /** Demand grows from its first day on, compounding by the week; after its last day it stays where it is. */
        GROWTH,
        /** A product is asked for as another one is, before adjustments of that one. */
        LIKE,
        /** Demand is multiplied: a scenario. */
        SCALE,
        /** Days in the past on which there was none to sell: what was sold then is not what was asked for. */
        STOCK_OUT;

        /** The word in the sheet. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Adjustment {
        requireNonNull(kind, "kind");
        requireNonNull(scope, "scope");
        requireNonNull(like, "like");
    }

    /** The adjustment that a row of the sheet adjustments describes; a blank factor is 1. */
    public static Adjustment of(Row row) {
        String like = row.text("like_sku");
        return new Adjustment(
                row.text("adjustment"),
                Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                new DemandScope(
                        row.text("client"),
                        row.text("sku"),
                        row.text("category"),
                        row.text("area"),
                        row.findDate("from_date"),
                        row.findDate("to_date")),
                row.number("factor", 1),
                row.number("units_per_day"),
                row.number("growth_per_year"),
                like.isEmpty() ? Optional.empty() : Optional.of(new ProductKey(row.text("like_client"), like)),
                row.text("note"));
    }

    /** The row of the sheet adjustments that describes it. */
    public Row toRow() {
        return Row.blank(Sheet.ADJUSTMENTS)
                .with("adjustment", code)
                .with("kind", kind.word())
                .with("client", scope.client())
                .with("sku", scope.sku())
                .with("category", scope.category())
                .with("area", scope.area())
                .with("from_date", scope.from().orElse(null))
                .with("to_date", scope.to().orElse(null))
                .with("factor", unless(1, factor))
                .with("units_per_day", unless(0, unitsPerDay))
                .with("growth_per_year", unless(0, growthPerYear))
                .with("like_client", like.map(ProductKey::client).orElse(""))
                .with("like_sku", like.map(ProductKey::sku).orElse(""))
                .with("note", note);
    }

    /** The same of one product, under another code. */
    public Adjustment withProduct(String otherCode, ProductKey product) {
        DemandScope other =
                new DemandScope(product.client(), product.sku(), "", scope.area(), scope.from(), scope.to());
        return new Adjustment(otherCode, kind, other, factor, unitsPerDay, growthPerYear, like, note);
    }

    private static @Nullable Double unless(double usual, double value) {
        return value == usual ? null : (Double) value;
    }

    /** Whether it can change the demand to come: not if it is about the past alone, nor a factor of 1. */
    public boolean changesDemand() {
        return switch (kind) {
            case LIKE -> like.isPresent();
            case GROWTH -> growthPerYear != 0;
            case PROMOTION -> factor != 1 || unitsPerDay > 0;
            case SCALE -> factor != 1;
            case STOCK_OUT -> false;
        };
    }

    /** What it is in a few words: {@code promotion of A-7, +30 % from 23 Nov to 29 Nov 2026}. */
    public String label() {
        return new AdjustmentWords(this).label();
    }

    /** What is wrong with its values, in one line that names the fix; empty if nothing is. */
    public Optional<String> findProblem() {
        return AdjustmentRules.findProblem(this);
    }
}
