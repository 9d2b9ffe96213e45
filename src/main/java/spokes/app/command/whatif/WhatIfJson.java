package spokes.app.command.whatif;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.exchange.EvaluationJson;
import spokes.session.ChangeRows;

/** What {@code whatif --format json} prints, in full precision; the command's help names the keys. */
final class WhatIfJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WhatIfJson() {}

    static String of(ChangeRows step, JudgedPlan before, JudgedPlan after, String taken) {
        ObjectNode root = JSON.createObjectNode();
        root.put("what_if", step.label());
        EvaluationJson.write(before.evaluation(), root.putObject("before"));
        EvaluationJson.write(after.evaluation(), root.putObject("after"));
        Map<String, Long> rows = step.rows().stream()
                .collect(Collectors.groupingBy(row -> row.sheet().title(), TreeMap::new, Collectors.counting()));
        ObjectNode counts = root.putObject("rows");
        rows.forEach(counts::put);
        root.put("taken", taken);
        return root.toPrettyString();
    }
}
