package spokes.engine.reverse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.model.Touched;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * What really came back, from the order sheet: lines of a negative quantity, that may name the order they come from. Orders
 * so young that their returns may still be on their way are left out, with what came back of them.
 */
final class PastReturns {
    /** Standard normal quantile of a two-sided range of 95 %. */
    private static final double Z = 1.959964;

    private final Map<ProductKey, Tally> tallies = new HashMap<>();
    private double lagSum;
    private int lagged;

    private PastReturns() {}

    /** Units sold and returned of a product, and how many sales they amount to that come back independently. */
    private static final class Tally {
        double sold;
        double squares;
        double returned;

        void sell(double units) {
            sold += units;
            squares += units * units;
        }

        /**
         * Units come back by whole lines, so that they are fewer independent cases than units: Kish's effective sample size
         * (Survey Sampling, 1965, section 11.7).
         */
        double cases() {
            return squares > 0 ? sold * sold / squares : 0;
        }
    }

    /** Empty if the order sheet has no returns before the plan date. */
    static Optional<ActualReturns> find(JudgedPlan plan, double costPlanned) {
        OrderSheet sheet = OrderSheet.read(plan.workspace());
        return sheet.returns().isEmpty()
                ? Optional.empty()
                : Optional.of(new PastReturns().answer(plan, sheet, costPlanned));
    }

    private ActualReturns answer(JudgedPlan plan, OrderSheet sheet, double costPlanned) {
        int ripeDays = ripeDays(sheet.returns(), plan.workspace().settings().number("return_ripe_share"));
        sheet.eachSale((product, day, units) -> {
            if (day < -ripeDays) {
                tally(product).sell(units);
            }
        });
        for (OrderSheet.Return back : sheet.returns()) {
            if (back.orderDay().orElse(back.day()) < -ripeDays) {
                tally(back.product()).returned += back.units();
            }
        }
        Map<ProductKey, Double> rates = new HashMap<>();
        plan.workspace().products().forEach(product -> rates.put(product.key(), product.returnRate()));
        List<ActualReturn> rows = rows(rates);
        return new ActualReturns(
                all(rates), rows, lagged > 0 ? lagSum / lagged : 0, ripeDays, costPlanned, costAt(plan, rows));
    }

    private Tally tally(ProductKey product) {
        return tallies.computeIfAbsent(product, key -> new Tally());
    }

    /** Days after which that share of the returns has come: an order of more days ago is ripe. */
    private int ripeDays(List<OrderSheet.Return> returns, double share) {
        int[] lags = returns.stream()
                .filter(back -> back.orderDay().isPresent())
                .mapToInt(back -> back.day() - back.orderDay().getAsInt())
                .filter(lag -> lag >= 0)
                .sorted()
                .toArray();
        lagged = lags.length;
        lagSum = Arrays.stream(lags).sum();
        return lagged > 0 ? lags[(int) Math.max(0, Math.ceil(share * lagged) - 1)] : 0;
    }

    private List<ActualReturn> rows(Map<ProductKey, Double> rates) {
        List<ActualReturn> rows = new ArrayList<>();
        tallies.forEach((product, tally) -> rows.add(
                row(List.of(product.client(), product.sku()), tally, tally.cases(), rates.getOrDefault(product, 0.0))));
        rows.sort(Comparator.comparing((ActualReturn row) -> !row.isOff())
                .thenComparing(
                        Comparator.comparingDouble(ActualReturn::returned).reversed())
                .thenComparing(row -> String.join("\t", row.codes())));
        return rows;
    }

    private ActualReturn all(Map<ProductKey, Double> rates) {
        Tally all = new Tally();
        double expected = 0;
        for (Map.Entry<ProductKey, Tally> entry : tallies.entrySet()) {
            all.sold += entry.getValue().sold;
            all.squares += entry.getValue().squares;
            all.returned += entry.getValue().returned;
            expected += entry.getValue().sold * rates.getOrDefault(entry.getKey(), 0.0);
        }
        return row(List.of(), all, all.cases(), all.sold > 0 ? expected / all.sold : 0);
    }

    /** With the range of Wilson (Journal of the American Statistical Association 22, 1927). */
    private static ActualReturn row(List<String> codes, Tally tally, double cases, double rate) {
        double share = tally.sold > 0 ? Math.min(1, tally.returned / tally.sold) : 0;
        double low = 0;
        double high = 1;
        if (cases > 0) {
            double spread = Z * Z / cases;
            double middle = (share + spread / 2) / (1 + spread);
            double half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / cases + spread / (4 * cases));
            low = Math.max(0, middle - half);
            high = Math.min(1, middle + half);
        }
        return new ActualReturn(codes, tally.sold, tally.returned, rate, low, high);
    }

    /** The plan's returns if products came back as they did. */
    private static double costAt(JudgedPlan plan, List<ActualReturn> rows) {
        Map<List<String>, ActualReturn> byCodes = new HashMap<>();
        rows.forEach(row -> byCodes.put(row.codes(), row));
        List<RowChange> changes = new ArrayList<>();
        for (Row row : plan.workspace().table(Sheet.PRODUCTS).rows()) {
            ProductKey key = ProductKey.of(row);
            ActualReturn seen = byCodes.get(List.of(key.client(), key.sku()));
            if (seen != null && seen.sold() > 0) {
                Row next = row.with("return_rate", Math.min(1, seen.actual()));
                if (!next.equals(row)) {
                    changes.add(RowChange.changed(row, next));
                }
            }
        }
        JudgedPlan judged =
                changes.isEmpty() ? plan : plan.after(plan.workspace().with(changes), Touched.everything());
        return judged.evaluation().costs().get(CostLine.RETURNS);
    }
}
