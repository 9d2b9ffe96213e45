package spokes.app.command.tornado;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import spokes.engine.sensitivity.Bar;
import spokes.engine.sensitivity.Outcome;
import spokes.engine.sensitivity.Tornado;

/** What {@code tornado --format json} prints, in full precision; the command's help names the keys. */
final class TornadoJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TornadoJson() {}

    static String of(Tornado tornado) {
        ObjectNode root = JSON.createObjectNode();
        write(tornado.now(), root.putObject("now"));
        root.put("center", tornado.center());
        root.putObject("best_center")
                .put("center", tornado.best().center())
                .put("total", tornado.best().total());
        ArrayNode bars = root.putArray("bars");
        tornado.bars().forEach(bar -> write(bar, tornado.now(), bars.addObject()));
        tornado.leftOut().forEach(root.putArray("left_out")::add);
        return root.toPrettyString();
    }

    private static void write(Bar bar, Outcome now, ObjectNode node) {
        node.put("input", bar.input().key()).put("unit", word(bar.input().unit()));
        write(bar.low(), node.putObject("low").put("value", bar.lowValue()));
        write(bar.high(), node.putObject("high").put("value", bar.highValue()));
        node.put("swing", bar.swing(now.total())).put("turns", bar.isTurning(now));
    }

    private static void write(Outcome outcome, ObjectNode node) {
        node.put("total", outcome.total())
                .put("mean_days", outcome.meanDays())
                .put("fill_rate", outcome.fillRate())
                .put("saved_today", outcome.savedToday())
                .put("today", word(outcome.today()))
                .put("saved_one", outcome.savedOne())
                .put("one", word(outcome.one()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
