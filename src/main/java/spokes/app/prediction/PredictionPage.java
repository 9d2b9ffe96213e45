package spokes.app.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import spokes.engine.prediction.PredictedPlan;
import spokes.engine.prediction.PredictedPlan.Opinion;
import spokes.engine.prediction.PredictedWeeks;
import spokes.engine.prediction.Prediction;
import spokes.engine.result.CostLine;
import spokes.model.Settings;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.job.JobColumn;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;

/** What prediction is worth in words and tables: what was gained, what is still to gain, and where it comes from. */
public final class PredictionPage {
    private final Prediction found;
    private final Texts texts = Texts.of("prediction");
    private final Texts costs = Texts.of("panels");
    private final Figures figures;

    private PredictionPage(Prediction found, Settings settings) {
        this.found = found;
        figures = new Figures(Locale.getDefault(Locale.Category.FORMAT), settings.text("currency"));
    }

    /** What is to be said; there is nothing to accept. */
    public static JobPage of(Prediction found, Settings settings) {
        PredictionPage page = new PredictionPage(found, settings);
        return new JobPage(
                page.answer(), page.sentences(), List.of(page.plans(), page.times(), page.lines()), Optional.empty());
    }

    private String answer() {
        return texts.get(
                "answer",
                figures.wholeMoney(Math.abs(found.gained())),
                found.gained() < 0 ? 1 : 0,
                found.days(),
                figures.wholeMoney(Math.abs(found.perYear(found.gained()))),
                found.timesGained(),
                found.times().size());
    }

    private List<String> sentences() {
        List<String> said = new ArrayList<>();
        said.add(texts.get(
                "lost",
                figures.number(found.sum(Opinion.OURS, plan -> plan.replayed().unitsUnmet()), 0),
                figures.number(found.sum(Opinion.NAIVE, plan -> plan.replayed().unitsUnmet()), 0),
                figures.wholeMoney(found.sum(Opinion.OURS, PredictedPlan::lostMargin)),
                figures.wholeMoney(found.sum(Opinion.NAIVE, PredictedPlan::lostMargin)),
                figures.money(found.costPerOrder(Opinion.OURS)),
                figures.money(found.costPerOrder(Opinion.NAIVE))));
        said.add(texts.get(
                "still",
                figures.wholeMoney(Math.abs(found.stillToGain())),
                found.stillToGain() < 0 ? 1 : 0,
                figures.wholeMoney(Math.abs(found.perYear(found.stillToGain())))));
        said.add(texts.get("rule"));
        said.add(texts.get(
                "held",
                figures.date(found.times().getLast().window().from()),
                figures.date(found.times().getFirst().window().to())));
        if (found.times().stream().noneMatch(weeks -> weeks.budget() > 0)) {
            said.add(texts.get("no-costs"));
        }
        if (found.unpriced() > 0) {
            said.add(texts.get("unpriced", found.unpriced()));
        }
        return said;
    }

    private JobColumn column(String key, Kind kind) {
        return new JobColumn(texts.get("column." + key), kind);
    }

    private String name(Opinion opinion) {
        return texts.get("opinion." + opinion);
    }

    private JobTable table(String id, List<JobColumn> columns, List<List<Object>> rows) {
        return new JobTable(id, texts.get("table." + id), columns, rows);
    }

    private JobTable plans() {
        List<List<Object>> rows = new ArrayList<>();
        for (Opinion opinion : Opinion.values()) {
            rows.add(plan(opinion));
        }
        return table(
                "plans",
                List.of(
                        column("forecast", Kind.TEXT),
                        column("error", Kind.SHARE),
                        column("per-order", Kind.DECIMAL),
                        column("total", Kind.MONEY),
                        column("lost", Kind.COUNT),
                        column("margin", Kind.MONEY),
                        column("fill", Kind.SHARE),
                        column("stock-outs", Kind.COUNT),
                        column("days", Kind.DECIMAL),
                        column("split", Kind.SHARE),
                        column("stock", Kind.COUNT),
                        column("value", Kind.MONEY),
                        column("left", Kind.COUNT),
                        column("expected", Kind.COUNT),
                        column("factor", Kind.DECIMAL)),
                rows);
    }

    private List<Object> plan(Opinion of) {
        ToDoubleFunction<PredictedPlan> orders = plan -> plan.replayed().orders();
        ToDoubleFunction<PredictedPlan> shipped = plan -> plan.replayed().unitsShipped();
        ToDoubleFunction<PredictedPlan> asked = plan -> plan.replayed().unitsDemanded();
        return List.of(
                name(of),
                found.mean(of, PredictedPlan::error, asked),
                found.costPerOrder(of),
                found.sum(of, PredictedPlan::total),
                found.sum(of, plan -> plan.replayed().unitsUnmet()),
                found.sum(of, PredictedPlan::lostMargin),
                found.mean(of, plan -> plan.replayed().service().fillRate(), asked),
                found.sum(of, PredictedPlan::stockOuts),
                found.mean(of, plan -> plan.replayed().service().meanDays(), shipped),
                found.mean(of, plan -> plan.replayed().service().splitRate(), orders),
                found.sum(of, PredictedPlan::stockUnits),
                found.sum(of, PredictedPlan::stockValue),
                found.sum(of, PredictedPlan::leftUnits),
                found.sum(of, PredictedPlan::expectedUnits),
                found.mean(of, PredictedPlan::factor, plan -> 1));
    }

    private JobTable times() {
        List<List<Object>> rows = new ArrayList<>();
        for (PredictedWeeks weeks : found.times()) {
            rows.add(List.of(
                    weeks.window().from(),
                    weeks.window().to(),
                    weeks.get(Opinion.NAIVE).total(),
                    weeks.get(Opinion.OURS).total(),
                    weeks.get(Opinion.PERFECT).total(),
                    weeks.gained(),
                    weeks.stillToGain()));
        }
        return table(
                "times",
                List.of(
                        column("from", Kind.DAY),
                        column("to", Kind.DAY),
                        new JobColumn(name(Opinion.NAIVE), Kind.MONEY),
                        new JobColumn(name(Opinion.OURS), Kind.MONEY),
                        new JobColumn(name(Opinion.PERFECT), Kind.MONEY),
                        column("gained", Kind.MONEY_CHANGE),
                        column("still", Kind.MONEY_CHANGE)),
                rows);
    }

    private JobTable lines() {
        List<List<Object>> rows = new ArrayList<>();
        for (CostLine line : CostLine.values()) {
            double naive = cost(Opinion.NAIVE, line);
            double ours = cost(Opinion.OURS, line);
            double perfect = cost(Opinion.PERFECT, line);
            if (naive != 0 || ours != 0 || perfect != 0) {
                rows.add(List.of(costs.get("cost." + line.key()), naive, ours, perfect, naive - ours, ours - perfect));
            }
        }
        return table(
                "lines",
                List.of(
                        column("line", Kind.TEXT),
                        new JobColumn(name(Opinion.NAIVE), Kind.MONEY),
                        new JobColumn(name(Opinion.OURS), Kind.MONEY),
                        new JobColumn(name(Opinion.PERFECT), Kind.MONEY),
                        column("gained", Kind.MONEY_CHANGE),
                        column("still", Kind.MONEY_CHANGE)),
                rows);
    }

    private double cost(Opinion opinion, CostLine line) {
        return found.sum(opinion, plan -> plan.replayed().costs().get(line));
    }
}
