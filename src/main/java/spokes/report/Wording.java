package spokes.report;

import java.util.HashMap;
import java.util.Map;
import spokes.engine.result.CostLine;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.replay.ReplayWords;
import spokes.ui.verdict.VerdictWords;

/** The words and figures of a report, which are those of the window. */
final class Wording {
    private final Texts texts = Texts.of("report");
    private final Texts panels = Texts.of("panels");
    private final Texts tables = Texts.of("tables");
    private final Figures figures;
    private final VerdictWords verdict;
    private final ReplayWords replay;
    private final Map<ProductKey, String> products = new HashMap<>();

    Wording(Workspace workspace, Figures figures) {
        this.figures = figures;
        verdict = new VerdictWords(Texts.of("verdict"), figures);
        verdict.follow(workspace);
        replay = new ReplayWords(Texts.of("replay"), figures);
        workspace.products().forEach(product -> products.put(product.key(), product.name()));
    }

    /** Words of the report's own. */
    String get(String key, Object... values) {
        return texts.get(key, values);
    }

    Figures figures() {
        return figures;
    }

    VerdictWords verdict() {
        return verdict;
    }

    ReplayWords replay() {
        return replay;
    }

    String line(CostLine line) {
        return panels.get("cost." + line.key());
    }

    /** What a number of the plan is called beside the map. */
    String measure(String key) {
        return panels.get("kpi." + key);
    }

    String issue(Enum<?> kind) {
        return tables.get("issue." + kind);
    }

    String center(String code) {
        return verdict.center(code);
    }

    /** A product's code and, if it has one, its name. */
    String product(ProductKey key) {
        String name = products.getOrDefault(key, "");
        return name.isEmpty() ? key.toString() : get("product", key.toString(), name);
    }
}
