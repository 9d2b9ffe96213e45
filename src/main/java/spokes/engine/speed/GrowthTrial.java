package spokes.engine.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import spokes.engine.speed.Figure.Unit;
import spokes.engine.synthetic.PlanSize;
import spokes.model.Defaults;

/**
 * How many times longer a whole evaluation takes if one of products, areas, pairs and centers doubles. The base takes turns
 * with each doubled plan, both held in memory.
 */
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
        Repeated before = plan(base);
        List<Figure> growth = new ArrayList<>();
        growth.add(growth("products", before, base.withTwiceTheProducts(), MOST));
        growth.add(growth("areas", before, base.withTwiceTheAreas(), MOST));
        growth.add(growth("pairs", before, base.withTwiceThePairs(), MOST));
        growth.add(growth("catalog", before, base.withTwiceTheProducts().withTwiceThePairs(), MOST));
        growth.add(growth("centers", before, base.withTwiceTheCenters(), MOST_OF_CENTERS));
        List<Figure> figures = new ArrayList<>();
        figures.add(
                Figure.of(base.name(), "base", "whole evaluation, least", before.milliseconds(), Unit.MILLISECONDS));
        figures.addAll(growth);
        return figures;
    }

    private Figure growth(String what, Repeated before, PlanSize doubled, double most) {
        String title = what.equals("catalog") ? "twice the products and pairs" : "twice the " + what;
        double times = plan(doubled).timesAsLongAs(before, effort);
        return Figure.of(base.name(), "twice_" + what, title, times, Unit.BASES).atMost(most);
    }

    private Repeated plan(PlanSize size) {
        progress.accept("growth: " + size.name());
        return Repeated.of(size, SEED, defaults);
    }
}
