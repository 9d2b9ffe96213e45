package spokes.engine.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.carriage.Parcels;
import spokes.engine.measure.Calibration;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.OrderLine;

/**
 * Compares what was paid for the orders of history with what they cost by the card (model.md, section 8). An order counts
 * if freight was paid for it, all its lines were shipped by one center that is open, its area has a zone there and no lane
 * of its own, it weighs something, and none of its units is too heavy for a parcel.
 */
public final class Calibrator {

    private final Network network;
    private final Prices prices;
    private final double[] bandEndsLb;
    private final Map<Integer, Sum> byZoneAndBand = new TreeMap<>();
    private final Sum all = new Sum();

    private Calibrator(Network network, Workspace workspace) {
        this.network = network;
        prices = new Prices(network, workspace);
        bandEndsLb = workspace.settings().numbers("calibration_bands_lb");
        Arrays.sort(bandEndsLb);
    }

    /** Calibrates a workspace. */
    public static Calibration of(Network network, Workspace workspace) {
        Calibrator calibrator = new Calibrator(network, workspace);
        List<List<OrderLine>> orders = network.history.listOrders().toList();
        PaidFreight freight = PaidFreight.of(orders);
        for (List<OrderLine> order : orders) {
            double paid = freight.paid(order);
            if (paid > 0) {
                calibrator.compare(order, paid);
            }
        }
        return calibrator.calibration(freight.isRepeatedOnLines());
    }

    private void compare(List<OrderLine> order, double paid) {
        int center = shipper(order);
        int area = network.areas.find(order.getFirst().area());
        if (center == Codes.NONE || area == Codes.NONE || network.lanes.findExplicit(center, area) != null) {
            return;
        }
        List<Parcels.Line> lines = order.stream().map(this::line).toList();
        double kg = lines.stream().mapToDouble(Parcels.Line::kg).sum();
        int zone = network.lanes.zone(center, area);
        if (zone > 0 && kg > 0) {
            prices.find(center, zone, lines).ifPresent(price -> {
                all.add(paid, price);
                byZoneAndBand
                        .computeIfAbsent(place(zone, kg / ParcelCard.KG_PER_LB), place -> new Sum())
                        .add(paid, price);
            });
        }
    }

    /** The one open center that shipped all lines of an order that say who did. */
    private int shipper(List<OrderLine> order) {
        Set<String> centers = order.stream()
                .map(OrderLine::shipCenter)
                .filter(center -> !center.isEmpty())
                .collect(Collectors.toSet());
        return centers.size() == 1 ? network.sites.codes.find(centers.iterator().next()) : Codes.NONE;
    }

    private Parcels.Line line(OrderLine line) {
        return new Parcels.Line(
                network.items.get(network.number(line.product())).product, Terms.amount(line.quantity()));
    }

    private int place(int zone, double lb) {
        int band = 0;
        while (band < bandEndsLb.length && lb > bandEndsLb[band] + ParcelCard.LB_TOLERANCE) {
            band++;
        }
        return zone * (bandEndsLb.length + 1) + band;
    }

    private Calibration calibration(boolean repeatedOnLines) {
        List<Calibration.Band> bands = new ArrayList<>(byZoneAndBand.size());
        byZoneAndBand.forEach((place, sum) -> bands.add(band(place, sum)));
        return new Calibration(bands, all.orders, all.paid, all.modeled, all.factor(), repeatedOnLines);
    }

    private Calibration.Band band(int place, Sum sum) {
        int zone = place / (bandEndsLb.length + 1);
        int band = place % (bandEndsLb.length + 1);
        return new Calibration.Band(
                zone,
                band == 0 ? 0 : bandEndsLb[band - 1],
                band < bandEndsLb.length ? OptionalDouble.of(bandEndsLb[band]) : OptionalDouble.empty(),
                sum.orders,
                sum.paid,
                sum.modeled,
                sum.factor());
    }

    private static final class Sum {
        private int orders;
        private double paid;
        private double modeled;
        private double card;
        private double surcharges;

        void add(double money, Prices.Price price) {
            orders++;
            paid += money;
            modeled += price.now();
            card += price.card();
            surcharges += price.surcharges();
        }

        double factor() {
            return card > 0 ? Math.max(0, paid - surcharges) / card : 0;
        }
    }
}
