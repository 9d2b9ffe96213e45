package spokes.app.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.app.forecast.WorkspaceForecast;
import spokes.engine.JudgedPlan;
import spokes.engine.result.ReplayWindow;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * The plan as it could be made on a past day: it begins then, and its forecast is made anew from the orders before. A demand
 * sheet and a forecast that are there now are left aside, for they may know what came later; adjustments stay, for they say
 * on which days they hold.
 */
final class HeldBack {
    private static final int DAYS = 7;

    private HeldBack() {}

    /** The plan over the days of a window. */
    static JudgedPlan plan(Workspace now, ReplayWindow window, Progress progress) throws Refused {
        Workspace then = at(now, window);
        WorkspaceForecast forecast = WorkspaceForecast.of(then, Math.ceilDiv(window.days(), DAYS), progress);
        return JudgedPlan.of(then.with(forecast.command().changesTo(then)));
    }

    private static Workspace at(Workspace now, ReplayWindow window) {
        LocalDate from = window.from();
        List<RowChange> rows = new ArrayList<>();
        for (Sheet sheet : List.of(Sheet.DEMAND, Sheet.PRODUCT_FORECASTS)) {
            now.table(sheet).rows().forEach(row -> rows.add(RowChange.removed(row)));
        }
        rows.add(setting(now, "plan_date", from.toString()));
        rows.add(setting(now, "horizon_days", String.valueOf(window.days())));
        return now.with(rows);
    }

    private static RowChange setting(Workspace now, String key, String value) {
        Row row = Row.blank(Sheet.SETTINGS).with("key", key).with("value", value);
        Optional<Row> before = now.table(Sheet.SETTINGS).find(row.key());
        return before.map(old -> RowChange.changed(old, row)).orElseGet(() -> RowChange.added(row));
    }
}
