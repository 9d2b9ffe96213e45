package spokes.app.command.exception;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import spokes.engine.remedy.Remedy;
import spokes.engine.remedy.StockException;
import spokes.engine.result.StockState;

/** What {@code exceptions --format json} prints, in full precision; the command's help names the keys. */
final class ExceptionsJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExceptionsJson() {}

    static String of(List<StockException> all, List<Found> found) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode counts = root.putObject("counts");
        for (StockException.Kind kind : StockException.Kind.values()) {
            counts.put(word(kind), ExceptionsText.count(all, kind));
        }
        root.put("surplus_value", surplusValue(all));
        ArrayNode rows = root.putArray("exceptions");
        found.forEach(row -> write(row, rows.addObject()));
        return root.toPrettyString();
    }

    /** Money of all surplus, at unit cost. */
    static double surplusValue(List<StockException> all) {
        return all.stream()
                .filter(exception -> exception.kind() == StockException.Kind.SURPLUS)
                .mapToDouble(StockException::surplusValue)
                .sum();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void write(Found row, ObjectNode node) {
        StockException exception = row.exception();
        StockState stock = exception.stock();
        node.put("client", stock.product().client())
                .put("sku", stock.product().sku())
                .put("center", stock.center())
                .put("kind", word(exception.kind()))
                .put("usable_units", stock.usableUnits())
                .put("demand_per_day", stock.demandPerDay());
        stock.daysOfSupply().ifPresent(days -> node.put("days_of_supply", days));
        stock.firstStockOut().ifPresent(day -> node.put("first_stock_out", day));
        node.put("short_units", exception.shortUnits())
                .put("surplus_units", exception.surplusUnits())
                .put("surplus_value", exception.surplusValue())
                .put("stake", exception.stake());
        row.remedy().ifPresent(remedy -> write(remedy, node.putObject("remedy")));
    }

    private static void write(Remedy remedy, ObjectNode node) {
        node.put("kind", word(remedy.kind()))
                .put("other_center", remedy.other())
                .put("units", remedy.units())
                .put("days", remedy.days())
                .put("saved", remedy.saved())
                .put("loss", remedy.loss());
    }
}
