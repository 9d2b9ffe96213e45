package spokes.app.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.issue.PlanIssue;
import spokes.engine.result.CostLine;
import spokes.engine.result.StockOut;
import spokes.engine.scenario.AreaDifference;
import spokes.session.ChangeRows;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.job.JobColumn;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;
import spokes.ui.words.Phrases;

/** A plan before and after a question, in words and tables. */
final class WhatIfPage {
    private static final int AREAS = 200;

    /** Days that can be seen as they are written. */
    private static final double SEEN = 0.005;

    private final Texts texts;
    private final JudgedPlan before;
    private final JudgedPlan after;
    private final Said said;
    private final Figures figures;

    WhatIfPage(Texts texts, JudgedPlan before, JudgedPlan after) {
        this.texts = texts;
        this.before = before;
        this.after = after;
        said = new Said(before.workspace());
        figures = said.figures;
    }

    JobPage of(ChangeRows step) {
        return new JobPage(
                answer(step.label()), sentences(), List.of(costs(), stockOuts(), areas(), issues()), Optional.of(step));
    }

    private String answer(String label) {
        Evaluation now = before.evaluation();
        double more = after.evaluation().costs().total() - now.costs().total();
        double share =
                now.costs().total() == 0 ? 0 : Math.abs(more / now.costs().total());
        return texts.get("answer", Said.begun(label), said.moreOrLess(more), now.horizonDays(), figures.percent(share));
    }

    private List<String> sentences() {
        Evaluation now = before.evaluation();
        Evaluation then = after.evaluation();
        return List.of(
                days(now, then),
                shares("within", now.service().within(2), then.service().within(2)),
                shares("fill", now.service().fillRate(), then.service().fillRate()),
                counts("unmet", now.unitsUnmet(), then.unitsUnmet()),
                counts("stockouts", now.stockouts().size(), then.stockouts().size()),
                texts.get(
                        "order",
                        figures.money(now.costPerOrder()),
                        figures.money(then.costPerOrder()),
                        figures.moneyChange(then.costPerOrder() - now.costPerOrder())));
    }

    private String days(Evaluation now, Evaluation then) {
        double a = now.service().meanDays();
        double b = then.service().meanDays();
        return texts.get("days", figures.number(a, 2), figures.number(b, 2), figures.change(b - a, 2));
    }

    private String shares(String key, double now, double then) {
        return texts.get(key, figures.percent(now), figures.percent(then), figures.points(then - now));
    }

    private String counts(String key, double now, double then) {
        return texts.get(key, figures.number(now, 0), figures.number(then, 0), figures.change(then - now, 0));
    }

    private JobColumn column(String key, Kind kind) {
        return new JobColumn(texts.get("column." + key), kind);
    }

    private JobTable costs() {
        List<List<Object>> rows = new ArrayList<>();
        for (CostLine line : CostLine.values()) {
            double now = before.evaluation().costs().get(line);
            double then = after.evaluation().costs().get(line);
            if (now != 0 || then != 0) {
                rows.add(List.of(said.cost(line), now, then, then - now));
            }
        }
        double now = before.evaluation().costs().total();
        double then = after.evaluation().costs().total();
        rows.add(List.of(texts.get("total"), now, then, then - now));
        return new JobTable(
                "costs",
                texts.get("table.costs"),
                List.of(
                        column("line", Kind.TEXT),
                        column("now", Kind.MONEY),
                        column("then", Kind.MONEY),
                        column("change", Kind.MONEY_CHANGE)),
                rows);
    }

    /** Those that come, then those that go. */
    private JobTable stockOuts() {
        List<List<Object>> rows = Stream.concat(
                        beside(after, before).map(out -> stockOut(out, "comes")),
                        beside(before, after).map(out -> stockOut(out, "goes")))
                .toList();
        return new JobTable(
                "stockouts",
                texts.get("table.stockouts"),
                List.of(
                        column("product", Kind.TEXT),
                        column("center", Kind.TEXT),
                        column("day", Kind.DAY),
                        column("how", Kind.TEXT)),
                rows);
    }

    private static Stream<StockOut> beside(JudgedPlan plan, JudgedPlan other) {
        Set<List<Object>> there = new HashSet<>();
        other.evaluation().stockouts().forEach(out -> there.add(List.of(out.product(), out.center())));
        return plan.evaluation().stockouts().stream()
                .filter(out -> !there.contains(List.<Object>of(out.product(), out.center())));
    }

    private List<Object> stockOut(StockOut out, String how) {
        return List.of(
                said.product(out.product()),
                said.center(out.center()),
                before.workspace().settings().planDate().plusDays((long) Math.floor(out.day())),
                texts.get("stockout." + how));
    }

    /** Areas whose days change, most units first. */
    private JobTable areas() {
        List<List<Object>> rows = AreaDifference.between(before, after).stream()
                .filter(area -> Math.abs(area.days()) > SEEN
                        || Math.abs(area.after().unmetUnits() - area.before().unmetUnits()) >= 0.5)
                .sorted(Comparator.comparingDouble(area -> -area.before().demandUnits()))
                .limit(AREAS)
                .map(this::area)
                .toList();
        return new JobTable(
                "areas",
                texts.get("table.areas"),
                List.of(
                        column("area", Kind.TEXT),
                        column("units", Kind.COUNT),
                        column("served", Kind.TEXT),
                        column("now", Kind.DECIMAL),
                        column("then", Kind.DECIMAL),
                        column("change", Kind.CHANGE),
                        column("unmet", Kind.COUNT)),
                rows);
    }

    private List<Object> area(AreaDifference area) {
        return List.of(
                area.area(),
                area.before().demandUnits(),
                said.center(area.after().mainCenter()),
                area.before().meanDays(),
                area.after().meanDays(),
                area.days(),
                area.after().unmetUnits() - area.before().unmetUnits());
    }

    /** What there is to know of the plan that was not before. */
    private JobTable issues() {
        List<PlanIssue> there = before.listIssues();
        List<List<Object>> rows = after.listIssues().stream()
                .filter(issue -> !there.contains(issue))
                .map(issue -> List.<Object>of(Phrases.say(issue.message())))
                .toList();
        return new JobTable("issues", texts.get("table.issues"), List.of(column("issue", Kind.TEXT)), rows);
    }
}
