package spokes.ui.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spokes.engine.PlanReplay;
import spokes.engine.replay.Replay;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayedOrder;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** Says in words what a replay found, and what became of one order. */
public final class ReplayWords {
    private static final int OFFERS_SHOWN = 6;

    private final Texts texts;
    private final Figures figures;

    /** Words of a language, and its figures. */
    public ReplayWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** What was replayed and how much of it left. */
    public String head(Replay orders) {
        return texts.get(
                "head",
                figures.date(orders.window().from()),
                figures.date(orders.window().to()),
                orders.orders(),
                orders.wholeOrders(),
                orders.partialOrders(),
                orders.unmetOrders());
    }

    /** What there is to say beside the table, a sentence each. */
    public List<String> findings(PlanReplay replay) {
        Replay orders = replay.orders();
        List<String> said = new ArrayList<>();
        addPast(orders.past(), said);
        said.add(texts.get("parcels", orders.parcels(), money(orders.shipping()), money(orders.picking())));
        said.add(texts.get(
                "splits",
                change(orders.extraCostOfOneLine()),
                change(orders.extraCost() - orders.extraCostOfOneLine()),
                orders.splitOrders()));
        orders.lateOrders().ifPresent(late -> said.add(texts.get("late", late)));
        return said;
    }

    private String money(double amount) {
        return figures.wholeMoney(amount);
    }

    private String change(double amount) {
        return figures.wholeMoneyChange(amount);
    }

    private void addPast(PastComparison past, List<String> said) {
        PastComparison.Freight freight = past.freight();
        if (freight.compared() > 0) {
            said.add(texts.get(
                    "paid",
                    freight.compared(),
                    freight.stated(),
                    money(freight.paid()),
                    money(freight.modeled()),
                    figures.change(100 * freight.error(), 1),
                    money(freight.replayed())));
        }
        PastComparison.Days days = past.days();
        if (days.compared() > 0) {
            said.add(texts.get(
                    "delivered",
                    days.compared(),
                    days.stated(),
                    figures.number(days.actual(), 2),
                    figures.number(days.modeled(), 2),
                    figures.number(days.replayed(), 2),
                    days.slower()));
        }
        PastComparison.Parcels parcels = past.parcels();
        if (parcels.compared() > 0) {
            said.add(texts.get(
                    "sent",
                    parcels.compared(),
                    figures.number(parcels.actual(), 3),
                    figures.percent(parcels.actualSplit()),
                    figures.number(parcels.replayed(), 3),
                    figures.percent(parcels.replayedSplit())));
        }
    }

    /** What became of an order and why, a line each. */
    List<String> story(ReplayedOrder order) {
        List<String> said = new ArrayList<>();
        said.add(
                texts.get("order", order.order(), figures.date(order.date()), texts.get("routing." + order.routing())));
        order.parcels().forEach(parcel -> said.add(parcel(parcel)));
        order.missing()
                .forEach(goods -> said.add(texts.get(
                        "order.missing",
                        figures.exact(goods.units()),
                        goods.product().toString())));
        order.offers().stream().limit(OFFERS_SHOWN).forEach(offer -> said.add(offer(offer)));
        return said;
    }

    private String parcel(ReplayedOrder.Parcel parcel) {
        String goods = parcel.goods().stream()
                .map(part -> figures.exact(part.units()) + " " + part.product())
                .collect(Collectors.joining(", "));
        String carrier = parcel.service().isEmpty()
                ? ""
                : texts.get(
                        "order.carrier",
                        parcel.service(),
                        parcel.zone(),
                        figures.exact(parcel.billableLb()),
                        figures.exact(parcel.rowMaxLb()));
        return texts.get(
                "order.parcel",
                parcel.center(),
                parcel.area(),
                goods,
                carrier,
                figures.money(parcel.price()),
                figures.money(parcel.picking()),
                figures.exact(parcel.days()));
    }

    private String offer(ReplayedOrder.Offer offer) {
        return texts.get(
                offer.hasAll() ? "order.offer.all" : "order.offer.some",
                offer.center(),
                offer.wholeLines(),
                figures.money(offer.money()),
                figures.exact(offer.days()));
    }
}
