package spokes.engine.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelCard;
import spokes.model.Workspace;
import spokes.model.carrier.LaneRate;
import spokes.model.place.Place;
import spokes.model.place.Zone;

/**
 * The ways from every open center to every area (model.md, section 2), area by area.
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
    private final byte[] kind;
    private final double[] km;
    private final @Nullable LaneRate[] explicit;
    private final int[] returnCenter;
    private final byte[] returnZone;
    private final double[] daysByZone;

    private Lanes(int centers, int areas, boolean anyExplicit, ParcelCard card) {
        this.centers = centers;
        kind = new byte[centers * areas];
        km = new double[centers * areas];
        explicit = new @Nullable LaneRate[anyExplicit ? centers * areas : 0];
        returnCenter = new int[areas];
        returnZone = new byte[areas];
        daysByZone = new double[ParcelCard.ZONES + 1];
        for (int z = 1; z <= ParcelCard.ZONES; z++) {
            daysByZone[z] = card.days(z);
        }
    }

    /** All lanes between these centers and areas. */
    static Lanes of(
            Workspace workspace, Sites sites, Codes areas, List<Optional<Place>> places, Terms terms, ParcelCard card) {
        Lanes lanes = new Lanes(sites.size(), areas.size(), !workspace.lanes().isEmpty(), card);
        Zoning zoning = new Zoning(Zone.chart(workspace.zones()), terms);
        for (int a = 0; a < areas.size(); a++) {
            for (int c = 0; c < sites.size(); c++) {
                lanes.measure(c, a, sites, areas.code(a), places.get(a), zoning);
            }
        }
        for (LaneRate rate : workspace.lanes()) {
            lanes.override(sites.codes.find(rate.center()), areas.find(rate.area()), rate);
        }
        for (int a = 0; a < areas.size(); a++) {
            lanes.findReturnCenter(a, sites, areas.code(a), zoning);
        }
        return lanes;
    }

    private record Zoning(Zone.Chart chart, Terms terms) {
        /** The zone by chart, else by distance; 0 if neither is known. */
        int zone(String fromPostalCode, String toPostalCode, double km) {
            return chart.find(fromPostalCode, toPostalCode)
                    .orElseGet(
                            () -> km < 0 ? 0 : Math.min(ParcelCard.ZONES, Zone.ofDistance(km, terms.zoneBandsMiles)));
        }
    }

    private void measure(int c, int a, Sites sites, String area, Optional<Place> place, Zoning zoning) {
        int lane = lane(c, a);
        Optional<Place> from = sites.place(c);
        boolean known = from.isPresent() && place.isPresent();
        km[lane] = known ? from.orElseThrow().greatCircleKm(place.orElseThrow()) : -1;
        int zone = zoning.zone(sites.center(c).postalCode(), area, km[lane]);
        kind[lane] = (byte) (zone | (known ? REACHABLE : 0) | (known && km[lane] <= NEAR_KM ? NEAR : 0));
    }

    private void override(int c, int a, LaneRate rate) {
        if (c != Codes.NONE && a != Codes.NONE) {
            kind[lane(c, a)] |= EXPLICIT | REACHABLE;
            explicit[lane(c, a)] = rate;
        }
    }

    private void findReturnCenter(int a, Sites sites, String area, Zoning zoning) {
        int[] near = sites.listReturnCenters().filter(c -> km(c, a) >= 0).toArray();
        int best = NO_CENTER;
        for (int c : near) {
            best = best == NO_CENTER || km(c, a) < km(best, a) ? c : best;
        }
        returnCenter[a] = best;
        if (best != NO_CENTER) {
            returnZone[a] = (byte) zoning.zone(area, sites.center(best).postalCode(), km(best, a));
        }
    }

    private int lane(int c, int a) {
        return a * centers + c;
    }

    /** Great-circle km; below 0 if a place is unknown. */
    public double km(int c, int a) {
        return km[lane(c, a)];
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

    /** Days of parcels in a zone, 1 to 9, from pickup to the door. */
    public double transitDays(int zone) {
        return daysByZone[zone];
    }

    /** The nearest center that takes returns, or {@link #NO_CENTER}. */
    public int returnCenter(int a) {
        return returnCenter[a];
    }

    /** The zone from an area to its return center. */
    public int returnZone(int a) {
        return returnZone[a];
    }

    /** Days of all explicit lanes, from pickup to the door, each value once. */
    double[] listExplicitDays() {
        return Arrays.stream(explicit)
                .flatMapToDouble(rate -> rate == null
                        ? java.util.stream.DoubleStream.empty()
                        : java.util.stream.DoubleStream.of(Terms.amount(rate.transitDays())))
                .distinct()
                .toArray();
    }
}
