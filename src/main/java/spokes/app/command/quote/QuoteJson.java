package spokes.app.command.quote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import spokes.app.command.contract.AssumptionsJson;
import spokes.engine.quote.Quote;
import spokes.engine.quote.QuoteOption;
import spokes.engine.result.CostLine;

/** What {@code quote --format json} prints, in full precision; the command's help names the keys. */
final class QuoteJson {
    private QuoteJson() {}

    static String of(Quote quote) {
        ObjectNode root = new ObjectMapper()
                .createObjectNode()
                .put("client", quote.client())
                .put("horizon_days", quote.horizonDays())
                .put("orders_per_month", quote.ordersPerMonth())
                .put("products", quote.products())
                .put("fixed_share", quote.fixedShare())
                .put("margin", quote.margin())
                .put("exact", quote.isExact())
                .put("cheapest", quote.cheapest().centers().size());
        ArrayNode options = root.putArray("options");
        quote.options().forEach(option -> write(quote, option, options.addObject()));
        AssumptionsJson.write(quote.assumptions(), root);
        return root.toPrettyString();
    }

    private static void write(Quote quote, QuoteOption option, ObjectNode node) {
        option.centers().forEach(node.putArray("centers")::add);
        node.put("orders", option.orders())
                .put("units", option.units())
                .put("fill_rate", option.fillRate())
                .put("cost_per_order", option.perOrder())
                .put("price_per_order", quote.pricePerOrder(option));
        ObjectNode costs = node.putObject("costs");
        for (CostLine line : CostLine.values()) {
            costs.put(line.key(), option.costs().get(line));
        }
        costs.put("total", option.costs().total());
        node.put("mean_days", option.meanDays())
                .put("mean_calendar_days", option.calendarDays())
                .put("within_2", option.within2())
                .put("within_3", option.within3())
                .put("stock_units", option.need().targetUnits())
                .put("safety_units", option.need().safetyUnits())
                .put("sku_locations", option.need().locations())
                .put("takes_returns", option.takesReturns());
    }
}
