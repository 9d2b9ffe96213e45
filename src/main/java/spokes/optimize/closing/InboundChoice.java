package spokes.optimize.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.SplitShipment;
import spokes.model.goods.Eligibility;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.RowChange;

/**
 * Sends inbound shipments of a center elsewhere: what travels together stays together, and goes where the plan costs least;
 * what may not be kept there goes where it may.
 */
final class InboundChoice {
    private final ClosingQuestion question;
    private final Map<ProductKey, Product> products = new LinkedHashMap<>();

    /** What travels together. */
    private record Shipment(String supplyPoint, LocalDate arrival, String mode, String reference) {
        static Shipment of(Inbound row) {
            return new Shipment(row.supplyPoint(), row.arrivalDate(), row.mode(), row.reference());
        }
    }

    InboundChoice(ClosingQuestion question) {
        this.question = question;
        question.plan().workspace().products().forEach(product -> products.put(product.key(), product));
    }

    /**
     * The plan with shipments re-addressed, the earliest first.
     *
     * @param rows    of the center
     * @param mayStay whether they may also stay as they are, if that costs less
     */
    Prepared readdress(Prepared plan, List<Inbound> rows, boolean mayStay, Watch watch) {
        Map<Shipment, List<Inbound>> shipments = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(Inbound::arrivalDate))
                .forEach(row -> shipments
                        .computeIfAbsent(Shipment.of(row), key -> new ArrayList<>())
                        .add(row));
        Prepared next = plan;
        int done = 0;
        for (List<Inbound> shipment : shipments.values()) {
            watch.goOn((double) done++ / shipments.size());
            next = best(next, shipment, mayStay);
        }
        return next;
    }

    private Prepared best(Prepared plan, List<Inbound> shipment, boolean mayStay) {
        Optional<Prepared> best = mayStay ? Optional.of(plan) : Optional.empty();
        for (String center : question.others()) {
            List<RowChange> rows = rows(plan, shipment, center);
            Prepared tried = plan.with(rows);
            if (best.isEmpty()
                    || tried.plan.evaluation().isCheaper(best.get().plan.evaluation())) {
                best = Optional.of(tried);
            }
        }
        return best.orElse(plan);
    }

    private List<RowChange> rows(Prepared plan, List<Inbound> shipment, String center) {
        List<Inbound> after = shipment.stream()
                .map(row -> row.at(receiver(row.product(), center), row.units()))
                .toList();
        return SplitShipment.changes(plan.plan.workspace(), shipment, after).rows();
    }

    /** The center, if the product may be kept there; else the first of the others where it may; else it stays. */
    private String receiver(ProductKey product, String center) {
        if (isAllowed(product, center)) {
            return center;
        }
        return question.others().stream()
                .filter(other -> isAllowed(product, other))
                .findFirst()
                .orElse(question.center());
    }

    private boolean isAllowed(ProductKey key, String center) {
        Product product = products.get(key);
        return product == null
                || question.plan().workspace().eligibility().stream()
                        .filter(rule -> rule.center().equals(center) && rule.covers(product))
                        .allMatch(Eligibility::allowed);
    }
}
