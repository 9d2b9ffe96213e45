package spokes.optimize.closing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.engine.result.Risk;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;

/** Finds what is left to worry about when a center is out and all that is proposed is done. */
final class ClosingRisks {
    private static final double DAYS_PER_MONTH = 30.4375;

    /** Units, and shares, that are not worth a word. */
    private static final double NOTHING = 0.5;

    private final ClosingQuestion question;
    private final JudgedPlan after;
    private final List<Transfer> moves;
    private final List<ClosingRisk> risks = new ArrayList<>();

    ClosingRisks(ClosingQuestion question, JudgedPlan after, List<Transfer> moves) {
        this.question = question;
        this.after = after;
        this.moves = moves;
    }

    List<ClosingRisk> list() {
        if (question.isExit()) {
            addLeft();
            addNotUsable();
        }
        addOverCapacity();
        addService();
        addThinStock();
        double units = moves.stream().mapToDouble(Transfer::units).sum();
        add(ClosingRisk.Kind.ON_THE_ROAD, "", units, 0);
        if (question.isExit()) {
            addFixedCost();
        }
        return risks;
    }

    private void add(ClosingRisk.Kind kind, String place, double amount, double money) {
        if (amount >= NOTHING) {
            risks.add(new ClosingRisk(kind, place, amount, money));
        }
    }

    private Map<ProductKey, Double> unitCosts() {
        Map<ProductKey, Double> costs = new HashMap<>();
        for (Product product : after.workspace().products()) {
            costs.put(product.key(), product.unitCost());
        }
        return costs;
    }

    /** What lies there at the end, and no truck took: whole units, and parts of units. */
    private void addLeft() {
        LeftStock whole = LeftStock.of(after, question.center(), units -> units >= 1);
        LeftStock parts = LeftStock.of(after, question.center(), units -> units < 1);
        add(ClosingRisk.Kind.LEFT_BEHIND, question.center(), whole.units(), whole.value());
        add(ClosingRisk.Kind.PARTS_OF_UNITS, question.center(), parts.units(), parts.value());
    }

    private void addNotUsable() {
        Map<ProductKey, Double> costs = unitCosts();
        double units = 0;
        double value = 0;
        for (StockLevel level : after.workspace().stock()) {
            if (level.center().equals(question.center())) {
                double locked = Math.min(level.onHand(), level.allocated() + level.unavailable());
                units += locked;
                value += locked * costs.getOrDefault(level.product(), 0.0);
            }
        }
        add(ClosingRisk.Kind.NOT_USABLE, question.center(), units, value);
    }

    private void addOverCapacity() {
        Overruns.more(question.plan().listOverruns(), after.listOverruns())
                .forEach(over ->
                        risks.add(new ClosingRisk(ClosingRisk.Kind.OVER_CAPACITY, over.center(), over.excess(), 0)));
    }

    private void addService() {
        Evaluation before = question.plan().evaluation();
        Evaluation now = after.evaluation();
        add(
                ClosingRisk.Kind.STOCK_OUTS,
                "",
                (double) now.stockouts().size() - before.stockouts().size(),
                0);
        add(
                ClosingRisk.Kind.UNMET,
                "",
                now.unitsUnmet() - before.unitsUnmet(),
                now.costs().get(CostLine.LOST_MARGIN) - before.costs().get(CostLine.LOST_MARGIN));
    }

    private void addThinStock() {
        Risk before = question.plan().risk();
        Risk now = after.risk();
        add(
                ClosingRisk.Kind.THIN_STOCK,
                "",
                now.expectedShort() - before.expectedShort(),
                now.spillCost() - before.spillCost());
    }

    /**
     * What the engine charges for the center until the end of the horizon, and nobody owes once it is left: fixed cost, and
     * what is missing to the minimum of the months after.
     */
    private void addFixedCost() {
        double days = ChronoUnit.DAYS.between(question.from(), question.horizonEnd());
        double months = after.evaluation().horizonDays() / DAYS_PER_MONTH;
        double charged = after.parts().centers().stream()
                .filter(part -> part.codes().equals(List.of(question.center())))
                .mapToDouble(part -> part.costs().get(CostLine.FIXED))
                .sum();
        for (Center center : after.workspace().centers()) {
            if (center.code().equals(question.center())) {
                double missing = Math.max(0, charged - center.fixedCostPerMonth() * months);
                double fixed = center.fixedCostPerMonth() * days / DAYS_PER_MONTH;
                double ends = fixed + Math.min(missing, center.minimumPerMonth() * days / DAYS_PER_MONTH);
                if (ends >= NOTHING) {
                    risks.add(new ClosingRisk(ClosingRisk.Kind.FIXED_COST_ENDS, center.code(), days, ends));
                }
            }
        }
    }
}
