package spokes.ui.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.result.PlanChange;
import spokes.engine.result.StockOut;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.session.MoveStock;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** What a change of stock would change in the plan, in words: the money, what centers could not take, what else. */
public record ChangeWords(Workspace workspace, PlanChange change, Figures figures, Texts texts) {
    private static final double NOTHING = 0.005;

    /** So many warnings are read; of more, the first are enough to think again. */
    private static final int MOST_WARNINGS = 3;

    /** Smaller changes of a share than this show as none. */
    private static final double SMALL_SHARE = 0.0005;

    /** Whether it saves money that is worth a word. */
    public boolean saves() {
        return change.costs().total() < -NOTHING;
    }

    /**
     * The money, and why if it is lost.
     *
     * @param days  of the horizon
     * @param to    code of the receiver
     * @param goods what comes there
     */
    public String verdict(int days, String to, List<MoveStock.Load> goods) {
        double money = change.costs().total();
        if (Math.abs(money) < NOTHING) {
            return texts.get("verdict.even", days);
        }
        if (money < 0) {
            return texts.get("verdict.saves", figures.moneyChange(money), days);
        }
        String reason = new LossReason(texts, figures).of(workspace, to, goods, change.costs());
        return texts.get("verdict.loses", figures.money(money), days, reason);
    }

    /** Units in the cases and pallets that hold them; empty if no case holds more than one. */
    String packed(double units, double cases, OptionalDouble pallets) {
        List<String> parts = new ArrayList<>();
        if (cases < units) {
            parts.add(texts.get("cases", cases, figures.number(cases, 0)));
        }
        pallets.ifPresent(number -> parts.add(texts.get("pallets", number, figures.number(number, 0))));
        return String.join(", ", parts);
    }

    /** What centers could not take. */
    public List<String> warnings() {
        return change.overruns().stream()
                .limit(MOST_WARNINGS)
                .map(this::overrun)
                .toList();
    }

    private String overrun(CapacityOverrun over) {
        return texts.get(
                "over." + over.kind(),
                center(over.center()),
                figures.number(Math.ceil(over.excess()), 0),
                day(over.firstDay()),
                over.product().map(this::name).orElse(""));
    }

    /** What else changes, the most telling first. */
    public List<String> details() {
        List<String> details = new ArrayList<>();
        coverage().ifPresent(details::add);
        if (Math.abs(change.meanDays()) >= 0.005) {
            details.add(texts.get("mean-days", figures.change(change.meanDays(), 2)));
        }
        splits().ifPresent(details::add);
        risk().ifPresent(details::add);
        soldOut("stock-outs.avoided", change.avoided()).ifPresent(details::add);
        soldOut("stock-outs.gained", change.gained()).ifPresent(details::add);
        return details;
    }

    private Optional<String> splits() {
        long orders = Math.round(change.splitOrders());
        return orders == 0
                ? Optional.empty()
                : Optional.of(texts.get(orders > 0 ? "splits.more" : "splits.fewer", Math.abs(orders)));
    }

    /** An estimate: whole money is enough. */
    private Optional<String> risk() {
        double money = change.risk();
        return Math.abs(money) < 0.5
                ? Optional.empty()
                : Optional.of(texts.get("risk", figures.wholeMoneyChange(money)));
    }

    /** One center by name and day; of several products or centers the number and the first day. */
    private Optional<String> soldOut(String key, List<StockOut> changed) {
        return changed.stream().min(Comparator.comparingDouble(StockOut::day)).map(first -> {
            String day = day(first.day());
            return changed.size() == 1
                    ? texts.get(key + ".one", center(first.center()), day)
                    : texts.get(key + ".many", changed.size(), day);
        });
    }

    /** A day of the horizon as the calendar has it. */
    private String day(double ofHorizon) {
        return figures.day(workspace.settings().planDate().plusDays((long) Math.floor(ofHorizon)));
    }

    /** The change of coverage that says most; of equal ones that within 3 days. */
    private Optional<String> coverage() {
        return change.coverage().entrySet().stream()
                .filter(share -> Math.abs(share.getValue()) >= SMALL_SHARE)
                .max(Comparator.<Map.Entry<Integer, Double>>comparingDouble(c -> Math.abs(c.getValue()))
                        .thenComparingInt(c -> -Math.abs(c.getKey() - 3)))
                .map(share -> texts.get("coverage", figures.points(share.getValue()), share.getKey()));
    }

    /** What a product is called. */
    String name(ProductKey key) {
        return workspace.products().stream()
                .filter(product -> product.key().equals(key))
                .map(Product::name)
                .findFirst()
                .orElseGet(key::toString);
    }

    /** What a center is called. */
    String center(String code) {
        return workspace.centers().stream()
                .filter(center -> center.code().equals(code))
                .map(Center::name)
                .findFirst()
                .orElse(code);
    }
}
