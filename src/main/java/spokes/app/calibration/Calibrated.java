package spokes.app.calibration;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.measure.Calibration;
import spokes.model.Refused;
import spokes.model.SettingRows;
import spokes.model.Touched;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.session.ChangeRows;

/**
 * A plan's rate card held against paid freight (model.md, section 8), and what the plan costs by the factor that it offers.
 *
 * @param plan   the plan as it is
 * @param found  paid against modeled
 * @param factor the {@code rate_factor} that is offered, with four decimals
 * @param step   sets it; empty where the card asks what was paid already
 * @param after  the plan with it; the plan itself without a step
 */
public record Calibrated(
        JudgedPlan plan, Calibration found, double factor, Optional<ChangeRows> step, JudgedPlan after) {
    private static final String FACTOR = "rate_factor";

    private static final double DECIMALS = 1e4;

    public Calibrated {
        requireNonNull(plan, "plan");
        requireNonNull(found, "found");
        requireNonNull(step, "step");
        requireNonNull(after, "after");
    }

    /**
     * Holds a plan's card against what was paid.
     *
     * @throws Refused if no order can be compared
     */
    public static Calibrated of(JudgedPlan plan) throws Refused {
        Calibration found = plan.calibration();
        if (found.orders() == 0) {
            throw new Refused("no past order can be compared: the sheet orders has to say freight_paid and ship_center,"
                    + " for orders of products with a weight that left from one open center");
        }
        double factor = Math.rint(found.factor() * DECIMALS) / DECIMALS;
        List<RowChange> rows = rows(plan, String.format(Locale.ROOT, "%.4f", factor));
        if (rows.isEmpty() || !(factor > 0)) {
            return new Calibrated(plan, found, factor, Optional.empty(), plan);
        }
        ChangeRows step = new ChangeRows("set the rate factor to what was paid, %s".formatted(factor), rows);
        return new Calibrated(
                plan,
                found,
                factor,
                Optional.of(step),
                plan.after(plan.workspace().with(rows), Touched.everything()));
    }

    /** The setting, and services that have a factor of their own. */
    private static List<RowChange> rows(JudgedPlan plan, String factor) throws Refused {
        List<RowChange> rows = new ArrayList<>();
        double value = Double.parseDouble(factor);
        if (plan.workspace().settings().number(FACTOR) != value) {
            rows.add(SettingRows.set(plan.workspace(), FACTOR, factor));
        }
        for (Row service : plan.workspace().table(Sheet.SERVICES).rows()) {
            if (service.findNumber(FACTOR).orElse(value) != value) {
                rows.add(RowChange.changed(service, service.with(FACTOR, value)));
            }
        }
        return rows;
    }

    /** The factor that is in force: of the plan's settings. */
    public double present() {
        return plan.workspace().settings().number(FACTOR);
    }

    /** Money that the plan costs more by the factor that is offered. */
    public double costMore() {
        return after.evaluation().costs().total() - plan.evaluation().costs().total();
    }
}
