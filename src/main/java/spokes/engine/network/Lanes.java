package spokes.engine.network;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelCard;
import spokes.model.Workspace;
import spokes.model.carrier.LaneRate;
import spokes.model.place.Place;
import spokes.model.place.Zone;

/**
 * The ways from every open center to every area (model.md, section 2), area by area: all centers of an area lie side by
 * side, so that choosing among them reads one short run of bytes.
 *
 * <p>A lane's number is {@code area × centers + center}.
 */
public final class Lanes {
    /** The return center of an area that has none. */
    public static final int NO_CENTER = -1;

    private static final int ZONE = 0x0f;
    private static final int EXPLICIT = 0x10;
    private static final int NEAR = 0x20;
    private static final int REACHABLE = 0x40;
    private static final double NEAR_KM = 300 * Place.KM_PER_MILE;

    private final int centers;
    private final Zone.Chart chart;
    private final byte[] kind;
    /** By center, then by area: so that what one center delivers reads on. */
    private final double[][] km;

    private final @Nullable LaneRate[] explicit;
    private final LaneOrder order;
    private final LaneMarks marks;
    private ReturnWays returns;

    private Lanes(int centers, Zone.Chart chart, byte[] kind, double[][] km, @Nullable LaneRate[] explicit, int areas) {
        this.centers = centers;
        this.chart = chart;
        this.kind = kind;
        this.km = km;
        this.explicit = explicit;
        order = new LaneOrder(centers, areas);
        marks = new LaneMarks(centers, areas);
        returns = new ReturnWays(new int[0], new byte[0]);
    }

    /** All lanes between these centers and areas. */
    static Lanes of(Workspace workspace, Sites sites, Places areas, Terms terms) {
        int size = sites.size() * areas.size();
        boolean anyExplicit = !workspace.lanes().isEmpty();
        Lanes lanes = new Lanes(
                sites.size(),
                Zone.chart(workspace.zones()),
                new byte[size],
                new double[sites.size()][],
                new @Nullable LaneRate[anyExplicit ? size : 0],
                areas.size());
        IntStream.range(0, sites.size()).forEach(c -> lanes.measure(c, sites, areas, terms));
        for (LaneRate rate : workspace.lanes()) {
            lanes.override(sites.codes.find(rate.center()), areas.codes.find(rate.area()), rate);
        }
        lanes.finish(sites, areas, terms);
        return lanes;
    }

    /**
     * The lanes of centers of the same codes of which some moved.
     *
     * @param before centers of these lanes
     * @param after  centers of the lanes to make
     */
    Lanes remeasured(Sites before, Sites after, Places areas, Terms terms) {
        Lanes next = new Lanes(centers, chart, kind.clone(), km.clone(), explicit, areas.size());
        IntStream.range(0, centers)
                .filter(c -> !before.place(c).equals(after.place(c))
                        || !before.center(c).postalCode().equals(after.center(c).postalCode()))
                .forEach(c -> next.measure(c, after, areas, terms));
        next.finish(after, areas, terms);
        return next;
    }

    private void measure(int c, Sites sites, Places areas, Terms terms) {
        Optional<Place> from = sites.place(c);
        String postalCode = sites.center(c).postalCode();
        double[] ofCenter = new double[areas.size()];
        km[c] = ofCenter;
        for (int a = 0; a < areas.size(); a++) {
            Optional<Place> to = areas.place(a);
            int lane = lane(c, a);
            boolean known = from.isPresent() && to.isPresent();
            ofCenter[a] = known ? from.orElseThrow().greatCircleKm(to.orElseThrow()) : -1;
            int zone = zone(postalCode, areas.codes.code(a), ofCenter[a], terms);
            boolean isExplicit = (kind[lane] & EXPLICIT) != 0;
            kind[lane] = (byte) (zone
                    | (isExplicit ? EXPLICIT : 0)
                    | (known || isExplicit ? REACHABLE : 0)
                    | (known && ofCenter[a] <= NEAR_KM ? NEAR : 0));
        }
    }

    /** The zone by chart, else by distance; 0 if neither is known. */
    private int zone(String fromPostalCode, String toPostalCode, double greatCircleKm, Terms terms) {
        return findCharted(fromPostalCode, toPostalCode)
                .orElseGet(() -> greatCircleKm < 0
                        ? 0
                        : Math.min(ParcelCard.ZONES, Zone.ofDistance(greatCircleKm, terms.zoneBandsMiles)));
    }

    private void override(int c, int a, LaneRate rate) {
        if (c != Codes.NONE && a != Codes.NONE) {
            kind[lane(c, a)] |= EXPLICIT | REACHABLE;
            explicit[lane(c, a)] = rate;
        }
    }

    private void finish(Sites sites, Places areas, Terms terms) {
        int[] takers = sites.listReturnCenters().toArray();
        int[] returnCenter = new int[areas.size()];
        byte[] returnZone = new byte[areas.size()];
        IntStream.range(0, areas.size()).parallel().forEach(a -> {
            int taker = findTaker(a, takers);
            returnCenter[a] = taker;
            if (taker != NO_CENTER) {
                String postalCode = sites.center(taker).postalCode();
                returnZone[a] = (byte) zone(areas.codes.code(a), postalCode, km(taker, a), terms);
            }
            for (int c = 0; c < centers; c++) {
                order.setZone(c, a, parcelZone(c, a));
                marks.set(c, a, parcelZone(c, a), isNear(c, a));
            }
        });
        order.finish();
        returns = new ReturnWays(returnCenter, returnZone);
        IntStream.range(0, centers)
                .forEach(c -> order.setNear(c, IntStream.range(0, areas.size()).filter(a -> isNear(c, a))));
    }

    /** The zone that a parcel takes by the card; 0 where an explicit lane has its own price or there is no way. */
    private int parcelZone(int c, int a) {
        return (kind[lane(c, a)] & (EXPLICIT | REACHABLE)) == REACHABLE ? zone(c, a) : 0;
    }

    private int findTaker(int a, int[] takers) {
        int best = NO_CENTER;
        for (int c : takers) {
            best = km(c, a) >= 0 && (best == NO_CENTER || km(c, a) < km(best, a)) ? c : best;
        }
        return best;
    }

    private int lane(int c, int a) {
        return a * centers + c;
    }

    /** The zone that the carrier's own chart has for two postal codes. */
    public Optional<Integer> findCharted(String fromPostalCode, String toPostalCode) {
        return chart.find(fromPostalCode, toPostalCode);
    }

    /** Great-circle km; below 0 if a place is unknown. */
    public double km(int c, int a) {
        return km[c][a];
    }

    /** Zone by chart or distance, 1 to 9; 0 if unknown. */
    public int zone(int c, int a) {
        return kind[lane(c, a)] & ZONE;
    }

    /** Whether the area is within 300 great-circle miles of the center. */
    public boolean isNear(int c, int a) {
        return (kind[lane(c, a)] & NEAR) != 0;
    }

    /** Whether there is an explicit lane, or both places are known. */
    public boolean isReachable(int c, int a) {
        return (kind[lane(c, a)] & REACHABLE) != 0;
    }

    /** The explicit lane, or null. */
    public @Nullable LaneRate findExplicit(int c, int a) {
        return (kind[lane(c, a)] & EXPLICIT) == 0 ? null : explicit[lane(c, a)];
    }

    /** Whether any lane is explicit. */
    public boolean hasExplicit() {
        return explicit.length > 0;
    }

    /** Great-circle km of a center's lanes by area, to be read only; below 0 if a place is unknown. */
    public double[] km(int c) {
        return km[c];
    }

    /** The centers of each area in an order in which the best one is found soon. */
    public LaneOrder order() {
        return order;
    }

    /** How each area lies to all centers. */
    public LaneMarks marks() {
        return marks;
    }

    /** The nearest center that takes returns, or {@link #NO_CENTER}. */
    public int returnCenter(int a) {
        return returns.center(returns.ofAreas()[a]);
    }

    /** The zone from an area to its return center. */
    public int returnZone(int a) {
        return returns.zone(returns.ofAreas()[a]);
    }

    /** The ways of all areas to their return centers. */
    public ReturnWays returns() {
        return returns;
    }

    /** Days of all explicit lanes, from pickup to the door, each value once. */
    double[] listExplicitDays() {
        return Arrays.stream(explicit)
                .filter(Objects::nonNull)
                .mapToDouble(rate -> rate == null ? 0 : Terms.amount(rate.transitDays()))
                .distinct()
                .toArray();
    }
}
