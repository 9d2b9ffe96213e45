package spokes.ui.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.engine.question.Measure;
import spokes.engine.question.Unit;
import spokes.engine.result.CostLine;
import spokes.engine.stress.Duel;
import spokes.engine.stress.MeasureStress;
import spokes.engine.stress.Stress;
import spokes.engine.stress.StressRun;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** A stress run in words. */
final class StressWords {
    private static final int LINES_TOLD = 4;

    private final Texts texts;
    private final Texts costs = Texts.of("panels");
    private final Figures figures;
    private final Map<ProductKey, String> products = new HashMap<>();
    private final Map<String, String> centers = new HashMap<>();

    StressWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** Whose products and centers are spoken of. */
    void follow(Workspace workspace) {
        products.clear();
        centers.clear();
        workspace.products().forEach(product -> products.put(product.key(), product.name()));
        workspace.centers().forEach(center -> centers.put(center.code(), center.name()));
    }

    String product(ProductKey key) {
        String name = products.getOrDefault(key, "");
        return name.isEmpty() || name.equals(key.sku()) ? key.toString() : name + " (" + key.sku() + ")";
    }

    String center(String code) {
        return centers.getOrDefault(code, code);
    }

    String name(MeasureRow row) {
        String name = name(row.measure());
        return row.isDifference() ? texts.get("difference", name, row.rival()) : name;
    }

    private String name(Measure measure) {
        for (CostLine line : CostLine.values()) {
            if (line.key().equals(measure.key())) {
                return costs.get("cost." + line.key());
            }
        }
        return texts.get("measure." + measure.key());
    }

    /** A value of a measure. */
    String value(Measure measure, double value) {
        return switch (measure.unit()) {
            case MONEY -> measure == Measure.COST_PER_ORDER ? figures.money(value) : figures.wholeMoney(value);
            case SHARE -> figures.number(100 * value, 2) + "\u00a0%";
            case DAYS -> figures.number(value, 2);
            default -> figures.number(value, measure.unit() == Unit.UNITS ? 1 : 0);
        };
    }

    /** What the planner should read first. */
    String answer(Stress stress) {
        MeasureStress total = stress.getMeasure(Measure.TOTAL);
        return texts.get(
                "answer",
                value(Measure.TOTAL, total.drawn().p5()),
                value(Measure.TOTAL, total.drawn().p95()),
                value(Measure.TOTAL, total.drawn().mean()),
                value(Measure.TOTAL, total.expected()));
    }

    /** What else is to be said, the most important first. */
    List<String> sentences(Stress stress) {
        List<String> said = new ArrayList<>();
        stress.rival().map(rival -> duel(rival.name(), rival.total())).ifPresent(said::add);
        said.add(service(stress));
        said.add(beyond(stress));
        said.add(texts.get(
                "risk",
                figures.wholeMoney(stress.risk().spillCost()),
                figures.number(stress.risk().expectedShort(), 0)));
        said.add(texts.get("how", stress.draws(), String.valueOf(stress.seed())));
        return said;
    }

    private String duel(String rival, Duel total) {
        if (total.lower() == 0 && total.higher() == 0) {
            return texts.get("duel.same", rival);
        }
        return texts.get(
                "duel",
                rival,
                figures.percent(total.lower()),
                figures.percent(total.higher()),
                figures.wholeMoneyChange(total.difference().mean()),
                figures.wholeMoneyChange(total.difference().p5()),
                figures.wholeMoneyChange(total.difference().p95()));
    }

    private String service(Stress stress) {
        MeasureStress fill = stress.getMeasure(Measure.FILL_RATE);
        long losing = stress.products().stream().filter(row -> row.lost() > 0.5).count();
        long some = stress.products().stream().filter(row -> row.lost() > 0.05).count();
        return texts.get(
                "service",
                value(Measure.FILL_RATE, fill.drawn().mean()),
                value(Measure.FILL_RATE, fill.expected()),
                value(Measure.FILL_RATE, fill.drawn().p5()),
                losing,
                some,
                stress.products().size());
    }

    /** Why the mean of the draws is not the plan's number. */
    private String beyond(Stress stress) {
        MeasureStress total = stress.getMeasure(Measure.TOTAL);
        if (!total.isSure()) {
            return texts.get("beyond.luck", figures.wholeMoneyChange(total.beyond()));
        }
        String lines = StressRun.MEASURES.stream()
                .filter(measure -> measure.unit() == Unit.MONEY && !measure.isSumOfLines())
                .map(stress::getMeasure)
                .filter(MeasureStress::isSure)
                .sorted(Comparator.comparingDouble((MeasureStress row) -> -Math.abs(row.beyond())))
                .limit(LINES_TOLD)
                .map(row -> texts.get("beyond.line", name(row.measure()), figures.wholeMoneyChange(row.beyond())))
                .collect(Collectors.joining(", "));
        return texts.get(
                "beyond",
                figures.wholeMoneyChange(total.beyond()),
                figures.wholeMoney(2 * total.drawn().error()),
                lines);
    }

    /** A histogram in words. */
    String told(MeasureRow row) {
        return texts.get(
                "told",
                name(row),
                value(row.measure(), row.drawn().p5()),
                value(row.measure(), row.drawn().p95()),
                value(row.measure(), row.drawn().mean()));
    }
}
