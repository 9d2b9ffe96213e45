package spokes.ui.map.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.ui.Figures;
import spokes.ui.MapDifference;
import spokes.ui.Texts;
import spokes.ui.map.heat.HeatRamp;
import spokes.ui.map.layer.Coloring;
import spokes.ui.map.shade.AreaLegend;
import spokes.ui.map.shade.AreaLevels;
import spokes.ui.map.shade.CostShading;
import spokes.ui.map.shade.DaysShading;
import spokes.ui.map.shade.LevelShading;
import spokes.ui.map.shade.NoShading;
import spokes.ui.map.shade.Shading;
import spokes.ui.map.shade.ZoneShading;

/** Finds the shading that the planner chose, for the plan shown and for one that a move would make of it. */
final class AreaShades {
    /** What density is told for: so many square kilometers, or square miles. */
    private static final double LAND = 1000;

    private final Figures figures;
    private final Texts texts;
    private final Executor background;
    private final Runnable changed;
    private Coloring coloring = Coloring.DAYS;
    private Optional<MapDifference> compared = Optional.empty();
    private Optional<JudgedPlan> plan = Optional.empty();
    private Optional<JudgedPlan> baseline = Optional.empty();
    private Optional<AreaLevels> levels = Optional.empty();
    private Set<ProductKey> products = Set.of();
    private Optional<String> center = Optional.empty();
    private Shading shading = new NoShading();
    private long asked;

    /**
     * Shades by days.
     *
     * @param background makes the baseline of a plan
     * @param changed    called when what was asked for in the background is there
     */
    AreaShades(Figures figures, Texts texts, Executor background, Runnable changed) {
        this.figures = figures;
        this.texts = texts;
        this.background = background;
        this.changed = changed;
    }

    /** Shades by what the planner chose. */
    void choose(Coloring chosen) {
        coloring = chosen;
        askBaseline();
        update();
    }

    /** Shades by how another plan differs, whatever was chosen; by what was chosen again without one. */
    void compare(Optional<MapDifference> difference) {
        compared = difference;
        update();
    }

    /** Shades a plan, as these products are served alone; as all are if there are none. */
    void show(JudgedPlan shown, Set<ProductKey> chosen) {
        boolean isOther = plan.filter(shown::equals).isEmpty();
        plan = Optional.of(shown);
        products = Set.copyOf(chosen);
        if (isOther) {
            baseline = Optional.empty();
            askBaseline();
        }
        update();
    }

    /** Takes the zones from this center. */
    void select(Optional<String> selected) {
        if (!selected.equals(center)) {
            center = selected;
            update();
        }
    }

    private void askBaseline() {
        long number = ++asked;
        if (coloring.isOfBaseline() && baseline.isEmpty()) {
            plan.ifPresent(shown -> background.execute(() -> {
                Optional<JudgedPlan> alone = alone(shown);
                Platform.runLater(() -> {
                    if (number == asked) {
                        baseline = alone;
                        update();
                        changed.run();
                    }
                });
            }));
        }
    }

    private static Optional<JudgedPlan> alone(JudgedPlan shown) {
        try {
            return Optional.of(shown.alone(shown.baselineCenter()));
        } catch (Refused noCenter) {
            return Optional.empty();
        }
    }

    private void update() {
        levels = compared.or(() -> plan.flatMap(this::toBaseline)).map(from -> AreaLevels.of(from, products));
        shading = levels.<Shading>map(from -> new LevelShading(from, texts)).orElseGet(this::chosen);
    }

    private Optional<MapDifference> toBaseline(JudgedPlan shown) {
        return baseline.filter(_ -> coloring.isOfBaseline()).map(from -> new MapDifference("", kind(), from, shown));
    }

    private MapDifference.Kind kind() {
        return coloring == Coloring.BASELINE_DAYS ? MapDifference.Kind.DAYS : MapDifference.Kind.COST;
    }

    private Shading chosen() {
        return switch (coloring) {
            case DAYS -> new DaysShading(texts);
            case COST ->
                plan.<Shading>map(shown -> CostShading.of(services(shown), figures, texts))
                        .orElseGet(NoShading::new);
            case ZONES -> zones().orElseGet(NoShading::new);
            case BASELINE_DAYS, BASELINE_COST, NONE, HEAT -> new NoShading();
        };
    }

    private List<AreaService> services(JudgedPlan shown) {
        return products.isEmpty() ? shown.listAreas() : shown.listAreas(products);
    }

    private Optional<Shading> zones() {
        return plan.flatMap(shown -> selectedCenter().map(from -> ZoneShading.of(shown.workspace(), from, texts)));
    }

    private Optional<Center> selectedCenter() {
        return plan.flatMap(shown -> shown.workspace().centers().stream()
                .filter(c -> center.filter(c.code()::equals).isPresent())
                .findFirst());
    }

    /** The shading of the plan shown. */
    Shading shading() {
        return shading;
    }

    /** Gives the shading of a plan that a move would make of it, in the same classes; for any thread. */
    Function<JudgedPlan, Shading> preview() {
        Shading now = compared.isPresent() ? new DaysShading(texts) : shading;
        boolean isOfBaseline = compared.isEmpty() && coloring.isOfBaseline();
        MapDifference.Kind kind = kind();
        Optional<JudgedPlan> from = baseline.filter(_ -> isOfBaseline);
        Set<ProductKey> chosen = products;
        return after -> from.<Shading>map(base ->
                        new LevelShading(AreaLevels.of(new MapDifference("", kind, base, after), chosen), texts))
                .orElse(now);
    }

    /** How areas of the plan shown fare beside another one, if that is what is shown. */
    Optional<AreaLevels> levels() {
        return levels;
    }

    /**
     * What the legend says of it.
     *
     * @param ofDemand whether demand is shown beside it
     * @param peak     units on a square kilometer at the upper end of heat
     */
    AreaLegend legend(boolean ofDemand, double peak) {
        boolean isOfDiscs = (coloring == Coloring.NONE || (isHeat() && ofDemand)) && compared.isEmpty();
        return new AreaLegend(
                title(),
                isHeat() ? Optional.of(scale(peak)) : Optional.empty(),
                isOfDiscs ? new DaysShading(texts).legend() : shading.legend(),
                hints(ofDemand));
    }

    /** Whether the land shows how dense demand is. */
    boolean isHeat() {
        return coloring == Coloring.HEAT && compared.isEmpty();
    }

    private AreaLegend.Ramp scale(double peak) {
        double each = figures.units().distance(1);
        double most = peak / (each * each) * LAND;
        double middle = HeatRamp.share(0.5) * most;
        return new AreaLegend.Ramp(HeatRamp.INKS, List.of("0", figures.rounded(middle), figures.rounded(most)));
    }

    private String title() {
        if (compared.isPresent()) {
            MapDifference difference = compared.get();
            return texts.get("legend.difference." + difference.kind(), difference.name());
        }
        if (coloring == Coloring.ZONES) {
            return selectedCenter()
                    .map(from -> texts.get("legend.zones", from.name()))
                    .orElseGet(() -> texts.get("legend.zones-of-none"));
        }
        if (coloring == Coloring.HEAT) {
            return texts.get(
                    products.isEmpty() ? "legend.heat" : "legend.heat-selected",
                    plan.map(shown -> shown.workspace().settings().horizonDays())
                            .orElse(0),
                    figures.units().length().sign());
        }
        Coloring named = coloring == Coloring.NONE ? Coloring.DAYS : coloring;
        return texts.get(products.isEmpty() ? "legend.title." + named : "legend.title-selected." + named);
    }

    private List<String> hints(boolean ofDemand) {
        List<String> hints = new ArrayList<>();
        if (levels.isPresent()) {
            hints.add(texts.get("legend.difference.hint"));
        } else if (coloring.isOfBaseline()) {
            hints.add(texts.get("legend.working"));
        }
        if (ofDemand && levels.isEmpty()) {
            hints.add(texts.get(isHeat() ? "legend.size-and-days" : "legend.size"));
        }
        return hints;
    }
}
