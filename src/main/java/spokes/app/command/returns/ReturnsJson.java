package spokes.app.command.returns;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import spokes.app.command.contract.AssumptionsJson;
import spokes.engine.reverse.ActualReturn;
import spokes.engine.reverse.ActualReturns;
import spokes.engine.reverse.ReturnBook;
import spokes.engine.reverse.ReturnPolicy;
import spokes.engine.reverse.ReturnRow;
import spokes.engine.reverse.ReturnsAnswer;

/** What {@code returns --format json} prints, in full precision; the command's help names the keys. */
final class ReturnsJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PRODUCT = List.of("client", "sku");

    private ReturnsJson() {}

    static String of(ReturnsAnswer answer) {
        ObjectNode root = JSON.createObjectNode().put("horizon_days", answer.horizonDays());
        write(answer.best().policy(), root.putObject("best"));
        answer.bestCentral().ifPresent(book -> write(book.policy(), root.putObject("best_central")));
        ArrayNode policies = root.putArray("policies");
        answer.books().forEach(book -> write(book, policies.addObject()));
        answer.actual().ifPresent(actual -> write(actual, root.putObject("actual")));
        ArrayNode warnings = root.putArray("warnings");
        answer.warnings().forEach(warning -> {
            ObjectNode node = warnings.addObject().put("kind", word(warning.kind()));
            warning.centers().forEach(node.putArray("centers")::add);
            node.put("amount", warning.amount());
        });
        AssumptionsJson.write(answer.assumptions(), root);
        return root.toPrettyString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void write(ReturnPolicy policy, ObjectNode node) {
        node.put("kind", word(policy.kind())).put("center", policy.center());
    }

    private static void write(ReturnBook book, ObjectNode node) {
        write(book.policy(), node.putObject("policy"));
        node.put("plan_total", book.planTotal());
        book.assumedFees().stream().sorted().forEach(node.putArray("assumed_fees")::add);
        write(book.all(), List.of(), node.putObject("all"));
        write(book.centers(), List.of("center"), node.putArray("centers"));
        write(book.products(), PRODUCT, node.putArray("products"));
        write(book.regions(), List.of("region"), node.putArray("regions"));
    }

    private static void write(List<ReturnRow> rows, List<String> keys, ArrayNode array) {
        rows.forEach(row -> write(row, keys, array.addObject()));
    }

    private static void putCodes(List<String> codes, List<String> keys, ObjectNode node) {
        for (int i = 0; i < codes.size(); i++) {
            node.put(keys.get(i), codes.get(i));
        }
    }

    private static void write(ReturnRow row, List<String> keys, ObjectNode node) {
        putCodes(row.codes(), keys, node);
        node.put("units", row.units())
                .put("taken", row.taken())
                .put("cost", row.cost())
                .put("freight", row.freight())
                .put("processing", row.processing())
                .put("days", row.meanDays())
                .put("recovered", row.recovered())
                .put("in_time", row.inTime())
                .put("value", row.value())
                .put("capital", row.capital());
    }

    private static void write(ActualReturns actual, ObjectNode node) {
        node.put("mean_lag_days", actual.meanLag())
                .put("ripe_days", actual.ripeDays())
                .put("cost_at_product_rates", actual.costPlanned())
                .put("cost_at_actual_rates", actual.costActual());
        write(actual.all(), node.putObject("all"));
        ArrayNode products = node.putArray("products");
        actual.products().forEach(row -> write(row, products.addObject()));
    }

    private static void write(ActualReturn row, ObjectNode node) {
        putCodes(row.codes(), PRODUCT, node);
        node.put("sold", row.sold())
                .put("returned", row.returned())
                .put("actual", row.actual())
                .put("rate", row.rate())
                .put("low", row.low())
                .put("high", row.high())
                .put("off", row.isOff());
    }
}
