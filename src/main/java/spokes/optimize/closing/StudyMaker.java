package spokes.optimize.closing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.engine.transfer.TransferShipment;
import spokes.model.Touched;
import spokes.model.goods.Inbound;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.optimize.StockCurve;

/** Makes the study of a plan that got ready: what becomes of each product, whom it hits, what is left to worry about. */
final class StudyMaker {
    private static final double WHOLE = 1e-6;

    private final ClosingQuestion question;
    private final JudgedPlan idle;
    private final Prepared prepared;
    private final List<Transfer> calledOff;
    private final Watch watch;

    StudyMaker(ClosingQuestion question, JudgedPlan idle, Prepared prepared, List<Transfer> calledOff, Watch watch) {
        this.question = question;
        this.idle = idle;
        this.prepared = prepared;
        this.calledOff = calledOff;
        this.watch = watch;
    }

    /**
     * Makes it for an outage.
     *
     * @param isEarly whether the search for moves ended before it was done
     */
    ClosingStudy make(boolean isEarly) {
        List<ClosingRisk> early =
                isEarly ? List.of(new ClosingRisk(ClosingRisk.Kind.ENDED_EARLY, "", 0, 0)) : List.of();
        return make(List.of(), Map.of(), Optional.empty(), early);
    }

    /**
     * Makes it for a center that is left.
     *
     * @param departures days that were tried
     * @param standing   units that stand at the center when the trucks leave
     * @param leaves     when they leave
     */
    ClosingStudy make(List<DepartureDay> departures, Map<ProductKey, Double> standing, LocalDate leaves) {
        return make(departures, standing, Optional.of(leaves), List.of());
    }

    private ClosingStudy make(
            List<DepartureDay> departures,
            Map<ProductKey, Double> standing,
            Optional<LocalDate> leaves,
            List<ClosingRisk> known) {
        Set<String> before = new HashSet<>();
        question.plan().workspace().transfers().forEach(transfer -> before.add(transfer.id()));
        List<Transfer> moves = prepared.plan.workspace().transfers().stream()
                .filter(transfer -> !before.contains(transfer.id()))
                .toList();
        List<ClearedProduct> products =
                leaves.map(day -> products(day, standing, moves)).orElse(List.of());
        return new ClosingStudy(
                question,
                idle,
                prepared.plan,
                question.isExit() ? LeftStock.of(idle, question.center(), units -> true) : LeftStock.NONE,
                savedAnyway(),
                leaves,
                departures,
                moves,
                shipments(moves),
                inbound(),
                calledOff,
                products,
                areas(),
                Stream.concat(known.stream(), new ClosingRisks(question, prepared.plan, moves).list().stream())
                        .toList(),
                prepared.changes(question.plan().workspace()));
    }

    /** What the steps save in a plan where nothing is closed. */
    private double savedAnyway() {
        JudgedPlan plan = question.plan();
        List<RowChange> steps = prepared.changes(plan.workspace()).stream()
                .filter(change -> change.sheet() != Sheet.CLOSURES)
                .toList();
        JudgedPlan stays = plan.after(plan.workspace().with(steps), Touched.everything());
        return plan.evaluation().costs().total() - stays.evaluation().costs().total();
    }

    private List<TransferShipment> shipments(List<Transfer> moves) {
        Set<String> ids = new HashSet<>();
        moves.forEach(move -> ids.add(move.id()));
        return prepared.plan.listShipments().stream()
                .filter(shipment -> shipment.transfers().stream().anyMatch(transfer -> ids.contains(transfer.id())))
                .toList();
    }

    private List<InboundChange> inbound() {
        Map<Inbound, Double> there = new HashMap<>();
        prepared.inbound().forEach(row -> there.merge(row, row.units(), Double::sum));
        List<InboundChange> changes = new ArrayList<>();
        for (Inbound row : question.plan().workspace().inbound()) {
            if (row.center().equals(question.center()) && !there.containsKey(row)) {
                receiver(row).ifPresent(to -> changes.add(new InboundChange(row, to)));
            }
        }
        return changes;
    }

    private Optional<String> receiver(Inbound row) {
        return prepared.inbound().stream()
                .filter(other -> !other.center().equals(question.center())
                        && other.product().equals(row.product())
                        && other.arrivalDate().equals(row.arrivalDate())
                        && other.supplyPoint().equals(row.supplyPoint())
                        && other.mode().equals(row.mode())
                        && other.reference().contains(row.reference()))
                .map(Inbound::center)
                .findFirst();
    }

    private List<ClearedProduct> products(LocalDate day, Map<ProductKey, Double> standing, List<Transfer> moves) {
        double at = ChronoUnit.DAYS.between(question.planDate(), day);
        Map<ProductKey, Double> moved = new HashMap<>();
        moves.forEach(move -> moved.merge(move.product(), move.units(), Double::sum));
        Map<ProductKey, Double> usable = new HashMap<>();
        question.plan().listStock().stream()
                .filter(state -> state.center().equals(question.center()))
                .forEach(state -> usable.put(state.product(), state.usableUnits()));
        List<ClearedProduct> rows = new ArrayList<>();
        for (Product product : question.plan().workspace().products()) {
            double units = usable.getOrDefault(product.key(), 0.0);
            double stands = standing.getOrDefault(product.key(), 0.0);
            double incoming = incoming(product.key(), at);
            if (units + stands + incoming > WHOLE) {
                double gone = moved.getOrDefault(product.key(), 0.0);
                double left = Math.max(0, stands - gone);
                rows.add(new ClearedProduct(
                        product.key(),
                        units,
                        incoming,
                        Math.max(0, units + incoming - stands),
                        gone,
                        left,
                        left * product.unitCost()));
            }
        }
        rows.sort(Comparator.comparingDouble((ClearedProduct row) -> -row.moved())
                .thenComparing(ClearedProduct::product));
        return rows;
    }

    /** Units that become stock at the center until the trucks leave. */
    private double incoming(ProductKey product, double at) {
        return StockCurve.arrived(prepared.plan.stockCurve(product, question.center()), 0, Math.nextUp(at));
    }

    private List<HitArea> areas() {
        int from = (int) ChronoUnit.DAYS.between(question.planDate(), question.from());
        int until = (int) ChronoUnit.DAYS.between(question.planDate(), question.until());
        Map<String, String> main = new HashMap<>();
        for (AreaService area : question.plan().listAreas()) {
            main.put(area.area(), area.mainCenter());
        }
        Map<String, AreasWithin.Served> before = AreasWithin.of(question.plan(), from, until);
        watch.goOn(0.4);
        Map<String, AreasWithin.Served> left = AreasWithin.of(idle, from, until);
        watch.goOn(0.7);
        return AreasWithin.compare(before, left, AreasWithin.of(prepared.plan, from, until), main);
    }
}
