package spokes.engine;

import java.util.List;
import java.util.Optional;
import spokes.engine.network.Network;
import spokes.engine.replay.Replay;
import spokes.engine.result.ReplayWindow;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Replays orders through a judged workspace. */
final class Replays {
    private static final String HORIZON = "horizon_days";

    private Replays() {}

    /** The orders of a window, or of the usual one, through a plan that is judged over as many days as it has. */
    static PlanReplay of(JudgedWorkspace judged, Optional<ReplayWindow> chosen) throws Refused {
        Network given = judged.judgment().network;
        ReplayWindow window = chosen.or(() -> Replay.findUsualWindow(given))
                .orElseThrow(() ->
                        new Refused("there are no orders before the plan date, %s".formatted(given.terms.planDate)));
        JudgedWorkspace plan =
                given.terms.horizonDays == window.days() ? judged : over(judged.workspace(), window.days());
        Network network = plan.judgment().network;
        Replay replay =
                Replay.of(network, plan.workspace(), network.moves().of(plan.workspace(), product -> true), window);
        return new PlanReplay(
                evaluation(plan, replay),
                plan.evaluation(),
                MeasuredPlan.of(plan.workspace(), replay.demand()).evaluation(),
                replay);
    }

    private static Evaluation evaluation(JudgedWorkspace plan, Replay replay) {
        Scores.Beside beside = new Scores.Beside(
                replay.transferFreight(),
                replay.extraCost(),
                replay.parcels() - (replay.orders() - (double) replay.unmetOrders()),
                replay.splitOrders());
        return Scores.of(plan.judgment().network, replay.totals(), beside, replay.listStockOuts());
    }

    private static JudgedWorkspace over(Workspace workspace, int days) {
        Row setting = Row.blank(Sheet.SETTINGS).with("key", HORIZON).with("value", String.valueOf(days));
        Optional<Row> before = workspace.table(Sheet.SETTINGS).find(setting.key());
        RowChange change = before.map(row -> RowChange.changed(row, setting)).orElseGet(() -> RowChange.added(setting));
        Workspace longer = workspace.with(List.of(change));
        return JudgedWorkspace.of(longer, Network.of(longer));
    }
}
