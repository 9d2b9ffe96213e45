package spokes.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spokes.model.Workspace;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.Place;

/**
 * What kettlebells of the sample cost if they all lie at one center, worked out from the sheets as a planner would with
 * pencil and paper (model.md, sections 2, 3, 4 and 6). Shares no line with the engine. They are the product for it: in one
 * place, nothing on its way, and enough of them for 91 days.
 */
final class KettlebellsByHand {
    static final ProductKey KETTLEBELL = new ProductKey("Ridgeline", "KB-35LB");

    private static final double HORIZON = 91;
    private static final double[] BANDS = {50, 150, 300, 600, 1000, 1400, 1800};
    private static final int[] TOUCHES = {2, 2, 3, 3, 4, 4, 5, 5, 5};

    private final Map<ProductKey, Product> products = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final ParcelsByHand parcels;
    private final Map<String, List<OrderLine>> orders = new LinkedHashMap<>();
    private final List<OrderLine> own = new ArrayList<>();
    private final Product kettlebell;
    private final List<Center> open;
    private final double opening;
    private final Map<String, Double> perDay = new TreeMap<>();
    private final double[] perUnit = new double[10];
    private final double ordersPerUnit;

    KettlebellsByHand(Workspace sheets) {
        sheets.products().forEach(product -> products.put(product.key(), product));
        kettlebell = ParcelsByHand.known(products, KETTLEBELL);
        sheets.areas().forEach(area -> area.place().ifPresent(place -> places.put(area.code(), place)));
        parcels = new ParcelsByHand(sheets.defaults().rates(), products);
        open = sheets.centers().stream().filter(Center::isOpen).toList();
        opening = sheets.stock().stream()
                .filter(level -> level.product().equals(KETTLEBELL))
                .mapToDouble(level -> level.onHand() - level.allocated())
                .sum();
        for (OrderLine line : sheets.orders()) {
            if (line.quantity() > 0 && line.date().isBefore(sheets.settings().planDate())) {
                orders.computeIfAbsent(line.product().client() + " " + line.orderId(), key -> new ArrayList<>())
                        .add(line);
            }
        }
        orders.values()
                .forEach(order -> order.stream()
                        .filter(line -> line.product().equals(KETTLEBELL))
                        .forEach(own::add));
        share(sheets);
        double parts = 0;
        for (OrderLine line : own) {
            List<OrderLine> order = ParcelsByHand.known(orders, "Ridgeline " + line.orderId());
            parts += 1.0 / order.size();
            for (int zone = 1; zone <= 9; zone++) {
                perUnit[zone] += parcels.price(order, zone) * parcels.weight(line) / parcels.weight(order);
            }
        }
        double units = own.stream().mapToDouble(OrderLine::quantity).sum();
        ordersPerUnit = parts / units;
        for (int zone = 1; zone <= 9; zone++) {
            perUnit[zone] /= units;
        }
    }

    /** Units a day by area: the last 56 days, half of the own and of all orders' areas, the largest that hold 99.5 %. */
    private void share(Workspace sheets) {
        double recent = own.stream()
                .filter(line ->
                        !line.date().isBefore(sheets.settings().planDate().minusDays(56)))
                .mapToDouble(OrderLine::quantity)
                .sum();
        double alpha = own.size() / (own.size() + 200.0);
        Map<String, Double> shares = new TreeMap<>();
        add(shares, own, alpha);
        add(shares, orders.values().stream().flatMap(List::stream).toList(), 1 - alpha);
        List<String> largest = shares.keySet().stream()
                .sorted(Comparator.comparingDouble((String area) -> -ParcelsByHand.known(shares, area))
                        .thenComparing(area -> area))
                .toList();
        double held = 0;
        for (String area : largest) {
            if (held < 0.995) {
                held += ParcelsByHand.known(shares, area);
                perDay.put(area, ParcelsByHand.known(shares, area));
            }
        }
        double all = held;
        perDay.replaceAll((area, part) -> recent / 56 * part / all);
    }

    private static void add(Map<String, Double> shares, List<OrderLine> lines, double weight) {
        double units = lines.stream().mapToDouble(OrderLine::quantity).sum();
        lines.forEach(line -> shares.merge(line.area(), weight * line.quantity() / units, Double::sum));
    }

    private Center center(String code) {
        return open.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int zone(Center from, String area) {
        double miles = from.place().orElseThrow().greatCircleKm(ParcelsByHand.known(places, area)) / 1.609344;
        int zone = 1;
        for (double band : BANDS) {
            zone += miles > band ? 1 : 0;
        }
        return zone;
    }

    double unitsPerDay() {
        return perDay.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double opening() {
        return opening;
    }

    double shipping(String from) {
        double money = 0;
        for (Map.Entry<String, Double> each : perDay.entrySet()) {
            money += HORIZON * each.getValue() * perUnit[zone(center(from), each.getKey())];
        }
        return money;
    }

    double picking(String from) {
        return HORIZON
                * unitsPerDay()
                * (center(from).pickPerUnit() + ordersPerUnit * center(from).pickPerOrder());
    }

    /** The space that a shelf that empties evenly takes, at least the bin fee. */
    double storage(String at) {
        double m3 = kettlebell.lengthCm() * kettlebell.widthCm() * kettlebell.heightCm() / 1e6;
        double space = m3 / 0.85 * center(at).storagePerM3Month();
        double bin = center(at).binFeePerMonth();
        double closing = opening - HORIZON * unitsPerDay();
        double atBin = Math.clamp(bin / space, closing, opening);
        double daysAbove = (opening - atBin) / unitsPerDay();
        return (space * (opening + atBin) / 2 * daysAbove + bin * (HORIZON - daysAbove)) / 30.4375;
    }

    double loss(String from) {
        double money = 0;
        for (Map.Entry<String, Double> each : perDay.entrySet()) {
            double rate = 0.00523 + 0.00143 * TOUCHES[zone(center(from), each.getKey()) - 1];
            money += HORIZON * each.getValue() * kettlebell.unitCost() * rate;
        }
        return money;
    }

    /** Back to the nearest of some centers that takes returns; nothing where none does. */
    double returns(List<String> centers) {
        double money = 0;
        for (Map.Entry<String, Double> each : perDay.entrySet()) {
            double units = HORIZON * each.getValue() * kettlebell.returnRate();
            money += centers.stream()
                    .map(this::center)
                    .filter(Center::takesReturns)
                    .min(Comparator.comparingDouble(
                            c -> c.place().orElseThrow().greatCircleKm(ParcelsByHand.known(places, each.getKey()))))
                    .map(c -> units * (perUnit[zone(c, each.getKey())] + c.returnProcessing()))
                    .orElse(0.0);
        }
        return money;
    }

    List<String> openCenters() {
        return open.stream().map(Center::code).toList();
    }
}
