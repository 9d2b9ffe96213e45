package spokes.ui.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.MoveEffect;
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
 * @param details what else changes, the most telling first
 */
public record DragSentence(String what, String route, String verdict, boolean saves, List<String> details) {
    private static final double NOTHING = 0.005;

    /** Smaller changes of a share than this show as none. */
    private static final double SMALL_SHARE = 0.0005;

    public DragSentence {
        details = List.copyOf(details);
    }

    /** The sentence for a move, in the planner's figures. */
    public static DragSentence of(Workspace workspace, Session.Preview preview, Figures figures) {
        return new Writer(workspace, preview, figures, Texts.of("map.map")).write();
    }

    /** All of it in one line. */
    public String whole() {
        String line = what + " " + route + ": " + verdict;
        return details.isEmpty() ? line : line + "; " + String.join("; ", details);
    }

    /** Writes one sentence. */
    private record Writer(Workspace workspace, Session.Preview preview, Figures figures, Texts texts) {

        DragSentence write() {
            return new DragSentence(
                    what(), route(), verdict(), effect().change().total() < -NOTHING, details());
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
            if (!effect().avoided().isEmpty()) {
                details.add(texts.get("stock-outs.avoided", effect().avoided().size()));
            }
            if (!effect().gained().isEmpty()) {
                details.add(texts.get("stock-outs.gained", effect().gained().size()));
            }
            return details;
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
