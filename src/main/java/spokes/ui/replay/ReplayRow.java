package spokes.ui.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import spokes.engine.Evaluation;
import spokes.engine.PlanReplay;
import spokes.engine.result.CostLine;
import spokes.ui.Figures;
import spokes.ui.Texts;

/**
 * One number of a replay, as it is shown.
 *
 * @param name     what it is
 * @param replayed by the replay
 * @param live     by the live evaluation
 * @param byDemand by how much the replay differs because other things were ordered than the plan expects
 * @param byOrders by how much beyond that
 */
record ReplayRow(String name, String replayed, String live, String byDemand, String byOrders) {

    /** All numbers of a replay. */
    static List<ReplayRow> list(PlanReplay replay, Texts texts, Texts costs, Figures figures) {
        DoubleFunction<String> money = figures::wholeMoney;
        DoubleFunction<String> moneyChange = figures::wholeMoneyChange;
        List<ReplayRow> rows = new ArrayList<>();
        rows.add(of(texts.get("row.total"), replay, e -> e.costs().total(), money, moneyChange));
        rows.add(of(texts.get("row.cost"), replay, Evaluation::costPerOrder, figures::money, figures::moneyChange));
        rows.add(counted(texts.get("row.orders"), replay, Evaluation::orders, figures, 0));
        rows.add(counted(texts.get("row.unmet"), replay, Evaluation::unitsUnmet, figures, 0));
        rows.add(shared(texts.get("row.fill"), replay, e -> e.service().fillRate(), figures));
        rows.add(counted(texts.get("row.days"), replay, e -> e.service().meanCalendarDays(), figures, 2));
        rows.add(shared(texts.get("row.two"), replay, e -> e.service().within(2), figures));
        rows.add(counted(texts.get("row.parcels"), replay, e -> e.service().parcelsPerOrder(), figures, 3));
        rows.add(shared(texts.get("row.split"), replay, e -> e.service().splitRate(), figures));
        for (CostLine line : CostLine.values()) {
            rows.add(of(costs.get("cost." + line.key()), replay, e -> e.costs().get(line), money, moneyChange));
        }
        return rows;
    }

    private static ReplayRow counted(
            String name, PlanReplay replay, ToDoubleFunction<Evaluation> value, Figures figures, int decimals) {
        return of(name, replay, value, n -> figures.number(n, decimals), n -> figures.change(n, decimals));
    }

    private static ReplayRow shared(
            String name, PlanReplay replay, ToDoubleFunction<Evaluation> value, Figures figures) {
        return of(name, replay, value, figures::percent, figures::points);
    }

    private static ReplayRow of(
            String name,
            PlanReplay replay,
            ToDoubleFunction<Evaluation> value,
            DoubleFunction<String> shown,
            DoubleFunction<String> change) {
        double replayed = value.applyAsDouble(replay.replayed());
        double live = value.applyAsDouble(replay.live());
        double asked = value.applyAsDouble(replay.asked());
        return new ReplayRow(
                name,
                shown.apply(replayed),
                shown.apply(live),
                change.apply(asked - live),
                change.apply(replayed - asked));
    }
}
