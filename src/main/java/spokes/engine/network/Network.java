package spokes.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.carriage.Parcels;
import spokes.engine.carriage.Shipping;
import spokes.engine.demand.DemandFromOrders;
import spokes.engine.demand.DemandSheet;
import spokes.engine.demand.DemandSource;
import spokes.engine.demand.OrderHistory;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.DemandRate;
import spokes.model.goods.Eligibility;
import spokes.model.goods.Inbound;
import spokes.model.goods.OrderLine;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.place.Area;
import spokes.model.place.Place;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** All of a workspace but its transfers, as the engine computes with it. Immutable. */
public final class Network {
    public final Terms terms;
    public final Sites sites;
    public final Codes areas;
    public final Lanes lanes;
    public final List<Item> items;
    public final FreightBook freight;
    public final InboundFreight inbound;

    private final Workspace workspace;
    private final List<Optional<Place>> places;
    private final Map<ProductKey, Integer> numbers;
    private final List<Supply> supply;
    private final double[] dayValues;

    private Network(
            Workspace workspace,
            Terms terms,
            Sites open,
            Sites receivers,
            Codes areas,
            List<Optional<Place>> places,
            List<Item> items) {
        this.workspace = workspace;
        this.terms = terms;
        this.sites = receivers;
        this.areas = areas;
        this.places = places;
        this.items = items;
        numbers = HashMap.newHashMap(items.size());
        items.forEach(item -> numbers.put(item.key(), item.number));
        lanes = Lanes.of(workspace, receivers, areas, places, terms, ParcelCard.of(workspace));
        freight = new FreightBook(workspace, terms);
        supply = SupplyBook.of(workspace, numbers, open, receivers, terms);
        inbound = new InboundFreight(workspace, key -> items.get(number(key)), open, receivers, freight, terms);
        dayValues = collectDayValues();
    }

    /** Compiles a workspace. */
    public static Network of(Workspace workspace) {
        return of(workspace, Optional.empty());
    }

    /** Compiles a workspace whose demand is given, not read from its rows. */
    public static Network of(Workspace workspace, DemandSource demand) {
        return of(workspace, Optional.of(demand));
    }

    private static Network of(Workspace workspace, Optional<DemandSource> given) {
        Terms terms = new Terms(workspace.settings());
        Sites sites = new Sites(workspace.centers(), terms);
        Map<String, Optional<Place>> known = places(workspace);
        Codes areas = Codes.of(known.keySet());
        List<Optional<Place>> places = IntStream.range(0, areas.size())
                .mapToObj(a -> known.getOrDefault(areas.code(a), Optional.empty()))
                .toList();
        return new Network(workspace, terms, sites, sites, areas, places, items(workspace, terms, sites, areas, given));
    }

    /** The same stock and demand where only one center is open: all stock is there, and all inbound goes there. */
    public Network alone(int center) {
        Sites one = sites.alone(center, terms);
        List<Item> there = items.stream().map(item -> item.alone(center)).toList();
        return new Network(workspace, terms, sites, one, areas, places, there);
    }

    /** Places of all areas that the workspace names. */
    private static Map<String, Optional<Place>> places(Workspace workspace) {
        Map<String, Optional<Place>> places = new HashMap<>();
        for (Area area : workspace.areas()) {
            places.put(area.code(), area.place());
        }
        Stream<String> asking = workspace.demand().isEmpty()
                ? workspace.orders().stream().map(OrderLine::area)
                : workspace.demand().stream().map(DemandRate::area);
        asking.forEach(area -> places.putIfAbsent(area, Optional.empty()));
        return places;
    }

    private static List<Item> items(
            Workspace workspace, Terms terms, Sites sites, Codes areas, Optional<DemandSource> given) {
        Map<ProductKey, Product> products = products(workspace);
        OrderHistory history = new OrderHistory(workspace, terms);
        Parcels parcels = new Parcels(ParcelCard.of(workspace), terms.cartonFill);
        Map<ProductKey, Shipping> shipping = history.shipping(products, parcels);
        DemandSource source = given.orElseGet(() -> workspace.demand().isEmpty()
                ? new DemandFromOrders(history.lines(), areas, terms)
                : new DemandSheet(workspace.demand(), areas, terms));
        List<Item> items = new ArrayList<>(products.size());
        for (Product product : products.values()) {
            Shipping usual = Optional.ofNullable(shipping.get(product.key()))
                    .orElseGet(() -> Shipping.withoutHistory(product, parcels));
            items.add(new Item(
                    items.size(), product, usual, source.of(product.key()), allowed(workspace, sites, product)));
        }
        return List.copyOf(items);
    }

    private static Map<ProductKey, Product> products(Workspace workspace) {
        Map<ProductKey, Product> products = new TreeMap<>();
        workspace.products().forEach(product -> products.put(product.key(), product));
        Set<ProductKey> named = new HashSet<>();
        workspace.demand().stream().map(DemandRate::product).forEach(named::add);
        workspace.stock().stream().map(StockLevel::product).forEach(named::add);
        workspace.inbound().stream().map(Inbound::product).forEach(named::add);
        workspace.orders().stream().map(OrderLine::product).forEach(named::add);
        named.forEach(key -> products.computeIfAbsent(key, Network::unlisted));
        return products;
    }

    private static Product unlisted(ProductKey key) {
        return Product.of(Row.blank(Sheet.PRODUCTS).with("client", key.client()).with("sku", key.sku()));
    }

    private static boolean[] allowed(Workspace workspace, Sites sites, Product product) {
        boolean[] allowed = new boolean[sites.size()];
        Arrays.fill(allowed, true);
        for (Eligibility rule : workspace.eligibility()) {
            int center = sites.codes.find(rule.center());
            if (center != Codes.NONE && !rule.allowed() && rule.covers(product)) {
                allowed[center] = false;
            }
        }
        return allowed;
    }

    private double[] collectDayValues() {
        Set<Double> values = new HashSet<>();
        double[] explicit = lanes.listExplicitDays();
        boolean byFreight = items.stream().anyMatch(item -> item.shipping.byFreight);
        for (int c = 0; c < sites.size(); c++) {
            double dispatch = sites.dispatchDays[c];
            for (int z = 1; z <= ParcelCard.ZONES; z++) {
                values.add(lanes.transitDays(z) + dispatch);
            }
            Arrays.stream(explicit).forEach(days -> values.add(days + dispatch));
            for (int a = 0; a < (byFreight ? areas.size() : 0); a++) {
                values.add(homeDays(c, a, findHome(c, a)) + dispatch);
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The number of a product, or {@link Codes#NONE}. */
    public int number(ProductKey product) {
        return numbers.getOrDefault(product, Codes.NONE);
    }

    /** Stock and inbound of a product. */
    public Supply supply(int product) {
        return supply.get(product);
    }

    /** Transfers as moves. */
    public Moves moves() {
        return new Moves(this);
    }

    /** All values, rising, that delivery days can have. */
    public double[] dayValues() {
        return dayValues.clone();
    }

    /** How many values delivery days can have. */
    public int dayCount() {
        return dayValues.length;
    }

    /** Where a number of delivery days stands among {@link #dayValues}. */
    public int dayIndex(double days) {
        return Arrays.binarySearch(dayValues, days);
    }

    /** Road km from a center to an area; below 0 if a place is unknown. */
    public double roadKm(int center, int area) {
        return lanes.km(center, area) * terms.circuity;
    }

    /** The freight row that brings heavy units home. */
    public Optional<FreightRate> findHome(int center, int area) {
        return freight.find(sites.codes.code(center), areas.code(area), FreightBook.HOME);
    }

    /** Days of heavy units from pickup to the door. */
    public double homeDays(int center, int area, Optional<FreightRate> rate) {
        return freight.days(rate, Math.max(0, roadKm(center, area)));
    }

    /** Money per heavy unit on the way home. */
    public double homePerUnit(Item item, FreightRate rate, double roadKm) {
        return item.shipping.perUnitByFreight(
                units -> FreightBook.cost(rate, roadKm, units * item.weightKg, units * item.m3, units));
    }

    /** Money per heavy unit from an area back to a center; 0 without a row. */
    public double homeReturnPerUnit(Item item, int area, int center) {
        return freight.find(areas.code(area), sites.codes.code(center), FreightBook.HOME)
                .map(rate -> homePerUnit(item, rate, Math.max(0, roadKm(center, area))))
                .orElse(0.0);
    }

    /** Products that are stocked, demanded or listed. */
    public Collection<ProductKey> listProducts() {
        return items.stream().map(Item::key).toList();
    }
}
