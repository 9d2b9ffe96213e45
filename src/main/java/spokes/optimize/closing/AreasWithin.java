package spokes.optimize.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.engine.result.PlanPart;
import spokes.model.Touched;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * How areas are served between two days of a plan: what the engine says of the plan until the second day, less what it says
 * of the same plan until the first.
 */
final class AreasWithin {
    private static final String HORIZON = "horizon_days";

    private AreasWithin() {}

    /**
     * What is delivered to an area.
     *
     * @param money for shipping, picking and packing
     */
    record Served(double orders, double units, double unitDays, double unmet, double money) {
        static final Served NOTHING = new Served(0, 0, 0, 0, 0);

        static Served of(PlanPart part) {
            return new Served(
                    part.orders(),
                    part.units(),
                    part.unitDays(),
                    part.unmet(),
                    part.costs().get(CostLine.OUTBOUND_SHIPPING)
                            + part.costs().get(CostLine.SPLITS)
                            + part.costs().get(CostLine.PICK_AND_PACK));
        }

        Served minus(Served other) {
            return new Served(
                    orders - other.orders,
                    units - other.units,
                    unitDays - other.unitDays,
                    unmet - other.unmet,
                    money - other.money);
        }

        double meanDays() {
            return units > 0 ? unitDays / units : 0;
        }
    }

    /** By code of the area. */
    static Map<String, Served> of(JudgedPlan plan, int from, int until) {
        Map<String, Served> areas = until(plan, until);
        until(plan, from).forEach((area, before) -> areas.merge(area, before, (all, part) -> all.minus(part)));
        return areas;
    }

    private static Map<String, Served> until(JudgedPlan plan, int days) {
        Map<String, Served> areas = new HashMap<>();
        for (PlanPart part : over(plan, days).parts().areas()) {
            if (!part.codes().isEmpty()) {
                areas.put(part.codes().getFirst(), Served.of(part));
            }
        }
        return areas;
    }

    private static JudgedPlan over(JudgedPlan plan, int days) {
        if (plan.evaluation().horizonDays() == days) {
            return plan;
        }
        Row setting = Row.blank(Sheet.SETTINGS).with("key", HORIZON).with("value", String.valueOf(days));
        Optional<Row> before = plan.workspace().table(Sheet.SETTINGS).find(setting.key());
        RowChange change = before.map(row -> RowChange.changed(row, setting)).orElseGet(() -> RowChange.added(setting));
        return plan.after(plan.workspace().with(List.of(change)), Touched.everything());
    }

    /** Those of which anything differs, what is worse off the most first. */
    static List<HitArea> compare(
            Map<String, Served> before, Map<String, Served> idle, Map<String, Served> after, Map<String, String> main) {
        List<HitArea> areas = new ArrayList<>();
        before.forEach((area, was) -> {
            Served left = idle.getOrDefault(area, Served.NOTHING);
            Served done = after.getOrDefault(area, Served.NOTHING);
            areas.add(new HitArea(
                    area,
                    main.getOrDefault(area, ""),
                    was.orders(),
                    was.units(),
                    was.meanDays(),
                    left.meanDays(),
                    done.meanDays(),
                    left.unmet() - was.unmet(),
                    done.unmet() - was.unmet(),
                    done.money() - was.money()));
        });
        areas.sort((a, b) -> Double.compare(b.unitDaysLater(), a.unitDaysLater()));
        return areas;
    }
}
