package spokes.app.command.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import spokes.engine.prediction.PredictedPlan;
import spokes.engine.prediction.PredictedPlan.Opinion;
import spokes.engine.prediction.Prediction;
import spokes.engine.result.CostLine;

/** What prediction is worth, for people. */
final class PredictionText {
    private final Prediction found;
    private final List<String> lines = new ArrayList<>();

    private PredictionText(Prediction found) {
        this.found = found;
    }

    static String of(Prediction found) {
        PredictionText text = new PredictionText(found);
        text.answer();
        text.table();
        text.costs();
        return String.join(System.lineSeparator(), text.lines);
    }

    private void answer() {
        lines.add("held back %d times: %d days in all, from %s to %s"
                .formatted(
                        found.times().size(),
                        found.days(),
                        found.times().getLast().window().from(),
                        found.times().getFirst().window().to()));
        lines.add(sentence("our forecast %s over the naive one", found.gained())
                + ", and was the cheaper one %d of %d times"
                        .formatted(found.timesGained(), found.times().size()));
        lines.add(sentence("to know every order beforehand would have %s beyond that", found.stillToGain()));
        if (found.unpriced() > 0) {
            lines.add("%d products have no price or no cost: their lost sales or their stock count nothing"
                    .formatted(found.unpriced()));
        }
    }

    private String sentence(String words, double money) {
        String amount = String.format(Locale.ROOT, "%s %,.0f", money < 0 ? "cost" : "saved", Math.abs(money));
        return "%s, %s a year"
                .formatted(
                        words.formatted(amount), String.format(Locale.ROOT, "%,.0f", found.perYear(Math.abs(money))));
    }

    private void table() {
        lines.add("");
        lines.add(String.format("%-34s%14s%14s%14s", "stock by the forecast", "naive", "ours", "perfect"));
        ToDoubleFunction<PredictedPlan> orders = plan -> plan.replayed().orders();
        ToDoubleFunction<PredictedPlan> asked = plan -> plan.replayed().unitsDemanded();
        ToDoubleFunction<PredictedPlan> shipped = plan -> plan.replayed().unitsShipped();
        row("off by % of the units ordered", 1, of -> 100 * found.mean(of, PredictedPlan::error, asked));
        row("units expected", 0, of -> found.sum(of, PredictedPlan::expectedUnits));
        row("deviations kept on top", 2, of -> found.mean(of, PredictedPlan::factor, plan -> 1));
        row("units placed", 0, of -> found.sum(of, PredictedPlan::stockUnits));
        row("money in them", 0, of -> found.sum(of, PredictedPlan::stockValue));
        row("orders delivered", 0, of -> found.sum(of, orders));
        row("units lost", 0, of -> found.sum(of, plan -> plan.replayed().unitsUnmet()));
        row(
                "fill rate %",
                2, of -> 100 * found.mean(of, plan -> plan.replayed().service().fillRate(), asked));
        row("stock-outs", 0, of -> found.sum(of, PredictedPlan::stockOuts));
        row("units left", 0, of -> found.sum(of, PredictedPlan::leftUnits));
        row(
                "mean days",
                2,
                of -> found.mean(of, plan -> plan.replayed().service().meanDays(), shipped));
        row(
                "parcels per order",
                3,
                of -> found.mean(of, plan -> plan.replayed().service().parcelsPerOrder(), orders));
        row(
                "split orders %",
                1, of -> 100 * found.mean(of, plan -> plan.replayed().service().splitRate(), orders));
        row("cost per order", 2, found::costPerOrder);
    }

    private void costs() {
        lines.add("");
        for (CostLine line : CostLine.values()) {
            row(
                    line.key().replace('_', ' '),
                    2,
                    of -> found.sum(of, plan -> plan.replayed().costs().get(line)));
        }
        row("total cost", 2, of -> found.sum(of, PredictedPlan::total));
        found.times()
                .forEach(weeks -> lines.add(String.format(
                        Locale.ROOT,
                        "%-34s%,14.2f%,14.2f%,14.2f",
                        "  of it " + weeks.window().from() + " to "
                                + weeks.window().to(),
                        weeks.get(Opinion.NAIVE).total(),
                        weeks.get(Opinion.OURS).total(),
                        weeks.get(Opinion.PERFECT).total())));
    }

    private void row(String name, int decimals, ToDoubleFunction<Opinion> value) {
        StringBuilder row = new StringBuilder(String.format("%-34s", name));
        for (Opinion opinion : Opinion.values()) {
            row.append(String.format(Locale.ROOT, "%,14." + decimals + "f", 0 + value.applyAsDouble(opinion)));
        }
        lines.add(row.toString());
    }
}
