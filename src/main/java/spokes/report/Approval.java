package spokes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import spokes.engine.Evaluation;
import spokes.engine.verdict.Comparison;
import spokes.geo.Outlines;
import spokes.model.TodayRows;
import spokes.model.sheet.Sheet;
import spokes.report.drawing.PlanMap;
import spokes.report.drawing.WaterfallDrawing;
import spokes.report.drawing.WaterfallDrawing.Bar;
import spokes.report.page.Html;
import spokes.report.page.Ink;
import spokes.report.page.Svg;
import spokes.ui.Figures;

/** The first page: what is asked for, what it costs and gains, where, and room to sign. */
final class Approval {
    private static final double MAP_WIDTH = 688;
    private static final double MAP_HEIGHT = 300;
    private static final double BARS_WIDTH = 688;

    /** A share that shows as more than 0.0 %. */
    private static final double LEAST_TOLD = 0.0005;

    private final Findings findings;
    private final Wording words;
    private final Figures figures;
    private final Outlines outlines;

    Approval(Findings findings, Wording words, Outlines outlines) {
        this.findings = findings;
        this.words = words;
        this.figures = words.figures();
        this.outlines = outlines;
    }

    void writeTo(Html html) {
        html.open("section", "approval");
        html.add("p", "decision", decision());
        against(html);
        tiles(html);
        map(html);
        html.add(
                "h2",
                "",
                words.get(
                        "waterfall", words.verdict().title(findings.oneCenter().reference())));
        html.draw(waterfall());
        html.open("div", "sign");
        List.of("sign.approved", "sign.date", "sign.remarks").forEach(key -> html.add("span", "field", words.get(key)));
        html.close().close();
    }

    /** What is to be approved, in a sentence. */
    private String decision() {
        TodayRows accepted = findings.accepted();
        if (accepted.isEmpty()) {
            return planned();
        }
        String changed = words.get(
                "decision.accepted",
                accepted.count(Sheet.STOCK),
                accepted.count(Sheet.INBOUND),
                accepted.count(Sheet.CENTERS));
        boolean isAlone =
                findings.shipments().isEmpty() && findings.subject().scenario().isEmpty();
        return isAlone ? changed : planned() + " " + changed;
    }

    private String planned() {
        String scenario = findings.subject().scenario();
        if (findings.shipments().isEmpty()) {
            return scenario.isEmpty() ? words.get("decision.nothing") : words.get("decision.scenario", scenario);
        }
        double units = findings.shipments().stream()
                .mapToDouble(s -> s.packing().units())
                .sum();
        double freight =
                findings.shipments().stream().mapToDouble(s -> s.freight()).sum();
        return words.get(
                scenario.isEmpty() ? "decision.transfers" : "decision.scenario.transfers",
                findings.shipments().size(),
                figures.number(units, 0),
                figures.wholeMoney(freight),
                scenario);
    }

    private void against(Html html) {
        html.add("p", "answer", words.verdict().story(findings.verdict()));
        if (findings.isChange()) {
            String today = words.verdict().sentence(findings.today());
            html.add("p", "answer", words.get("against.today", today));
        }
        String center = words.verdict().sentence(findings.oneCenter());
        html.add("p", "answer", words.get("against.center", center));
        findings.bestCenter()
                .map(best -> words.get("against.best", words.verdict().sentence(best)))
                .ifPresent(said -> html.add("p", "answer", said));
    }

    private void tiles(Html html) {
        Evaluation plan = findings.plan().evaluation();
        html.open("table", "tiles").open("tr", "");
        tile(
                html,
                "TOTAL_COST",
                figures.wholeMoney(plan.costs().total()),
                e -> e.costs().total(),
                figures::wholeMoneyChange,
                false);
        tile(
                html,
                "COST_PER_ORDER",
                figures.money(plan.costPerOrder()),
                Evaluation::costPerOrder,
                figures::moneyChange,
                false);
        tile(
                html,
                "MEAN_DAYS",
                figures.number(plan.service().meanDays(), 2),
                e -> e.service().meanDays(),
                d -> figures.change(d, 2),
                false);
        tile(
                html,
                "WITHIN_2_DAYS",
                figures.percent(plan.service().within(2)),
                e -> e.service().within(2),
                figures::points,
                true);
        tile(
                html,
                "FILL_RATE",
                figures.percent(plan.service().fillRate()),
                e -> e.service().fillRate(),
                figures::points,
                true);
        html.close().close();
    }

    private void tile(
            Html html,
            String measure,
            String value,
            ToDoubleFunction<Evaluation> of,
            DoubleFunction<String> change,
            boolean isMoreBetter) {
        html.open("td", "tile");
        html.add("div", "tile-name", words.measure(measure)).add("div", "tile-value", value);
        for (Comparison comparison : List.of(findings.today(), findings.oneCenter())) {
            double difference = of.applyAsDouble(comparison.plan()) - of.applyAsDouble(comparison.other());
            String shown = change.apply(difference);
            boolean isSame = shown.chars().noneMatch(c -> c >= '1' && c <= '9');
            String style = isSame ? "same" : difference > 0 == isMoreBetter ? "good" : "bad";
            html.open("div", "tile-difference");
            html.add("span", style, isSame ? words.get("same") : shown);
            html.add("span", "muted", words.get("versus", words.verdict().shortTitle(comparison.reference())));
            html.close();
        }
        html.close();
    }

    private void map(Html html) {
        PlanMap map = new PlanMap(findings.plan(), outlines);
        Optional<Svg> drawing = map.draw(MAP_WIDTH, MAP_HEIGHT, words.get("map.told"));
        if (drawing.isEmpty()) {
            return;
        }
        html.draw(drawing.get());
        html.open("p", "legend");
        html.add("span", "muted", words.get("map.days"));
        for (int days = 1; days <= PlanMap.DAY_CLASSES; days++) {
            html.draw(disc(Ink.ofDays(days)));
            html.add("span", "", words.get(days < PlanMap.DAY_CLASSES ? "map.day" : "map.day.more", days));
        }
        html.draw(disc(Ink.UNSERVED)).add("span", "", words.get("map.unserved"));
        html.add("span", "muted", words.get("map.how"));
        double unknown = 1 - map.placedShare();
        if (unknown >= LEAST_TOLD) {
            html.add("span", "muted", words.get("map.unknown", figures.percent(unknown)));
        }
        html.close();
    }

    private static Svg disc(Ink shade) {
        return new Svg(10, 10, "").draw("circle", shade, "cx", 5, "cy", 5, "r", 4.5);
    }

    private Svg waterfall() {
        Comparison comparison = findings.oneCenter();
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(
                words.verdict().shortTitle(comparison.reference()),
                0,
                comparison.other().costs().total(),
                true));
        comparison.waterfall().stream()
                .filter(step -> Math.rint(step.change()) != 0)
                .forEach(step -> bars.add(new Bar(words.line(step.line()), step.from(), step.to(), false)));
        bars.add(new Bar(words.get("plan"), 0, comparison.plan().costs().total(), true));
        return new WaterfallDrawing(bars, figures::wholeMoney, figures::wholeMoneyChange)
                .draw(BARS_WIDTH, words.verdict().sentence(comparison));
    }
}
