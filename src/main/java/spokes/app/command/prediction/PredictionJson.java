package spokes.app.command.prediction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.engine.Evaluation;
import spokes.engine.prediction.PredictedPlan;
import spokes.engine.prediction.PredictedPlan.Opinion;
import spokes.engine.prediction.PredictedWeeks;
import spokes.engine.prediction.Prediction;

/** What {@code prediction --format json} prints, in full precision; the command's help names the keys. */
final class PredictionJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictionJson() {}

    static String of(Prediction found) {
        ObjectNode root = JSON.createObjectNode();
        root.put("days", found.days())
                .put("gained", found.gained())
                .put("still_to_gain", found.stillToGain())
                .put("gained_per_year", found.perYear(found.gained()))
                .put("still_to_gain_per_year", found.perYear(found.stillToGain()))
                .put("times_gained", found.timesGained())
                .put("unpriced_products", found.unpriced());
        ObjectNode forecasts = root.putObject("forecasts");
        for (Opinion opinion : Opinion.values()) {
            forecasts
                    .putObject(word(opinion))
                    .put("total", found.sum(opinion, PredictedPlan::total))
                    .put("cost_per_order", found.costPerOrder(opinion))
                    .put("orders", found.sum(opinion, plan -> plan.replayed().orders()))
                    .put(
                            "units_lost",
                            found.sum(opinion, plan -> plan.replayed().unitsUnmet()))
                    .put("margin_lost", found.sum(opinion, PredictedPlan::lostMargin))
                    .put("stockouts", found.sum(opinion, PredictedPlan::stockOuts));
        }
        ArrayNode times = root.putArray("times");
        found.times().forEach(weeks -> write(weeks, times.addObject()));
        return root.toPrettyString();
    }

    private static String word(Opinion opinion) {
        return opinion.name().toLowerCase(Locale.ROOT);
    }

    private static void write(PredictedWeeks weeks, ObjectNode node) {
        node.put("from", weeks.window().from().toString())
                .put("to", weeks.window().to().toString())
                .put("known_order_lines", weeks.lines())
                .put("budget", weeks.budget())
                .put("gained", weeks.gained())
                .put("still_to_gain", weeks.stillToGain());
        ArrayNode plans = node.putArray("plans");
        weeks.plans().forEach(plan -> write(plan, plans.addObject()));
    }

    private static void write(PredictedPlan plan, ObjectNode node) {
        Evaluation replayed = plan.replayed();
        node.put("forecast", word(plan.opinion()))
                .put("forecast_error", plan.error())
                .put("units_expected", plan.expectedUnits())
                .put("deviations_on_top", plan.factor())
                .put("stock_units", plan.stockUnits())
                .put("stock_value", plan.stockValue())
                .put("units_left", plan.leftUnits())
                .put("orders", replayed.orders())
                .put("units_demanded", replayed.unitsDemanded())
                .put("units_lost", replayed.unitsUnmet())
                .put("margin_lost", plan.lostMargin())
                .put("stockouts", plan.stockOuts())
                .put("total", plan.total())
                .put("cost_per_order", replayed.costPerOrder());
        ObjectNode costs = node.putObject("costs");
        replayed.costs().lines().forEach((line, money) -> costs.put(line.key(), money));
        node.put("mean_days", replayed.service().meanDays())
                .put("fill_rate", replayed.service().fillRate())
                .put("parcels_per_order", replayed.service().parcelsPerOrder())
                .put("split_rate", replayed.service().splitRate());
    }
}
