package spokes.app.command.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import spokes.app.job.Said;
import spokes.engine.result.ReplayedOrder;

/** What became of one order, and why, in words. */
final class OrderText {
    private static final int OFFERS_SHOWN = 8;

    private final Said said;

    OrderText(Said said) {
        this.said = said;
    }

    List<String> lines(ReplayedOrder order) {
        List<String> lines = new ArrayList<>();
        lines.add("Order %s of %s: %s.".formatted(order.order(), said.date(order.date()), reason(order.routing())));
        order.parcels().forEach(parcel -> lines.add(told(parcel)));
        order.missing()
                .forEach(goods -> lines.add(
                        "  nobody has %s of %s".formatted(plain(goods.units()), said.product(goods.product()))));
        order.offers().stream().limit(OFFERS_SHOWN).forEach(offer -> lines.add(told(offer)));
        int more = order.offers().size() - OFFERS_SHOWN;
        if (more > 0) {
            lines.add(more == 1 ? "  and one more center" : "  and %d more centers".formatted(more));
        }
        return lines;
    }

    private static String reason(ReplayedOrder.Routing routing) {
        return switch (routing) {
            case ONLY_ONE_HAD_ALL -> "one center had all of it";
            case CHEAPEST_OF_THOSE_WITH_ALL -> "the cheapest of the centers that had all of it";
            case FEWEST_PARCELS -> "no center had all of it; the fewest parcels, and of those ways the cheapest";
            case PARTLY -> "some of it was nowhere; the rest leaves";
            case NOBODY_HAD_ANY -> "nobody had any of it";
        };
    }

    private String told(ReplayedOrder.Parcel parcel) {
        String goods = parcel.goods().stream()
                .map(part -> plain(part.units()) + " " + said.product(part.product()))
                .collect(Collectors.joining(", "));
        return "  %s to %s: %s; %s kg%s: %s, pick and pack %s, %s"
                .formatted(
                        said.center(parcel.center()),
                        parcel.area(),
                        goods,
                        said.number(parcel.kg(), 2),
                        carrier(parcel),
                        said.fineMoney(parcel.price()),
                        said.fineMoney(parcel.picking()),
                        days(parcel.days()));
    }

    private String days(double days) {
        return days == 1 ? "1 day" : plain(days) + " days";
    }

    private String carrier(ReplayedOrder.Parcel parcel) {
        if (parcel.service().isEmpty()) {
            return parcel.zone() > 0 ? ", zone " + parcel.zone() : "";
        }
        String row = parcel.rowMaxLb() > 0
                ? "row up to %s lb".formatted(plain(parcel.rowMaxLb()))
                : "more than one row of the card holds";
        return " (%s lb billed), %s, zone %d, %s"
                .formatted(said.number(parcel.billableLb(), 2), parcel.service(), parcel.zone(), row);
    }

    private String told(ReplayedOrder.Offer offer) {
        return "  %s had %s: %s and pick and pack %s for all as one parcel, %s"
                .formatted(
                        said.center(offer.center()),
                        offer.hasAll()
                                ? "all"
                                : offer.wholeLines() == 1
                                        ? "1 whole line"
                                        : "%d whole lines".formatted(offer.wholeLines()),
                        said.fineMoney(offer.price()),
                        said.fineMoney(offer.picking()),
                        days(offer.days()));
    }

    private String plain(double number) {
        return said.number(number, number == Math.rint(number) ? 0 : 2);
    }
}
