package spokes.engine.derivation;

import static spokes.engine.derivation.Operation.DIFFERENCE;
import static spokes.engine.derivation.Operation.PRODUCT;
import static spokes.engine.derivation.Operation.SUM;

import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.carriage.CalendarDays;
import spokes.engine.contribution.Contribution;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/** How what one delivery, return or unmet demand adds to a number is computed. */
public final class DeliverySteps {
    private final Judgment judgment;
    private final Network network;
    private final Sources sources;
    private final Item item;
    private final LaneSteps lanes;
    private final AdjustmentSteps adjustments;
    private final Contribution what;
    private final int center;
    private final int area;

    /**
     * Derives one contribution.
     *
     * @param what one of a product and an area
     */
    public DeliverySteps(Judgment judgment, Workspace workspace, Contribution what) {
        this.judgment = judgment;
        this.network = judgment.network;
        this.sources = new Sources(workspace);
        this.what = what;
        this.center = what.center();
        this.area = what.area();
        this.item = network.items.get(what.product());
        this.adjustments = new AdjustmentSteps(workspace, network.terms, sources);
        this.lanes = new LaneSteps(network, workspace, sources, item);
    }

    private String product() {
        return item.key().toString();
    }

    /** The units, with the ranking that sent them this way. */
    public Derivation units() {
        String to = network.areas.code(area);
        String over = "over %d days".formatted(network.terms.horizonDays);
        return asked(to, over).because(adjustments.list(item, to));
    }

    private Derivation asked(String to, String over) {
        return switch (what.kind()) {
            case UNMET ->
                Derivation.given(
                                "units of %s that %s asked for in vain %s".formatted(product(), to, over),
                                what.units(),
                                "units")
                        .because(lanes.ranking(area));
            case DEMAND ->
                Derivation.given(
                        "units of %s that %s asked for within 300 miles of stock %s".formatted(product(), to, over),
                        what.units(),
                        "units");
            default -> delivered(to, over);
        };
    }

    private Derivation delivered(String to, String over) {
        String from = center < 0 ? "" : " from " + network.sites.codes.code(center);
        Derivation units = Derivation.given(
                "units of %s delivered%s to %s %s"
                        .formatted(product(), what.kind() == Contribution.Kind.RETURN ? "" : from, to, over),
                what.units(),
                "units");
        return units.because(lanes.ranking(area)).because(soldOut());
    }

    private List<Derivation> soldOut() {
        double day = center < 0 ? -1 : judgment.outcome(item.number).soldOut[center];
        return day < 0
                ? List.of()
                : List.of(Derivation.given(
                        "%s is sold out from day".formatted(network.sites.codes.code(center)), day, ""));
    }

    private Derivation perUnit(String says, String unit, Derivation... factors) {
        Derivation[] all = new Derivation[factors.length + 1];
        all[0] = units();
        System.arraycopy(factors, 0, all, 1, factors.length);
        return Derivation.of(says, unit, PRODUCT, all);
    }

    /** Money to ship. */
    public Derivation shipping() {
        return perUnit("outbound shipping", "money", lanes.shipping(center, area));
    }

    /** Money to pick and pack. */
    public Derivation picking() {
        return perUnit("pick and pack", "money", lanes.picking(center));
    }

    /** Money lost or damaged on the way. */
    public Derivation loss() {
        return perUnit("lost or damaged on the way", "money", unitCost(), lanes.lossRate(center, area));
    }

    /** Orders of one product leave in one parcel. */
    public Derivation notSplit() {
        return Derivation.of(
                "orders split", "orders", PRODUCT, orders(), Derivation.given("lines alone split no order", 0, ""));
    }

    /** Its share in the parcels of orders of several products. */
    public Derivation parcels() {
        return Derivation.of(
                "its share, by weight, in the parcels of orders of several products",
                "money",
                PRODUCT,
                Derivation.given(
                        "parcels of %s and others from %s to %s"
                                .formatted(product(), network.sites.codes.code(center), network.areas.code(area)),
                        what.units(),
                        "parcels"),
                Derivation.given(
                        "their mean price with pick and pack", what.amount() / what.units(), "money per parcel"));
    }

    /** What lines of those orders were charged, to be taken off. */
    public Derivation chargedAlready() {
        return Derivation.of(
                "less what lines of those orders were charged already",
                "money",
                PRODUCT,
                Derivation.given("taken off", -1, ""),
                Derivation.given(
                        "units of %s in those orders to %s".formatted(product(), network.areas.code(area)),
                        what.units(),
                        "units"),
                Derivation.of(
                        "charged for a unit by line routing, from " + network.sites.codes.code(center),
                        "money per unit",
                        SUM,
                        lanes.shipping(center, area),
                        lanes.picking(center)));
    }

    /** A share in what orders of several products become. */
    public Derivation splitShare(String says) {
        return Derivation.given(
                "%s, its share: %s from %s to %s"
                        .formatted(says, product(), network.sites.codes.code(center), network.areas.code(area)),
                what.amount(),
                "");
    }

    /** Money of sales. */
    public Derivation sales() {
        return perUnit("sales", "money", price());
    }

    /** Orders delivered. */
    public Derivation orders() {
        return perUnit("orders", "orders", lanes.ordersPerUnit());
    }

    /** Money of units unmet. */
    public Derivation lostMargin() {
        return item.price > 0
                ? perUnit(
                        "lost margin",
                        "money",
                        Derivation.of("margin of a unit", "money per unit", DIFFERENCE, price(), unitCost()))
                : Derivation.given("lost margin is unknown without a price", 0, "money");
    }

    /** Money of units that come back. */
    public Derivation returns() {
        Derivation rate = Derivation.given("return rate", item.returnRate, "share", sources.product(item.key()));
        return perUnit("returns", "money", rate, lanes.perReturn(area));
    }

    private Derivation price() {
        return Derivation.given("price", item.price, "money per unit", sources.product(item.key()));
    }

    private Derivation unitCost() {
        return Derivation.given("unit cost", item.unitCost, "money per unit", sources.product(item.key()));
    }

    /** kg of CO2e of parcels or home freight. */
    public Derivation co2() {
        return Derivation.of(
                "CO2e",
                "kg",
                PRODUCT,
                lanes.tonnes(units()),
                lanes.roadKm(center, area),
                lanes.co2Factor(center, area));
    }

    /** Units × delivery days. */
    public Derivation unitDays() {
        return perUnit("units × delivery days", "unit-days", lanes.days(center, area));
    }

    /** Units × days from order to door. */
    public Derivation unitCalendarDays() {
        return perUnit(
                "units × calendar days",
                "unit-days",
                calendar("mean days from order to door", orderToDoor().mean(), "days"));
    }

    private CalendarDays.Wait orderToDoor() {
        return network.times.calendarDays(new LaneCosts(network, item).time(center, area));
    }

    private Derivation calendar(String says, double value, String unit) {
        return Derivation.given(says, value, unit, sources.setting("cutoff_share"))
                .because(lanes.dispatch(center), lanes.transit(center, area));
    }

    /** Units, if they arrive within so many delivery days. */
    public Derivation within(int days) {
        if (what.kind() == Contribution.Kind.UNMET) {
            return notDelivered();
        }
        Derivation takes = lanes.days(center, area);
        String says = takes.value() <= days ? "within %d days" : "not within %d days";
        return perUnit(
                "units delivered within %d days".formatted(days),
                "units",
                Derivation.given(says.formatted(days), takes.value() <= days ? 1 : 0, "")
                        .because(takes));
    }

    /** Units at the door within so many calendar days. */
    public Derivation withinCalendar(int days) {
        return what.kind() == Contribution.Kind.UNMET
                ? notDelivered()
                : perUnit(
                        "units at the door within %d calendar days".formatted(days),
                        "units",
                        calendar(
                                "share within %d calendar days".formatted(days),
                                orderToDoor().shareWithin(days),
                                "share"));
    }

    /** Units, if they are delivered. */
    public Derivation delivered() {
        return what.kind() == Contribution.Kind.UNMET ? notDelivered() : units();
    }

    private Derivation notDelivered() {
        return perUnit("not delivered", "units", Derivation.given("none of them", 0, ""));
    }

    /** Units × zone. */
    public Derivation unitZones() {
        return perUnit("units × zone", "", lanes.zone(center, area));
    }

    /** Units × road km. */
    public Derivation unitKm() {
        return perUnit("units × road km", "unit-km", lanes.roadKm(center, area));
    }

    /** Units asked for near stock. */
    public Derivation near() {
        List<String> centers = IntStream.range(0, network.sites.size())
                .filter(c -> network.lanes.isNear(c, area))
                .mapToObj(network.sites.codes::code)
                .toList();
        return units().because(Derivation.given(
                "centers within 300 miles: " + (centers.isEmpty() ? "none" : String.join(", ", centers)),
                centers.size(),
                "centers"));
    }
}
