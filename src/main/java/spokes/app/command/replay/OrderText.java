package spokes.app.command.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import spokes.engine.result.ReplayedOrder;

/** What became of one order, and why, in words. */
final class OrderText {
    private static final int OFFERS_SHOWN = 8;

    private final List<String> lines = new ArrayList<>();

    private OrderText() {}

    static List<String> of(ReplayedOrder order) {
        OrderText text = new OrderText();
        text.lines.add(
                String.format(Locale.ROOT, "order %s of %s: %s", order.order(), order.date(), reason(order.routing())));
        order.parcels().forEach(text::parcel);
        order.missing()
                .forEach(goods -> text.lines.add(
                        String.format(Locale.ROOT, "  nobody has %s of %s", plain(goods.units()), goods.product())));
        order.offers().stream().limit(OFFERS_SHOWN).forEach(text::offer);
        if (order.offers().size() > OFFERS_SHOWN) {
            text.lines.add(String.format(
                    Locale.ROOT, "  and %d more centers", order.offers().size() - OFFERS_SHOWN));
        }
        return text.lines;
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

    private void parcel(ReplayedOrder.Parcel parcel) {
        String goods = parcel.goods().stream()
                .map(part -> plain(part.units()) + " " + part.product())
                .collect(Collectors.joining(", "));
        lines.add(String.format(
                Locale.ROOT,
                "  %s to %s: %s; %.2f kg%s: %.2f, pick and pack %.2f, %s days",
                parcel.center(),
                parcel.area(),
                goods,
                parcel.kg(),
                carrier(parcel),
                parcel.price(),
                parcel.picking(),
                plain(parcel.days())));
    }

    private static String carrier(ReplayedOrder.Parcel parcel) {
        if (parcel.service().isEmpty()) {
            return parcel.zone() > 0 ? ", zone " + parcel.zone() : "";
        }
        String row = parcel.rowMaxLb() > 0
                ? "row up to %s lb".formatted(plain(parcel.rowMaxLb()))
                : "more than one row of the card holds";
        return String.format(
                Locale.ROOT,
                " (%.2f lb billed), %s, zone %d, %s",
                parcel.billableLb(),
                parcel.service(),
                parcel.zone(),
                row);
    }

    private void offer(ReplayedOrder.Offer offer) {
        lines.add(String.format(
                Locale.ROOT,
                "  %s had %s: %.2f and pick and pack %.2f for all as one parcel, %s days",
                offer.center(),
                offer.hasAll() ? "all" : "%d whole lines".formatted(offer.wholeLines()),
                offer.price(),
                offer.picking(),
                plain(offer.days())));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.2f", number);
    }
}
