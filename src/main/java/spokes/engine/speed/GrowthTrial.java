package spokes.engine.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.speed.Figure.Unit;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Defaults;

/** How many times longer a whole evaluation takes if one of products, areas, pairs and centers doubles. */
final class GrowthTrial {
    private static final long SEED = 7;
    private static final double MOST = 2;
    private static final double MOST_OF_CENTERS = 1.5;

    private final PlanSize base;
    private final Defaults defaults;
    private final Effort effort;
    private final Consumer<String> progress;

    GrowthTrial(PlanSize base, Defaults defaults, Effort effort, Consumer<String> progress) {
        this.base = base;
        this.defaults = defaults;
        this.effort = effort;
        this.progress = progress;
    }

    List<Figure> figures() {
        double before = milliseconds(base);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(base.name(), "base", "whole evaluation", before, Unit.MILLISECONDS));
        figures.add(growth("products", before, base.withTwiceTheProducts(), MOST));
        figures.add(growth("areas", before, base.withTwiceTheAreas(), MOST));
        figures.add(growth("pairs", before, base.withTwiceThePairs(), MOST));
        figures.add(growth("catalog", before, base.withTwiceTheProducts().withTwiceThePairs(), MOST));
        figures.add(growth("centers", before, base.withTwiceTheCenters(), MOST_OF_CENTERS));
        return figures;
    }

    private Figure growth(String what, double before, PlanSize doubled, double most) {
        String title = what.equals("catalog") ? "twice the products and pairs" : "twice the " + what;
        return Figure.of(base.name(), "twice_" + what, title, milliseconds(doubled) / before, Unit.BASES)
                .atMost(most);
    }

    private double milliseconds(PlanSize size) {
        progress.accept("growth: " + size.name());
        SyntheticPlan synthetic = SyntheticPlan.of(size, SEED, defaults);
        JudgedPlan plan = MeasuredPlan.of(synthetic.workspace(), synthetic.demand());
        return new Whole(synthetic, plan, effort).evaluation();
    }
}
