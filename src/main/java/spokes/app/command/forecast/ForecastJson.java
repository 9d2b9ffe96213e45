package spokes.app.command.forecast;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import spokes.app.forecast.WorkspaceForecast;
import spokes.forecast.history.Histories;
import spokes.forecast.history.Outlier;
import spokes.forecast.product.ForecastRun;
import spokes.forecast.product.OverallScore;
import spokes.model.demand.ForecastKind;
import spokes.model.demand.ForecastScore;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;

/**
 * What {@code forecast -w W --format json} prints: {@code plan_date}, {@code weeks}, {@code history_weeks}, {@code used}, {@code
 * overall} {times, weeks, coverage_80, coverage_95, forecast, naive, recent: each {wape, mase, rmsse, bias}}, {@code kinds}
 * and {@code methods} (products of each), {@code areas}, {@code history} (what became of order lines), {@code outliers}
 * [{client, sku, week, units, replaced}], {@code products} [{client, sku, kind, method, history_weeks, accuracies, coverages,
 * sd_per_week, rates [{week, units_per_day, lo80, hi80, lo95, hi95}]}]. What could not be measured is null.
 */
final class ForecastJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ForecastJson() {}

    static String of(WorkspaceForecast forecast) {
        ForecastRun run = forecast.run();
        Histories histories = run.histories();
        ObjectNode root = JSON.createObjectNode()
                .put("plan_date", histories.planDate().toString())
                .put("weeks", run.weeks())
                .put("history_weeks", histories.span().weeks())
                .put("used", forecast.isUsed());
        write(run.overall(), root.putObject("overall"));
        ObjectNode kinds = root.putObject("kinds");
        for (ForecastKind kind : ForecastKind.values()) {
            kinds.put(kind.word(), run.kinds().getOrDefault(kind, 0));
        }
        ObjectNode methods = root.putObject("methods");
        run.ways().forEach(methods::put);
        root.put("areas", forecast.areas().words());
        write(histories, root.putObject("history"));
        ArrayNode outliers = root.putArray("outliers");
        histories.outliers().forEach(outlier -> write(outlier, outliers.addObject()));
        write(run.products(), run.rates(), root.putArray("products"));
        return root.toPrettyString();
    }

    private static void write(OverallScore score, ObjectNode node) {
        node.put("times", score.times()).put("weeks", score.weeks());
        put(node, "coverage_80", score.coverage80());
        put(node, "coverage_95", score.coverage95());
        write(score.forecast(), node.putObject("forecast"));
        write(score.naive(), node.putObject("naive"));
        write(score.recent(), node.putObject("recent"));
    }

    private static void write(OverallScore.Errors errors, ObjectNode node) {
        put(node, "wape", errors.wape());
        put(node, "mase", errors.mase());
        put(node, "rmsse", errors.rmsse());
        put(node, "bias", errors.bias());
    }

    private static void write(Histories histories, ObjectNode node) {
        Histories.Report report = histories.report();
        node.put("end", histories.end().toString())
                .put("missing_weeks", histories.span().missing())
                .put("lines", report.lines())
                .put("cancelled_lines", report.cancelledLines())
                .put("cancelled_units", report.cancelledUnits())
                .put("returned_units", report.returnedUnits())
                .put("stock_out_weeks", report.unknownWeeks())
                .put("promotion_weeks", report.eventWeeks());
    }

    private static void write(Outlier outlier, ObjectNode node) {
        node.put("client", outlier.product().client())
                .put("sku", outlier.product().sku())
                .put("week", outlier.week().toString())
                .put("units", outlier.units())
                .put("replaced", outlier.replaced());
    }

    /** @param rates as many of each product, in the order of the products */
    private static void write(List<ProductForecast> products, List<ForecastWeek> rates, ArrayNode array) {
        int each = products.isEmpty() ? 0 : rates.size() / products.size();
        for (int i = 0; i < products.size(); i++) {
            ObjectNode node = array.addObject();
            write(products.get(i), node);
            ArrayNode weeks = node.putArray("rates");
            rates.subList(i * each, (i + 1) * each).forEach(rate -> write(rate, weeks.addObject()));
        }
    }

    private static void write(ProductForecast product, ObjectNode node) {
        node.put("client", product.product().client())
                .put("sku", product.product().sku())
                .put("kind", product.kind().map(ForecastKind::word).orElse(""))
                .put("method", product.method())
                .put("history_weeks", product.historyWeeks());
        write("", product.score(), node);
        put(node, "bias", product.bias());
        write("naive_", product.naive(), node);
        put(node, "coverage_80", product.coverage80());
        put(node, "coverage_95", product.coverage95());
        put(node, "sd_per_week", product.sdPerWeek());
    }

    private static void write(String prefix, ForecastScore score, ObjectNode node) {
        put(node, prefix + "wape", score.wape());
        put(node, prefix + "mase", score.mase());
        put(node, prefix + "rmsse", score.rmsse());
    }

    private static void write(ForecastWeek rate, ObjectNode node) {
        node.put("week", rate.week().orElse(0)).put("units_per_day", rate.unitsPerDay());
        put(node, "lo80", rate.low80());
        put(node, "hi80", rate.high80());
        put(node, "lo95", rate.low95());
        put(node, "hi95", rate.high95());
    }

    private static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }
}
