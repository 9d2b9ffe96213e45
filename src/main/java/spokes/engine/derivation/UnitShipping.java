package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.PRODUCT;
import static spokes.engine.derivation.Operation.QUOTIENT;
import static spokes.engine.derivation.Operation.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.carriage.Parcels;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.OrderLine;
import spokes.model.sheet.Sheet;

/** How shipping of one unit of a product is priced: by its usual parcel, its orders, or freight (model.md, section 3). */
final class UnitShipping {
    private static final double CM3_PER_M3 = 1e6;

    private final Network network;
    private final Workspace workspace;
    private final Sources sources;
    private final Item item;
    private @Nullable PastOrders past;
    private final Parcels parcels;

    UnitShipping(Network network, Workspace workspace, Sources sources, Item item) {
        this.network = network;
        this.workspace = workspace;
        this.sources = sources;
        this.item = item;
        parcels = new Parcels(network.services, network.terms.cartonFill);
    }

    /** Its orders; history is read when a step needs them. */
    private PastOrders past() {
        PastOrders found = past;
        if (found == null) {
            found = PastOrders.of(network, item);
            past = found;
        }
        return found;
    }

    /** Orders per unit, o(s). */
    Derivation ordersPerUnit() {
        if (past().isEmpty()) {
            return Derivation.of(
                    "orders per unit",
                    "orders per unit",
                    QUOTIENT,
                    Derivation.given("one order", 1, "order"),
                    unitsPerParcel());
        }
        return Derivation.of(
                        "orders per unit",
                        "orders per unit",
                        QUOTIENT,
                        Derivation.given(
                                "its share in %d past orders, by products in each".formatted(past().size()),
                                past().shares(),
                                "orders"),
                        pastUnits())
                .from(sources.row(Sheet.ORDERS, item.key().toString()));
    }

    private Derivation unitsPerParcel() {
        return Derivation.given(
                "units in a usual parcel; it was never ordered",
                Math.max(1, item.product.unitsPerParcel()),
                "units",
                sources.product(item.key()));
    }

    private Derivation pastUnits() {
        return Derivation.given(
                "units of it in %d past orders".formatted(past().size()),
                past().units(),
                "units",
                sources.row(Sheet.ORDERS, item.key().toString()));
    }

    /** Money per unit by a service in a zone. */
    Derivation byParcel(int service, int zone) {
        Card card = new Card(workspace, sources, network.services.card(service).service);
        return past().isEmpty() ? usualParcel(card, service, zone) : pastParcels(card, service, zone);
    }

    private Derivation usualParcel(Card card, int service, int zone) {
        double units = Math.max(1, item.product.unitsPerParcel());
        List<Derivation> prices = new ArrayList<>();
        parcels.pack(service, List.of(new Parcels.Line(item.product, units)), (kg, cm3, times) -> {
            Derivation price = card.price(row(service, kg, cm3), zone).because(card.billableLb(kg, cm3));
            prices.add(times == 1 ? price : times(times, "parcels", price));
        });
        return Derivation.of(
                        "shipping of a unit: its usual parcel shared by its units",
                        "money per unit",
                        QUOTIENT,
                        Derivation.of("price of the parcel", "money", SUM, prices),
                        unitsPerParcel())
                .because(volume());
    }

    private Derivation volume() {
        Derivation own = Derivation.given("volume of a unit", item.m3 * CM3_PER_M3, "cm³", sources.product(item.key()));
        return item.product.shipsInOwnBox()
                ? own
                : Derivation.of("volume of a unit, air included", "cm³", QUOTIENT, own, sources.number("carton_fill"));
    }

    private int row(int service, double kg, double cm3) {
        return network.services.card(service).row(kg, cm3);
    }

    private static Derivation times(double times, String unit, Derivation price) {
        return Derivation.of(
                "%s %s".formatted(Figures.number(times), unit),
                "money",
                PRODUCT,
                Derivation.given("how many", times, unit),
                price);
    }

    /** Parcels of past orders by rate row: how many, and the sum of their weights and volumes. */
    private static final class Parcelled {
        private double times;
        private double kg;
        private double cm3;

        void add(double moreKg, double moreCm3, double moreTimes) {
            times += moreTimes;
            kg += moreKg * moreTimes;
            cm3 += moreCm3 * moreTimes;
        }
    }

    private Derivation pastParcels(Card card, int service, int zone) {
        SortedMap<Integer, Parcelled> byRow = new TreeMap<>();
        for (List<OrderLine> order : past().list()) {
            add(order, service, byRow);
        }
        List<Derivation> prices = new ArrayList<>();
        for (Map.Entry<Integer, Parcelled> row : byRow.entrySet()) {
            Parcelled sum = row.getValue();
            prices.add(times(sum.times, "parcels " + card.upTo(row.getKey()), card.price(row.getKey(), zone))
                    .because(Derivation.given("their mean weight", sum.kg / sum.times, "kg"))
                    .because(Derivation.given("their mean volume, air included", sum.cm3 / sum.times, "cm³")));
        }
        if (prices.isEmpty()) {
            return Derivation.given("shipping of a unit, which weighs nothing in its orders", 0, "money per unit");
        }
        return Derivation.of(
                "shipping of a unit: the parcels of past orders, each shared by weight among its products",
                "money per unit",
                QUOTIENT,
                Derivation.of("price of its share in the parcels", "money", SUM, prices),
                pastUnits());
    }

    /** Adds the product's share in the parcels of one order. */
    private void add(List<OrderLine> order, int service, SortedMap<Integer, Parcelled> byRow) {
        List<Parcels.Line> lines = order.stream()
                .map(line -> new Parcels.Line(
                        network.items.get(network.number(line.product())).product, Terms.amount(line.quantity())))
                .filter(line -> !parcels.isTooHeavy(line.product(), service))
                .toList();
        double all = lines.stream().mapToDouble(Parcels.Line::kg).sum();
        double share = 0;
        for (Parcels.Line line : lines) {
            if (line.product().key().equals(item.key())) {
                share += all > 0 ? line.kg() / all : 1.0 / lines.size();
            }
        }
        double own = share;
        parcels.pack(service, lines, (kg, cm3, times) -> {
            int row = row(service, kg, cm3);
            if (row != ParcelCard.TOO_HEAVY && own > 0) {
                byRow.computeIfAbsent(row, r -> new Parcelled()).add(kg, cm3, times * own);
            }
        });
    }

    /** Money per unit by freight over a road distance. */
    Derivation byFreight(FreightRate rate, Derivation km) {
        SortedMap<Double, Integer> times = past().isEmpty()
                ? new TreeMap<>(Map.of((double) Math.max(1, item.product.unitsPerParcel()), 1))
                : past().timesByQuantity();
        Freight freight = new Freight(sources);
        List<Derivation> money = new ArrayList<>();
        List<Derivation> units = new ArrayList<>();
        times.forEach((quantity, often) -> {
            Freight.Load load = new Freight.Load(km, quantity * item.weightKg, quantity * item.m3, quantity);
            String says = "freight of %s units".formatted(Figures.number(quantity));
            money.add(times(often, "times", freight.cost(says, rate, load)));
            units.add(Derivation.of(
                    "units of those",
                    "units",
                    PRODUCT,
                    Derivation.given("how often", often, "times"),
                    Derivation.given("units in each", quantity, "units")));
        });
        return Derivation.of(
                "shipping of a unit, which is too heavy for a parcel",
                "money per unit",
                QUOTIENT,
                Derivation.of("freight of the usual quantities", "money", SUM, money),
                Derivation.of("their units", "units", SUM, units));
    }
}
