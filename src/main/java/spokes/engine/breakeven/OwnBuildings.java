package spokes.engine.breakeven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Own buildings in the place of centers that bill by unit (a 3PL), one at a time. */
public final class OwnBuildings {
    private static final double WIDEST = 1000;
    private static final double NOTHING = 1e-4;
    private static final List<String> FREE = List.of(
            "minimum_per_month", "receiving_per_unit", "storage_per_m3_month", "bin_fee_per_month", "pick_per_unit");

    private final JudgedPlan plan;
    private final Runnable goOn;
    private final double fixedPerMonth;
    private final double perOrder;

    private OwnBuildings(JudgedPlan plan, Runnable goOn) {
        this.plan = plan;
        this.goOn = goOn;
        fixedPerMonth = plan.workspace().settings().number("own_building_per_month");
        perOrder = plan.workspace().settings().number("own_building_per_order");
    }

    /**
     * The center of a baseline with an own building, and the center of the plan that ships most.
     *
     * @param alone   the baseline's center and what it ships alone
     * @param centers the plan's centers
     * @param goOn    called before each evaluation; it throws where the work is no longer wanted
     */
    public static List<OwnBuilding> list(JudgedPlan plan, OpenCenter alone, List<OpenCenter> centers, Runnable goOn) {
        OwnBuildings buildings = new OwnBuildings(plan, goOn);
        List<OwnBuilding> all = new ArrayList<>();
        all.add(buildings.of(alone, true));
        centers.stream()
                .max(Comparator.comparingDouble(OpenCenter::orders))
                .filter(largest -> centers.size() > 1)
                .ifPresent(largest -> all.add(buildings.of(largest, false)));
        return all;
    }

    /**
     * A center of the plan or of its baseline.
     *
     * @param orders what it ships over the horizon
     */
    public record OpenCenter(String code, double orders) {}

    private OwnBuilding of(OpenCenter center, boolean isAlone) {
        ToDoubleFunction<Workspace> total = workspace -> total(workspace, center.code, isAlone);
        Workspace rented = plan.workspace();
        Workspace own = withOwn(center.code);
        double months = plan.evaluation().horizonDays() / Flips.DAYS_PER_MONTH;
        double now = total.applyAsDouble(own) - total.applyAsDouble(rented);
        double fixed = fixedPerMonth * months;
        double guess = fixed > 0 ? 1 - now / fixed : 1;
        OptionalDouble share = new FlipSearch(
                        x -> total.applyAsDouble(Volume.spread(own, x)) - total.applyAsDouble(Volume.spread(rented, x)),
                        1 / WIDEST,
                        WIDEST,
                        NOTHING * Math.max(1, fixed))
                .find(1, now, guess == 1 ? 2 : guess);
        double perMonth = center.orders / months;
        return new OwnBuilding(
                center.code,
                isAlone,
                perMonth,
                -now / months,
                share.isPresent() ? OptionalDouble.of(perMonth / share.getAsDouble()) : share);
    }

    private double total(Workspace workspace, String center, boolean isAlone) {
        goOn.run();
        JudgedPlan judged = plan.after(workspace, Touched.everything());
        try {
            return (isAlone ? judged.baseline(center) : judged.evaluation())
                    .costs()
                    .total();
        } catch (Refused closed) {
            throw new IllegalStateException("a center that was open is not", closed);
        }
    }

    private Workspace withOwn(String center) {
        Row row = plan.workspace().table(Sheet.CENTERS).find(center).orElseThrow();
        Row own = row;
        for (String column : FREE) {
            own = own.with(column, null);
        }
        own = own.with("fixed_cost_per_month", fixedPerMonth).with("pick_per_order", perOrder);
        return plan.workspace().with(List.of(RowChange.changed(row, own)));
    }
}
