package spokes.ui.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.result.MoveEffect;
import spokes.engine.result.StockOut;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.session.MoveStock;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.Texts;

/**
 * What a move would change, in words: "240 × kettlebell (20 cases, 3 pallets) Edison → Reno, arrives Tue 14 Jul:
 * −$3,120 over 91 days; payback 19 d, stock lasts 64 d; +9.0 pt within 3 days".
 *
 * @param what    what moves
 * @param route   from where to where, and when it arrives
 * @param verdict the money, and why if it is lost
 * @param saves   whether it saves money
 * @param warnings what centers could not take: it can be done all the same
 * @param details what else changes, the most telling first
 */
public record DragSentence(
        String what, String route, String verdict, boolean saves, List<String> warnings, List<String> details) {
    private static final double NOTHING = 0.005;

    /** So many warnings are read; of more, the first are enough to think again. */
    private static final int MOST_WARNINGS = 3;

    /** Smaller changes of a share than this show as none. */
    private static final double SMALL_SHARE = 0.0005;

    public DragSentence {
        warnings = List.copyOf(warnings);
        details = List.copyOf(details);
    }

    /** The sentence for a move, in the planner's figures. */
    public static DragSentence of(Workspace workspace, Session.Preview preview, Figures figures) {
        return new Writer(workspace, preview, figures, Texts.of("map.map")).write();
    }

    /** All of it in one line. */
    public String whole() {
        List<String> rest = new ArrayList<>(warnings);
        rest.addAll(details);
        String line = what + " " + route + ": " + verdict;
        return rest.isEmpty() ? line : line + "; " + String.join("; ", rest);
    }

    /** Writes one sentence. */
    private record Writer(Workspace workspace, Session.Preview preview, Figures figures, Texts texts) {

        DragSentence write() {
            boolean saves = effect().change().total() < -NOTHING;
            return new DragSentence(what(), route(), verdict(), saves, warnings(), details());
        }

        private MoveEffect effect() {
            return preview.effect();
        }

        private MoveStock move() {
            return preview.move();
        }

        private String what() {
            List<MoveStock.Load> goods = move().goods();
            String units = figures.number(effect().units(), 0);
            String packed = packed();
            String named = goods.size() == 1
                    ? texts.get("what.one", units, name(goods.getFirst().product()))
                    : texts.get("what.many", units, goods.size());
            return packed.isEmpty() ? named : named + " (" + packed + ")";
        }

        private String packed() {
            List<String> parts = new ArrayList<>();
            if (effect().cases() < effect().units()) {
                parts.add(texts.get("cases", effect().cases(), figures.number(effect().cases(), 0)));
            }
            effect().pallets()
                    .ifPresent(pallets -> parts.add(texts.get("pallets", pallets, figures.number(pallets, 0))));
            return String.join(", ", parts);
        }

        private String route() {
            return texts.get("route", center(move().from()), center(move().to()), figures.day(effect().arrival()));
        }

        private String verdict() {
            double change = effect().change().total();
            int days = preview.after().evaluation().horizonDays();
            if (Math.abs(change) < NOTHING) {
                return texts.get("verdict.even", days);
            }
            if (change < 0) {
                return texts.get("verdict.saves", figures.moneyChange(change), days);
            }
            String reason = new LossReason(texts, figures).of(workspace, move(), effect().change());
            return texts.get("verdict.loses", figures.money(change), days, reason);
        }

        private List<String> details() {
            List<String> details = new ArrayList<>();
            details.add(lasting());
            coverage().ifPresent(details::add);
            if (Math.abs(effect().meanDaysChange()) >= 0.005) {
                details.add(texts.get("mean-days", figures.change(effect().meanDaysChange(), 2)));
            }
            splits().ifPresent(details::add);
            risk().ifPresent(details::add);
            soldOut("stock-outs.avoided", effect().avoided()).ifPresent(details::add);
            soldOut("stock-outs.gained", effect().gained()).ifPresent(details::add);
            return details;
        }

        private List<String> warnings() {
            return effect().overruns().stream()
                    .limit(MOST_WARNINGS)
                    .map(this::overrun)
                    .toList();
        }

        private String overrun(CapacityOverrun over) {
            return texts.get(
                    "over." + over.kind(),
                    center(over.center()),
                    figures.number(Math.ceil(over.excess()), 0),
                    figures.number(Math.floor(over.firstDay()), 0),
                    over.product().map(this::name).orElse(""));
        }

        private Optional<String> splits() {
            long orders = Math.round(effect().splitChange());
            return orders == 0
                    ? Optional.empty()
                    : Optional.of(texts.get(orders > 0 ? "splits.more" : "splits.fewer", Math.abs(orders)));
        }

        /** An estimate: whole money is enough. */
        private Optional<String> risk() {
            double change = effect().riskChange();
            return Math.abs(change) < 0.5
                    ? Optional.empty()
                    : Optional.of(texts.get("risk", figures.wholeMoneyChange(change)));
        }

        /** One center by name and day; of several products or centers the number and the first day. */
        private Optional<String> soldOut(String key, List<StockOut> changed) {
            return changed.stream()
                    .min(Comparator.comparingDouble(StockOut::day))
                    .map(first -> {
                        String day = figures.number(Math.floor(first.day()), 0);
                        return changed.size() == 1
                                ? texts.get(key + ".one", center(first.center()), day)
                                : texts.get(key + ".many", changed.size(), day);
                    });
        }

        private String lasting() {
            String lasts = figures.number(effect().lastsDays(), 0);
            if (effect().paybackDays().isEmpty()) {
                return texts.get("lasts", lasts);
            }
            double payback = effect().paybackDays().getAsDouble();
            boolean tooLong = payback > effect().lastsDays();
            String key = tooLong ? "payback.too-long" : payback < 1 ? "payback.soon" : "payback";
            return texts.get(key, figures.number(payback, 0), lasts);
        }

        /** The change of coverage that says most; of equal ones that within 3 days. */
        private Optional<String> coverage() {
            return effect().coverageChange().entrySet().stream()
                    .filter(change -> Math.abs(change.getValue()) >= SMALL_SHARE)
                    .max(Comparator.<Map.Entry<Integer, Double>>comparingDouble(c -> Math.abs(c.getValue()))
                            .thenComparingInt(c -> -Math.abs(c.getKey() - 3)))
                    .map(change -> texts.get("coverage", figures.points(change.getValue()), change.getKey()));
        }

        private String name(ProductKey key) {
            return workspace.products().stream()
                    .filter(product -> product.key().equals(key))
                    .map(Product::name)
                    .findFirst()
                    .orElseGet(key::toString);
        }

        private String center(String code) {
            return workspace.centers().stream()
                    .filter(center -> center.code().equals(code))
                    .map(Center::name)
                    .findFirst()
                    .orElse(code);
        }
    }
}
