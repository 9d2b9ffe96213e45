package spokes.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.PlanChange;
import spokes.engine.transfer.Lasting;
import spokes.model.goods.Transfer;

/** A plan without and with some moves of stock: what they change, and when they pay for themselves. */
final class MoveComparison {
    private final JudgedWorkspace before;
    private final JudgedWorkspace after;
    private final Network network;
    private final Costs change;
    private final Map<Move, Item> moves = new LinkedHashMap<>();
    private final PlanComparison comparison;

    /** A plan against what it becomes with these transfers. */
    static MoveComparison of(JudgedWorkspace before, JudgedPlan after, List<Transfer> transfers) {
        return new MoveComparison(before, MeasuredPlan.made(after), transfers);
    }

    private MoveComparison(JudgedWorkspace before, JudgedWorkspace after, List<Transfer> transfers) {
        this.before = before;
        this.after = after;
        this.network = after.judgment().network;
        this.change = after.evaluation().costs().minus(before.evaluation().costs());
        for (Transfer transfer : transfers) {
            int product = network.number(transfer.product());
            if (product != Codes.NONE && network.sites.codes.find(transfer.to()) != Codes.NONE) {
                moves.put(network.moves().move(transfer), network.items.get(product));
            }
        }
        comparison = new PlanComparison(
                before, after, moves.values().stream().map(Item::key).collect(Collectors.toSet()));
    }

    MoveEffect effect() {
        double freight = change.get(CostLine.TRANSFERS);
        double lasts = lasts();
        PlanChange plan = comparison.change();
        return new MoveEffect(
                moves.keySet().stream().mapToDouble(Move::units).sum(),
                moves.entrySet().stream()
                        .mapToDouble(e -> cases(e.getKey(), e.getValue()))
                        .sum(),
                pallets(),
                change,
                plan.meanDays(),
                plan.coverage(),
                plan.gained(),
                plan.avoided(),
                freight,
                arrival(),
                payback(freight + change.get(CostLine.RECEIVING) + extraBinFees(), lasts),
                lasts,
                plan.changedAreas(),
                plan.overruns(),
                plan.splitOrders(),
                plan.risk());
    }

    private static double cases(Move move, Item item) {
        return Math.ceil(move.units() / Math.max(1, item.product.unitsPerCase()));
    }

    private OptionalDouble pallets() {
        double pallets = 0;
        for (Map.Entry<Move, Item> entry : moves.entrySet()) {
            int casesPerPallet = entry.getValue().product.casesPerPallet();
            if (casesPerPallet == 0) {
                return OptionalDouble.empty();
            }
            pallets += cases(entry.getKey(), entry.getValue()) / casesPerPallet;
        }
        return OptionalDouble.of(Math.ceil(pallets));
    }

    private LocalDate arrival() {
        double day = moves.keySet().stream().mapToDouble(Move::arrival).max().orElse(0);
        return network.terms.planDate.plusDays((long) Math.ceil(Math.min(day, Terms.MAX_DAY)));
    }

    /** What bin fees cost more at the receivers, over what the space would. */
    private double extraBinFees() {
        double fees = 0;
        for (Map.Entry<Move, Item> entry : moves.entrySet()) {
            int product = entry.getValue().number;
            int to = entry.getKey().to();
            fees += after.judgment().outcome(product).binExcess[to]
                    - before.judgment().outcome(product).binExcess[to];
        }
        return Math.max(0, fees);
    }

    /**
     * Days until the saving at the receiver has paid what the move costs at once (model.md, section 6).
     *
     * @param upFront money for freight, receiving and extra bin fees
     * @param lasts   days over which the saving comes in
     */
    private OptionalDouble payback(double upFront, double lasts) {
        double saving = upFront - change.total();
        if (!(saving > 0) || !(lasts > 0)) {
            return OptionalDouble.empty();
        }
        double days = Math.max(0, upFront) / saving * lasts;
        return Double.isFinite(days) ? OptionalDouble.of(days) : OptionalDouble.empty();
    }

    /** Days that the moved units last, averaged over moves by units. */
    private double lasts() {
        double unitDays = 0;
        double units = 0;
        for (Map.Entry<Move, Item> entry : moves.entrySet()) {
            unitDays += Lasting.days(after.judgment(), entry.getKey(), entry.getValue().number)
                    * entry.getKey().units();
            units += entry.getKey().units();
        }
        return units > 0 ? unitDays / units : 0;
    }
}
