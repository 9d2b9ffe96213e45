package spokes.engine.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.engine.carriage.ParcelServices;
import spokes.engine.demand.Demand;
import spokes.engine.demand.DemandSource;
import spokes.engine.demand.OrderHistory;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Eligibility;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Sheet;

/**
 * All of a workspace but its transfers, as the engine computes with it. Immutable; the next workspace's network shares
 * every part whose sheets did not change.
 */
public final class Network {
    private static final Set<Sheet> PLACES = Set.of(Sheet.CENTERS, Sheet.ELIGIBILITY, Sheet.LANES, Sheet.ZONES);
    private static final Set<Sheet> WAYS = Set.of(Sheet.LANES, Sheet.ZONES);
    private static final Set<Sheet> FREIGHT = Set.of(Sheet.CENTERS, Sheet.FREIGHT, Sheet.SUPPLY_POINTS);
    private static final Set<Sheet> CLOSURES = Set.of(Sheet.CENTERS, Sheet.CLOSURES);
    private static final Set<Sheet> SUPPLY = Set.of(Sheet.CENTERS, Sheet.STOCK, Sheet.INBOUND);

    public final Terms terms;
    public final ParcelServices services;
    public final OrderHistory history;
    public final Sites sites;
    public final Codes areas;
    public final Lanes lanes;
    public final DeliveryTimes times;
    public final List<Item> items;
    public final FreightBook freight;
    public final InboundFreight inbound;
    public final Closures closures;

    private final Workspace workspace;
    private final Catalog catalog;
    private final Sites open;
    private final List<Supply> supply;

    private Network(Workspace workspace, Catalog catalog, Sites open, Sites sites, Optional<Network> before) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.open = open;
        this.sites = sites;
        terms = catalog.terms;
        services = catalog.services;
        history = catalog.history;
        areas = catalog.areas.codes;
        Optional<Network> base = before.filter(network -> network.catalog == catalog);
        lanes = base.filter(network ->
                        network.sites.codes.equals(sites.codes) && Catalog.agree(network.workspace, workspace, WAYS))
                .map(network -> network.sites == sites
                        ? network.lanes
                        : network.lanes.remeasured(network.sites, sites, catalog.areas, terms))
                .orElseGet(() -> Lanes.of(workspace, sites, catalog.areas, terms));
        items = base.filter(network -> Catalog.agree(network.workspace, workspace, PLACES))
                .map(network -> network.items)
                .orElseGet(this::placeItems);
        freight = base.filter(network -> Catalog.agree(network.workspace, workspace, FREIGHT))
                .map(network -> network.freight)
                .orElseGet(() -> new FreightBook(workspace, terms));
        closures = base.filter(network -> Catalog.agree(network.workspace, workspace, CLOSURES))
                .map(network -> network.closures)
                .orElseGet(() -> Closures.of(workspace.closures(), sites, terms));
        times = base.filter(network -> network.lanes == lanes && network.freight == freight)
                .map(network -> network.times)
                .orElseGet(this::collectTimes);
        supply = base.filter(network -> Catalog.agree(network.workspace, workspace, SUPPLY))
                .map(network -> network.supply)
                .orElseGet(() -> SupplyBook.of(workspace, catalog, open, sites));
        inbound = base.filter(
                        network -> network.freight == freight && Catalog.agree(network.workspace, workspace, SUPPLY))
                .map(network -> network.inbound)
                .orElseGet(() ->
                        new InboundFreight(workspace, key -> items.get(number(key)), open, sites, freight, terms));
    }

    /** The same but for what is asked for. */
    private Network(Network other, List<Item> items) {
        workspace = other.workspace;
        catalog = other.catalog;
        open = other.open;
        sites = other.sites;
        terms = other.terms;
        services = other.services;
        history = other.history;
        areas = other.areas;
        lanes = other.lanes;
        this.items = items;
        freight = other.freight;
        times = other.times;
        supply = other.supply;
        inbound = other.inbound;
        closures = other.closures;
    }

    /** Compiles a workspace. */
    public static Network of(Workspace workspace) {
        return of(workspace, Catalog.of(workspace, Optional.empty()), Optional.empty());
    }

    /** Compiles a workspace whose demand is given, not read from its rows; it counts for the next ones as well. */
    public static Network of(Workspace workspace, DemandSource demand) {
        return of(workspace, Catalog.of(workspace, Optional.of(demand)), Optional.empty());
    }

    private static Network of(Workspace workspace, Catalog catalog, Optional<Network> before) {
        Sites sites = before.filter(network -> network.catalog == catalog
                        && network.workspace.table(Sheet.CENTERS) == workspace.table(Sheet.CENTERS))
                .map(network -> network.sites)
                .orElseGet(() -> new Sites(workspace.centers(), catalog.terms));
        return new Network(workspace, catalog, sites, sites, before);
    }

    /** The network of the next workspace: this one, if only transfers differ, or what is no plan's data. */
    public Network next(Workspace next) {
        boolean onlyTransfers = Arrays.stream(Sheet.values())
                .filter(sheet -> sheet != Sheet.TRANSFERS && !sheet.isOfScenarios())
                .allMatch(sheet -> next.table(sheet) == workspace.table(sheet));
        return onlyTransfers ? this : of(next, catalog.next(next), Optional.of(this));
    }

    /**
     * Numbers, rising, of the products that must be judged again after another network, moves apart; empty if all must.
     */
    public Optional<int[]> findChangedProducts(Network before) {
        if (equals(before)) {
            return Optional.of(new int[0]);
        }
        boolean sameGround = before.catalog == catalog
                && before.sites == sites
                && before.lanes == lanes
                && Catalog.agree(before.workspace, workspace, PLACES)
                && before.freight == freight
                && before.closures.equals(closures);
        return sameGround
                ? Optional.of(IntStream.range(0, items.size())
                        .filter(p -> !supply.get(p).equals(before.supply.get(p)))
                        .toArray())
                : Optional.empty();
    }

    /**
     * This network where other units are asked for, to be judged beside it: what it knows of the workspace, orders of several
     * SKUs among it, is still what is expected.
     *
     * @param demand by product number, of the areas that there are
     */
    public Network asking(List<Demand> demand) {
        return new Network(
                this,
                items.stream().map(item -> item.asking(demand.get(item.number))).toList());
    }

    /** Whether another network has the same products, areas, parcels, orders and demand. */
    public boolean hasSameGoods(Network other) {
        return other.catalog == catalog;
    }

    /** Mean units per day over the horizon of a product's forecast, if that is the demand. */
    public OptionalDouble findForecast(ProductKey product) {
        return catalog.findForecast(product);
    }

    /** Whether another network has the same products, areas, parcels and orders, and demand that is adjusted otherwise. */
    public boolean differsInAdjustments(Network other) {
        return catalog.hasSameHistory(other.catalog);
    }

    /** The same stock and demand where only one center is open: all stock is there, and all inbound goes there. */
    public Network alone(int center) {
        return new Network(workspace, catalog, open, sites.alone(center, terms), Optional.empty());
    }

    private List<Item> placeItems() {
        boolean[] everywhere = new boolean[sites.size()];
        Arrays.fill(everywhere, true);
        List<Eligibility> rules = workspace.eligibility().stream()
                .filter(rule -> !rule.allowed() && sites.codes.find(rule.center()) != Codes.NONE)
                .toList();
        return catalog.items.stream()
                .map(item -> item.at(rules.isEmpty() ? everywhere : allowed(item, rules, everywhere)))
                .toList();
    }

    private boolean[] allowed(Item item, List<Eligibility> rules, boolean[] everywhere) {
        boolean[] allowed = everywhere.clone();
        for (Eligibility rule : rules) {
            if (rule.covers(item.product)) {
                allowed[sites.codes.find(rule.center())] = false;
            }
        }
        return allowed;
    }

    private DeliveryTimes collectTimes() {
        DeliveryTimes.Builder builder = new DeliveryTimes.Builder(catalog.calendars);
        double[] explicit = lanes.listExplicitDays();
        boolean byFreight = items.stream().anyMatch(item -> item.shipping.byFreight);
        for (int c = 0; c < sites.size(); c++) {
            double dispatch = sites.dispatchDays[c];
            builder.addParcels(dispatch, services);
            Arrays.stream(explicit).forEach(days -> builder.add(dispatch, days));
            for (int a = 0; a < (byFreight ? areas.size() : 0); a++) {
                builder.add(dispatch, homeDays(c, a, findHome(c, a)));
            }
        }
        return builder.build();
    }

    /** The number of a product, or {@link Codes#NONE}. */
    public int number(ProductKey product) {
        return catalog.number(product);
    }

    /** The number of the center that gets what is bound for an open one, by its code; {@link Codes#NONE} if none does. */
    public int receiver(String center) {
        return SupplyBook.receiver(open.codes.find(center), sites);
    }

    /** Stock and inbound of a product. */
    public Supply supply(int product) {
        return supply.get(product);
    }

    /** Demand of a product before adjustments. */
    public Demand stated(int product) {
        return catalog.stated(product);
    }

    /** Whether the stored forecast is the demand for a product, before adjustments. */
    public boolean isForecast(ProductKey product) {
        return catalog.isForecast(product);
    }

    /** Transfers as moves. */
    public Moves moves() {
        return new Moves(this);
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
}
