package spokes.engine.replay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.network.Network;
import spokes.engine.parcel.OrderRouter;
import spokes.engine.parcel.OrderRouter.Quote;
import spokes.engine.result.ReplayedOrder;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;

/** Tells what a run does with its next order, and what else it could have done. */
final class OrderTeller {
    private final Network network;
    private final WindowOrders orders;
    private final ReplayRun run;
    private final PackedTable sheet;
    private final OrderRouter router;
    private final TimeNumbers times;

    OrderTeller(Network network, WindowOrders orders, ReplayRun run, PackedTable sheet) {
        this.network = network;
        this.orders = orders;
        this.run = run;
        this.sheet = sheet;
        router = new OrderRouter(network);
        times = new TimeNumbers(network);
    }

    /** Replays all orders before one, and tells that one. */
    ReplayedOrder tell(int order) {
        run.runTo(order);
        Row row = sheet.row(network.history.row(orders.line[orders.firstLine[order]]));
        List<ReplayedOrder.Offer> offers = listOffers(order);
        List<ReplayedOrder.Goods> missing = listMissing(order);
        List<Consignment> sent = run.watchNext();
        LocalDate date = row.findDate("order_date").orElse(network.terms.planDate);
        return new ReplayedOrder(
                row.text("client"),
                row.text("order_id"),
                date,
                routing(sent, missing, offers),
                sent.stream().map(part -> parcel(part, date.getDayOfWeek())).toList(),
                missing,
                offers);
    }

    private static ReplayedOrder.Routing routing(
            List<Consignment> sent, List<ReplayedOrder.Goods> missing, List<ReplayedOrder.Offer> offers) {
        if (sent.isEmpty()) {
            return ReplayedOrder.Routing.NOBODY_HAD_ANY;
        }
        if (!missing.isEmpty()) {
            return ReplayedOrder.Routing.PARTLY;
        }
        if (sent.size() > 1) {
            return ReplayedOrder.Routing.FEWEST_PARCELS;
        }
        return offers.stream().filter(ReplayedOrder.Offer::hasAll).count() > 1
                ? ReplayedOrder.Routing.CHEAPEST_OF_THOSE_WITH_ALL
                : ReplayedOrder.Routing.ONLY_ONE_HAD_ALL;
    }

    private List<ReplayedOrder.Goods> listMissing(int order) {
        List<ReplayedOrder.Goods> missing = new ArrayList<>();
        for (int line = orders.firstLine[order]; line < orders.firstLine[order + 1]; line++) {
            run.pieces.find(orders.product[line], orders.area[line], orders.units[line]);
            if (run.pieces.missing > 0) {
                missing.add(goods(orders.product[line], run.pieces.missing));
            }
        }
        return missing;
    }

    private ReplayedOrder.Goods goods(int product, double units) {
        return new ReplayedOrder.Goods(key(product), units);
    }

    private ProductKey key(int product) {
        return network.items.get(product).key();
    }

    /** What each center that reaches the order's first area could do with the lines that go there by parcel. */
    private List<ReplayedOrder.Offer> listOffers(int order) {
        int area = orders.area[orders.firstLine[order]];
        int[] lines = IntStream.range(orders.firstLine[order], orders.firstLine[order + 1])
                .filter(line -> orders.area[line] == area)
                .filter(line -> !network.items.get(orders.product[line]).shipping.byFreight)
                .toArray();
        if (area == Codes.NONE || lines.length == 0) {
            return List.of();
        }
        double worth = network.terms.valueOfADay;
        return IntStream.range(0, network.sites.size())
                .filter(center -> network.lanes.isReachable(center, area))
                .mapToObj(center -> offer(center, area, lines))
                .sorted(Comparator.comparing(ReplayedOrder.Offer::hasAll)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(ReplayedOrder.Offer::wholeLines)
                                .reversed())
                        .thenComparingDouble(offer -> offer.money() + worth * offer.days()))
                .toList();
    }

    private ReplayedOrder.Offer offer(int center, int area, int... lines) {
        long[] set = new long[router.words];
        set[center / Long.SIZE] = 1L << center;
        router.begin(area);
        int whole = 0;
        double units = 0;
        for (int line : lines) {
            router.add(orders.product[line], orders.units[line], set, 0);
            units += orders.units[line];
            whole += isWholeAt(center, line) ? 1 : 0;
        }
        Quote quote = router.quoteWhole(center);
        return new ReplayedOrder.Offer(
                network.sites.codes.code(center),
                whole,
                whole == lines.length,
                quote.price(),
                network.sites.pickPerOrder[center] + network.sites.pickPerUnit[center] * units,
                network.times.businessDays(times.of(center, area, quote.service())));
    }

    private boolean isWholeAt(int center, int line) {
        int product = orders.product[line];
        return network.items.get(product).allowed[center] && run.shelves.hasWhole(product, center, orders.units[line]);
    }

    private ReplayedOrder.Parcel parcel(Consignment part, DayOfWeek ordered) {
        Quote quote = part.quote();
        boolean byService = quote.service() != Codes.NONE;
        double lb = byService ? network.services.card(quote.service()).billableLb(quote.kg(), quote.cm3()) : 0;
        return new ReplayedOrder.Parcel(
                network.sites.codes.code(part.center()),
                network.areas.code(part.area()),
                part.goods().stream()
                        .map(goods -> goods(goods.product(), goods.units()))
                        .toList(),
                byService ? network.services.card(quote.service()).service : "",
                network.lanes.zone(part.center(), part.area()),
                quote.kg(),
                lb,
                byService ? rowMaxLb(quote) : 0,
                quote.price(),
                part.picking(),
                network.times.businessDays(part.time()),
                network.times.calendarDays(part.time(), ordered));
    }

    private double rowMaxLb(Quote quote) {
        ParcelCard card = network.services.card(quote.service());
        int row = card.row(quote.kg(), quote.cm3());
        return row == ParcelCard.TOO_HEAVY ? 0 : card.maxLb(row);
    }
}
