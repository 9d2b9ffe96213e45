package spokes.engine.modes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.JudgedPlan.StockPoint;
import spokes.model.SplitShipment;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/**
 * Finds when a shipment is needed: the center's stock of each of its products is followed without the shipment. From the
 * day on which the shipment is sellable by its present mode, the first moment without stock is when it is needed; a center
 * that is out already on that day needs it no later than now planned.
 */
final class NeedDays {
    private static final double NO_UNITS = 1e-9;

    private final JudgedPlan plan;
    private final LocalDate planDate;

    NeedDays(JudgedPlan plan) {
        this.plan = plan;
        planDate = plan.workspace().settings().planDate();
    }

    /**
     * When a shipment is needed.
     *
     * @param day     the last day at the dock
     * @param product the product of which the center runs out first
     */
    record Need(LocalDate day, ProductKey product) {}

    /**
     * Empty if the center does not run out of any of its products.
     *
     * @param dockToStock days from the dock until units are sellable there
     */
    Optional<Need> find(InboundShipment shipment, double dockToStock) {
        Workspace workspace = plan.workspace();
        Set<ProductKey> products = new HashSet<>();
        shipment.rows().stream().map(Inbound::product).forEach(products::add);
        JudgedPlan without = plan.after(
                workspace.with(SplitShipment.changes(workspace, shipment.rows(), List.of())),
                new Touched.Products(products));
        double ready = Math.max(0, planDate.until(shipment.arrival(), ChronoUnit.DAYS) + dockToStock);
        Optional<Need> first = Optional.empty();
        for (Inbound row : shipment.rows()) {
            OptionalDouble out = outFrom(without.stockCurve(row.product(), row.center()), ready);
            if (out.isPresent()) {
                // what becomes stock on a day is there from its first moment on
                LocalDate day = planDate.plusDays((long) Math.floor(out.getAsDouble() - dockToStock + NO_UNITS));
                Need need = new Need(day.isBefore(shipment.arrival()) ? shipment.arrival() : day, row.product());
                first = first.filter(other -> !need.day.isBefore(other.day)).or(() -> Optional.of(need));
            }
        }
        return first;
    }

    /** The first moment from a day on at which there is none; a center that never has any is out all the time. */
    private static OptionalDouble outFrom(List<StockPoint> curve, double from) {
        double unitsBefore = 0;
        for (StockPoint point : curve) {
            if (point.day() > from && unitsBefore <= NO_UNITS) {
                return OptionalDouble.of(from);
            }
            if (point.day() >= from && point.units() <= NO_UNITS) {
                return OptionalDouble.of(point.day());
            }
            unitsBefore = point.units();
        }
        return unitsBefore <= NO_UNITS ? OptionalDouble.of(from) : OptionalDouble.empty();
    }
}
