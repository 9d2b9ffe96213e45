package spokes.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spokes.engine.speed.Figure;
import spokes.engine.speed.Machine;
import spokes.engine.speed.SpeedReport;

/** What {@code bench} prints. */
final class SpeedText {
    private static final List<String> WORDS = List.of(
            "floor: one pass over area number and weekly rates of every pair, added up by area",
            "whole: all numbers of a plan from its compiled network; base: the same at the size that growth starts"
                    + " from",
            "preview: all numbers again after stock of one product (or of all) moves between two centers",
            "sold: products drawn as they sell; any: each as often as another");

    private SpeedText() {}

    /** For people. */
    static String text(SpeedReport report) {
        List<String> lines = new ArrayList<>();
        Machine machine = report.machine();
        lines.add(String.format(
                Locale.ROOT,
                "%d cores, %,d MB of memory for Spokes, %s, %s",
                machine.cores(),
                machine.heapBytes() >> 20,
                machine.java(),
                machine.system()));
        String size = "";
        for (Figure figure : report.figures()) {
            if (!figure.size().equals(size)) {
                size = figure.size();
                lines.add("");
                lines.add("size " + size);
            }
            lines.add(line(figure));
        }
        lines.add("");
        lines.addAll(WORDS);
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(Figure figure) {
        String limit = figure.limit().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  at most %-5s %s",
                        number(figure.limit().getAsDouble()),
                        figure.isMet() ? "kept" : "NOT KEPT");
        return String.format(
                        Locale.ROOT,
                        "  %-46s%,12.3f %-8s%s",
                        figure.title(),
                        figure.value(),
                        figure.unit().symbol(),
                        limit)
                .stripTrailing();
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%s", value);
    }

    /** For programs. */
    static String json(SpeedReport report) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        Machine machine = report.machine();
        root.putObject("machine")
                .put("cores", machine.cores())
                .put("heap_bytes", machine.heapBytes())
                .put("java", machine.java())
                .put("system", machine.system());
        ArrayNode figures = root.putArray("figures");
        report.figures().forEach(figure -> write(figure, figures.addObject()));
        return root.toPrettyString();
    }

    private static void write(Figure figure, ObjectNode node) {
        node.put("size", figure.size())
                .put("key", figure.key())
                .put("title", figure.title())
                .put("value", figure.value())
                .put("unit", figure.unit().symbol());
        figure.limit().ifPresent(limit -> node.put("limit", limit));
        node.put("kept", figure.isMet());
    }
}
