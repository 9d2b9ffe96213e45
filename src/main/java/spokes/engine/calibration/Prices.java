package spokes.engine.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.carriage.ParcelServices;
import spokes.engine.carriage.Parcels;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * What orders cost by parcel now, and what of it is the card's and what the surcharges': a factor changes the card's part
 * alone. The parts are priced by the same rules with a {@code rate_factor} of 1 and of 0.
 */
final class Prices {
    private final Network network;
    private final Parcels now;
    private final Parcels atOne;
    private final Parcels atNone;

    Prices(Network network, Workspace workspace) {
        this.network = network;
        now = parcels(workspace);
        atOne = parcels(withFactor(workspace, 1));
        atNone = parcels(withFactor(workspace, 0));
    }

    private Parcels parcels(Workspace workspace) {
        return new Parcels(ParcelServices.of(workspace, network.terms), network.terms.cartonFill);
    }

    private static Workspace withFactor(Workspace workspace, double factor) {
        List<RowChange> changes = new ArrayList<>();
        Row setting = Row.blank(Sheet.SETTINGS).with("key", "rate_factor").with("value", String.valueOf(factor));
        Optional<Row> before = workspace.table(Sheet.SETTINGS).find(setting.key());
        changes.add(before.map(row -> RowChange.changed(row, setting)).orElseGet(() -> RowChange.added(setting)));
        for (Row row : workspace.table(Sheet.SERVICES).rows()) {
            if (row.findNumber("rate_factor").isPresent()) {
                changes.add(RowChange.changed(row, row.with("rate_factor", factor)));
            }
        }
        return workspace.with(changes);
    }

    /**
     * Price of an order.
     *
     * @param now        money that it costs now
     * @param card       money of it at a factor of 1 that the factor changes
     * @param surcharges money of it that the factor does not change
     */
    record Price(double now, double card, double surcharges) {}

    /** Price of a whole order by the service that its lane takes; empty if a unit of it is too heavy for all. */
    Optional<Price> find(int center, int zone, List<Parcels.Line> order) {
        double dispatch = network.sites.dispatchDays[center];
        int service = network.services.choose(zone, dispatch, s -> price(now, s, zone, order));
        double price = price(now, service, zone, order);
        double surcharges = price(atNone, service, zone, order);
        return Double.isInfinite(price)
                ? Optional.empty()
                : Optional.of(new Price(price, price(atOne, service, zone, order) - surcharges, surcharges));
    }

    private static double price(Parcels parcels, int service, int zone, List<Parcels.Line> order) {
        boolean fits = order.stream().noneMatch(line -> parcels.isTooHeavy(line.product(), service));
        return fits ? parcels.price(service, order)[zone] : Double.POSITIVE_INFINITY;
    }
}
