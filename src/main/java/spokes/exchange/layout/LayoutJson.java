package spokes.exchange.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import spokes.model.export.DayForm;
import spokes.model.export.ExportLayout;
import spokes.model.export.LayoutColumn;
import spokes.model.export.LayoutForm;

/** Layouts as JSON: a list of objects with name, table, form, days and columns. */
public final class LayoutJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LayoutJson() {}

    /** The layouts as text. */
    public static String write(List<ExportLayout> layouts) {
        ArrayNode all = JSON.createArrayNode();
        for (ExportLayout layout : layouts) {
            ObjectNode node = all.addObject()
                    .put("name", layout.name())
                    .put("table", layout.table())
                    .put("form", layout.form().name())
                    .put("days", layout.days().name());
            ArrayNode columns = node.putArray("columns");
            layout.columns().forEach(column -> write(column, columns.addObject()));
        }
        return all.toPrettyString();
    }

    private static void write(LayoutColumn column, ObjectNode node) {
        node.put("header", column.header());
        if (column.column().isPresent()) {
            node.put("column", column.column().get());
        } else if (!column.constant().isEmpty()) {
            node.put("constant", column.constant());
        }
    }

    /**
     * The layouts of a text that {@link #write} made.
     *
     * @throws IOException if it is something else
     */
    public static List<ExportLayout> read(String text) throws IOException {
        try {
            List<ExportLayout> layouts = new ArrayList<>();
            for (JsonNode node : JSON.readTree(text)) {
                layouts.add(layout(node));
            }
            return layouts;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IOException("these are no layouts: " + e.getMessage(), e);
        }
    }

    private static ExportLayout layout(JsonNode node) {
        List<LayoutColumn> columns = new ArrayList<>();
        node.path("columns").forEach(column -> columns.add(column(column)));
        return new ExportLayout(
                node.path("name").asText(),
                node.path("table").asText(),
                columns,
                LayoutForm.valueOf(node.path("form").asText()),
                DayForm.valueOf(node.path("days").asText()));
    }

    private static LayoutColumn column(JsonNode node) {
        String header = node.path("header").asText();
        return node.has("column")
                ? LayoutColumn.filled(header, node.path("column").asText())
                : LayoutColumn.constant(header, node.path("constant").asText());
    }
}
