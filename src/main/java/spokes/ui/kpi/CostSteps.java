package spokes.ui.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.Waterfall;

/** The way from a reference's total to the plan's, cost line by cost line. */
record CostSteps(List<Waterfall.Step> steps, String told) {
    /** Money below which a line is as it was. */
    private static final double SAME = 0.5;

    /** The steps between two plans; lines that do not differ are left out. */
    static CostSteps of(Costs reference, String name, Costs plan, Texts texts, Figures figures) {
        List<Waterfall.Step> steps = new ArrayList<>();
        StringJoiner told = new StringJoiner(", ");
        steps.add(Waterfall.Step.total(name, reference.total()));
        double at = reference.total();
        for (CostLine line : CostLine.values()) {
            double change = plan.get(line) - reference.get(line);
            if (Math.abs(change) >= SAME) {
                String words = texts.get("cost." + line.key());
                steps.add(new Waterfall.Step(words, at, at + change));
                told.add(words + ' ' + figures.wholeMoneyChange(change));
            }
            at += change;
        }
        steps.add(Waterfall.Step.total(texts.get("costs.plan"), plan.total()));
        return new CostSteps(
                steps,
                texts.get(
                        "costs.steps.told",
                        name,
                        figures.wholeMoney(reference.total()),
                        figures.wholeMoney(plan.total()),
                        told.toString()));
    }
}
