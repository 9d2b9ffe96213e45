package spokes.engine.carriage;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import spokes.engine.basis.Terms;
import spokes.model.Workspace;

/**
 * The parcel services in force, numbered from 0. It is one, the service that the settings name, else the first of the
 * card; or it is all of the card, where the settings promise a number of delivery days and name no service: then each
 * lane takes the cheapest service that keeps the promise.
 */
public final class ParcelServices {
    private final List<ParcelCard> cards;
    private final double promiseDays;

    private ParcelServices(List<ParcelCard> cards, double promiseDays) {
        this.cards = List.copyOf(cards);
        this.promiseDays = promiseDays;
    }

    /** The services in force in a workspace. */
    public static ParcelServices of(Workspace workspace, Terms terms) {
        List<ParcelCard> all = ParcelCard.list(workspace);
        String name = workspace.settings().text("service");
        List<ParcelCard> pinned =
                all.stream().filter(card -> card.service.equals(name)).toList();
        if (!pinned.isEmpty() || terms.promiseDays.isEmpty()) {
            return new ParcelServices(pinned.isEmpty() ? all.subList(0, 1) : pinned, Double.MAX_VALUE);
        }
        return new ParcelServices(all, terms.promiseDays.getAsDouble());
    }

    /** How many there are, at least one. */
    public int count() {
        return cards.size();
    }

    /** The card of a service. */
    public ParcelCard card(int service) {
        return cards.get(service);
    }

    /** Days of a service's parcels in a zone, 1 to 9, from pickup to the door. */
    public double transitDays(int service, int zone) {
        return cards.get(service).days(zone);
    }

    /**
     * The service that a lane takes: the cheapest that keeps the promise; if none does, the fastest, of those the
     * cheapest. Of equal ones the faster, then the first of the card.
     *
     * @param zone         zone of the lane, 1 to 9
     * @param dispatchDays days before pickup
     * @param money        what each service asks; +∞ if it cannot carry it
     */
    public int choose(int zone, double dispatchDays, IntToDoubleFunction money) {
        int best = 0;
        for (int s = 1; s < cards.size(); s++) {
            if (isBetter(s, best, zone, dispatchDays, money)) {
                best = s;
            }
        }
        return best;
    }

    private boolean isBetter(int s, int than, int zone, double dispatchDays, IntToDoubleFunction money) {
        double price = money.applyAsDouble(s);
        double priceOfThan = money.applyAsDouble(than);
        if (Double.isInfinite(price) || Double.isInfinite(priceOfThan)) {
            return Double.isInfinite(priceOfThan) && !Double.isInfinite(price);
        }
        double days = transitDays(s, zone);
        double daysOfThan = transitDays(than, zone);
        boolean keeps = days + dispatchDays <= promiseDays;
        boolean thanKeeps = daysOfThan + dispatchDays <= promiseDays;
        if (keeps != thanKeeps) {
            return keeps;
        }
        if (keeps) {
            return price != priceOfThan ? price < priceOfThan : days < daysOfThan;
        }
        return days != daysOfThan ? days < daysOfThan : price < priceOfThan;
    }
}
