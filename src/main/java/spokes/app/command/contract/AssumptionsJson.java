package spokes.app.command.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import spokes.engine.derivation.Source;

/** What an answer rests on, as programs read it. */
public final class AssumptionsJson {
    private AssumptionsJson() {}

    /** Adds {@code assumptions} to an answer. */
    public static void write(List<Source> assumptions, ObjectNode root) {
        ArrayNode array = root.putArray("assumptions");
        assumptions.forEach(source -> array.addObject()
                .put("name", source.name())
                .put("value", source.value())
                .put("unit", source.unit())
                .put("source", source.says())
                .put("date", source.date()));
    }
}
