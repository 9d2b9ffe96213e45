package spokes.engine.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import spokes.engine.JudgedPlan;
import spokes.engine.result.StockTarget;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * The rule by which stock is placed for some days: at every center that the plan has a product at, what the areas that rank it
 * first are expected to ask for and z standard deviations of it on top, the order-up-to level of a periodic review (model.md,
 * section 7, with the days as the review period). One z for all products and centers; a budget settles it.
 */
final class OrderUpTo {
    private static final double LEAST_FACTOR = -20;
    private static final double MOST_FACTOR = 60;
    private static final int HALVINGS = 60;

    private final List<Spot> spots;

    /**
     * A product at a center.
     *
     * @param demand    units expected
     * @param deviation of them
     * @param price     of a unit
     */
    private record Spot(ProductKey product, String center, double demand, double deviation, double price) {
        double units(double factor) {
            return Math.max(0, demand + factor * deviation);
        }
    }

    private OrderUpTo(List<Spot> spots) {
        this.spots = spots;
    }

    /**
     * The rule with what a plan expects.
     *
     * @param isCertain whether it comes as expected: then nothing is kept on top
     * @param price     what a unit of a product takes of the budget
     */
    static OrderUpTo of(JudgedPlan plan, int days, boolean isCertain, ToDoubleFunction<ProductKey> price) {
        List<Spot> spots = new ArrayList<>();
        for (StockTarget target : plan.listTargets()) {
            if (target.demandPerDay() > 0) {
                spots.add(new Spot(
                        target.product(),
                        target.center(),
                        target.demandPerDay() * days,
                        isCertain ? 0 : target.deviationPerDay() * Math.sqrt(days),
                        price.applyAsDouble(target.product())));
            }
        }
        return new OrderUpTo(spots);
    }

    /** What the stock of a factor takes of the budget, before units are made whole. */
    double price(double factor) {
        return sum(spot -> spot.units(factor) * spot.price);
    }

    /** Units expected. */
    double demand() {
        return sum(Spot::demand);
    }

    private double sum(ToDoubleFunction<Spot> value) {
        return spots.stream().mapToDouble(value).sum();
    }

    /**
     * The factor at which the stock takes a budget; {@value #MOST_FACTOR} where that does not take all of it, and 0 where
     * there is nothing to keep on top.
     */
    double factorFor(double budget) {
        if (spots.stream().allMatch(spot -> spot.deviation == 0)) {
            return 0;
        }
        double low = LEAST_FACTOR;
        double high = MOST_FACTOR;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (price(middle) > budget) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    /**
     * Stock in whole units: of every product the total rounded, at centers by largest remainder (Hamilton).
     *
     * @param share of the units that there is money for, at most 1
     */
    Table stock(double factor, double share) {
        Map<ProductKey, List<Spot>> byProduct = new LinkedHashMap<>();
        spots.forEach(spot -> byProduct
                .computeIfAbsent(spot.product, key -> new ArrayList<>())
                .add(spot));
        List<Row> rows = new ArrayList<>();
        byProduct.values().forEach(ofProduct -> place(ofProduct, spot -> share * spot.units(factor), rows));
        return Table.of(Sheet.STOCK, rows);
    }

    private static void place(List<Spot> spots, ToDoubleFunction<Spot> wanted, List<Row> rows) {
        long left = Math.round(spots.stream().mapToDouble(wanted).sum())
                - (long) spots.stream()
                        .mapToDouble(spot -> Math.floor(wanted.applyAsDouble(spot)))
                        .sum();
        List<Spot> byRemainder = spots.stream()
                .sorted(Comparator.comparingDouble(
                        spot -> Math.floor(wanted.applyAsDouble(spot)) - wanted.applyAsDouble(spot)))
                .toList();
        for (int i = 0; i < byRemainder.size(); i++) {
            Spot spot = byRemainder.get(i);
            double units = Math.floor(wanted.applyAsDouble(spot)) + (i < left ? 1 : 0);
            if (units > 0) {
                rows.add(Row.blank(Sheet.STOCK)
                        .with("center", spot.center)
                        .with("client", spot.product.client())
                        .with("sku", spot.product.sku())
                        .with("on_hand", units));
            }
        }
    }
}
