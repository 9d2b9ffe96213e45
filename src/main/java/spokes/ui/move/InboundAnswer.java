package spokes.ui.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.result.PlanChange;
import spokes.model.InboundShipment;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Packing;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.session.MoveStock;
import spokes.session.Prepared;
import spokes.session.Session;
import spokes.session.SplitInbound;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.words.Phrases;

/** What would become of an inbound shipment of which units go to another center. */
public sealed interface InboundAnswer {

    /**
     * It can be done.
     *
     * @param shipment the shipment as it is
     * @param to       code of the center
     * @param asked    units that were asked for
     * @param goods    units that go there instead, by product; fewer than were asked for where whole cases make no more
     * @param packing  what they are to carry
     * @param step     the step that does it
     * @param change   what that changes
     */
    record Possible(
            InboundShipment shipment,
            String to,
            double asked,
            List<MoveStock.Load> goods,
            Packing packing,
            Prepared step,
            PlanChange change)
            implements InboundAnswer {
        public Possible {
            goods = List.copyOf(goods);
        }

        /** The plan with it. */
        public JudgedPlan after() {
            return step.after();
        }

        @Override
        public Optional<JudgedPlan> findAfter() {
            return Optional.of(after());
        }
    }

    /**
     * It cannot be done.
     *
     * @param reason why, in one line
     */
    record Impossible(String reason) implements InboundAnswer {
        @Override
        public Optional<JudgedPlan> findAfter() {
            return Optional.empty();
        }
    }

    /** The plan with it, if it can be done. */
    Optional<JudgedPlan> findAfter();

    /** Works it out; any thread may do it. */
    static InboundAnswer to(Session session, InboundShipment shipment, String to, Amount amount) {
        try {
            State state = session.state();
            Map<ProductKey, Product> products = products(state.workspace());
            double all = shipment.unitsBut(to);
            double units = Math.min(all, amount.units(all, all));
            List<Inbound> after = shipment.sentTo(to, units, cases(products));
            List<MoveStock.Load> goods = sent(shipment, to, after);
            if (goods.isEmpty()) {
                return new Impossible(Texts.of("map.map").get("less-than-a-case", units));
            }
            Prepared step = session.prepare(new SplitInbound(shipment.rows(), after));
            Set<ProductKey> touched =
                    shipment.rows().stream().map(Inbound::product).collect(Collectors.toSet());
            return new Possible(
                    shipment,
                    to,
                    units,
                    goods,
                    packing(products, goods),
                    step,
                    state.judged().changeTo(step.after(), touched));
        } catch (Refused refused) {
            return new Impossible(Phrases.say(refused.reason()));
        }
    }

    /** Units in a case of what a shipment brings, by the mean of its units; at least 1. */
    static double unitsPerCase(Workspace workspace, InboundShipment shipment) {
        Map<ProductKey, Integer> cases = cases(products(workspace));
        double units = 0;
        double weighted = 0;
        for (Inbound row : shipment.rows()) {
            units += row.units();
            weighted += row.units() * cases.getOrDefault(row.product(), 1);
        }
        return Math.max(1, Math.rint(weighted / units));
    }

    private static Map<ProductKey, Product> products(Workspace workspace) {
        return workspace.products().stream()
                .collect(Collectors.toMap(Product::key, Function.identity(), (first, _) -> first));
    }

    private static Map<ProductKey, Integer> cases(Map<ProductKey, Product> products) {
        return products.values().stream()
                .collect(Collectors.toMap(Product::key, product -> Math.max(1, product.unitsPerCase())));
    }

    /** Units that come to a center more than before. */
    private static List<MoveStock.Load> sent(InboundShipment shipment, String to, List<Inbound> after) {
        Map<ProductKey, Double> units = new TreeMap<>();
        after.stream()
                .filter(row -> row.center().equals(to))
                .forEach(row -> units.merge(row.product(), row.units(), Double::sum));
        shipment.rows().stream()
                .filter(row -> row.center().equals(to))
                .forEach(row -> units.merge(row.product(), -row.units(), Double::sum));
        List<MoveStock.Load> sent = new ArrayList<>();
        units.forEach((product, more) -> {
            if (more > 0) {
                sent.add(new MoveStock.Load(product, more));
            }
        });
        return sent;
    }

    private static Packing packing(Map<ProductKey, Product> products, List<MoveStock.Load> goods) {
        Packing all = Packing.NONE;
        for (MoveStock.Load load : goods) {
            Product product = products.get(load.product());
            all = all.plus(product == null ? Packing.NONE : Packing.of(product, load.units()));
        }
        return all;
    }
}
