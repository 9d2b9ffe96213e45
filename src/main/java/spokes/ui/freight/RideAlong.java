package spokes.ui.freight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import spokes.engine.JudgedPlan;
import spokes.engine.transfer.TransferShipment;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.goods.Product;
import spokes.model.goods.Transfer;
import spokes.session.MoveStock;
import spokes.session.Session;
import spokes.ui.move.Cargo;

/**
 * What could ride along on a truck that goes anyway: units of a product that the receiver needs and the sender can spare,
 * as many as there is room for, and what that would change.
 *
 * @param product what
 * @param preview the move and its effect; it leaves with the truck
 */
record RideAlong(Product product, Session.Preview preview) {
    /** More products than these are not tried: those of which the receiver needs most come first. */
    private static final int MOST_TRIED = 150;

    private static final int MOST_SHOWN = 12;

    private record Offer(Product product, double units) {}

    /** What saves money, the most first; nothing more once it is not wanted. */
    static List<RideAlong> listOf(Session session, JudgedPlan plan, TransferShipment truck, Progress progress) {
        List<Offer> offers = new ArrayList<>();
        for (Cargo.Item item : Cargo.of(plan, truck.from(), java.util.Set.of()).items()) {
            double units = units(plan, truck, item);
            if (units > 0) {
                offers.add(new Offer(item.product(), units));
            }
        }
        offers.sort(Comparator.comparingDouble(
                offer -> -offer.units * Math.max(offer.product.unitCost(), Double.MIN_NORMAL)));
        List<RideAlong> found = new ArrayList<>();
        for (Offer offer : offers.subList(0, Math.min(MOST_TRIED, offers.size()))) {
            if (!progress.report(-1, "")) {
                break;
            }
            tried(session, truck, offer, found);
        }
        found.sort(
                Comparator.comparingDouble(one -> one.preview.effect().change().total()));
        return found.subList(0, Math.min(MOST_SHOWN, found.size()));
    }

    private static void tried(Session session, TransferShipment truck, Offer offer, List<RideAlong> found) {
        try {
            MoveStock move = new MoveStock(
                    truck.from(),
                    truck.to(),
                    List.of(new MoveStock.Load(offer.product.key(), offer.units)),
                    truck.leaves(),
                    truck.mode());
            Session.Preview preview = session.preview(move);
            if (preview.effect().saves() && preview.effect().overruns().isEmpty()) {
                found.add(new RideAlong(offer.product, preview));
            }
        } catch (Refused _) {
            // not allowed there, or promised to others until then: it does not ride along
        }
    }

    /** What the receiver needs, the sender can spare and the vehicles have room for, in whole cases. */
    private static double units(JudgedPlan plan, TransferShipment truck, Cargo.Item item) {
        Product product = item.product();
        double wanted = plan.suggestedUnits(
                Transfer.planned(product.key(), truck.from(), truck.to(), item.spare(), truck.leaves(), truck.mode()));
        double room = Math.min(room(truck.roomKg(), product.weightKg()), room(truck.roomM3(), product.volumeM3()));
        int step = Math.max(1, product.unitsPerCase());
        return Math.floor(Math.min(wanted, room) / step) * step;
    }

    private static double room(OptionalDouble left, double ofUnit) {
        return left.isPresent() && ofUnit > 0 ? left.getAsDouble() / ofUnit : Double.MAX_VALUE;
    }
}
