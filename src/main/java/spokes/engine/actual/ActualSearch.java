package spokes.engine.actual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spokes.engine.JudgedPlan;
import spokes.engine.PlanReplay;
import spokes.engine.reconciliation.StockReconciliation;
import spokes.engine.result.PlanPart;
import spokes.engine.result.ReplayWindow;
import spokes.engine.result.ReplayedOrder;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Holds a past week against the plan that could be made when it began. */
public final class ActualSearch {
    private final ActualQuestion question;
    private final Workspace now;
    private final ReplayWindow window;
    private final Tolerance tolerance;
    private final Progress progress;
    private final Map<ProductKey, Product> products = new HashMap<>();

    private ActualSearch(ActualQuestion question, Progress progress) {
        this.question = question;
        this.progress = progress;
        now = question.now();
        window = question.window();
        tolerance = Tolerance.of(now.settings());
        now.products().forEach(product -> products.put(product.key(), product));
    }

    /**
     * Finds what differs.
     *
     * @throws Refused if nothing was ordered then, or the window does not end before the plan date
     * @throws CancellationException if it is no longer wanted
     */
    public static ActualStudy find(ActualQuestion question, Progress progress) throws Refused {
        return new ActualSearch(question, progress).find();
    }

    private void goOn(double share) {
        if (!progress.report(share, "hold the plan against what happened")) {
            throw new CancellationException("plan against actual");
        }
    }

    private ActualStudy find() throws Refused {
        goOn(0);
        PlanReplay replay = JudgedPlan.of(WeekStart.of(now, window)).replay(Optional.of(window));
        goOn(0.4);
        List<OrderGap> orders = orders(replay);
        goOn(0.8);
        Map<List<String>, Double> sold = new HashMap<>();
        Map<List<String>, Double> byArea = new HashMap<>();
        addOrdered(sold, byArea);
        List<ForecastGap> ofProducts = gaps(question.planned().parts().products(), sold, this::unitMoney);
        List<ForecastGap> ofAreas = gaps(question.planned().parts().areas(), byArea, codes -> 0.0);
        return new ActualStudy(
                window,
                ofProducts,
                ofAreas,
                replay.orders().past(),
                shipments(orders),
                orders,
                replay.orders().orders() - orders.size(),
                transfers(),
                stock(),
                question.before().isPresent());
    }

    private interface UnitMoney {
        double of(List<String> codes);
    }

    private double unitMoney(List<String> codes) {
        Product product = codes.size() < 2 ? null : products.get(new ProductKey(codes.getFirst(), codes.getLast()));
        return product == null ? 0 : product.price() > 0 ? product.price() : product.unitCost();
    }

    private void addOrdered(Map<List<String>, Double> sold, Map<List<String>, Double> byArea) {
        for (Row row : now.table(Sheet.ORDERS).rows()) {
            LocalDate day = row.findDate("order_date").orElse(LocalDate.MIN);
            double units = row.number("quantity");
            if (!day.isBefore(window.from()) && !day.isAfter(window.to()) && units > 0) {
                sold.merge(List.of(row.text("client"), row.text("sku")), units, Double::sum);
                byArea.merge(List.of(row.text("area")), units, Double::sum);
            }
        }
    }

    /** Forecast and orders side by side, what is about the most money first, then about the most units. */
    private List<ForecastGap> gaps(List<PlanPart> parts, Map<List<String>, Double> ordered, UnitMoney money) {
        Map<List<String>, Double> left = new HashMap<>(ordered);
        List<ForecastGap> gaps = new ArrayList<>();
        for (PlanPart part : parts) {
            if (part.codes().isEmpty()) {
                continue; // what has no product or area
            }
            double units = left.getOrDefault(part.codes(), 0.0);
            left.remove(part.codes());
            if (part.units() + part.unmet() + units > 0) {
                gaps.add(ForecastGap.of(
                        part.codes(), part.units() + part.unmet(), units, money.of(part.codes()), tolerance));
            }
        }
        left.forEach((codes, units) -> gaps.add(ForecastGap.of(codes, 0, units, money.of(codes), tolerance)));
        gaps.sort(Comparator.comparingDouble(ForecastGap::money)
                .thenComparingDouble(ForecastGap::error)
                .reversed()
                .thenComparing(gap -> String.join("\n", gap.codes()), ProductKey::codePoints));
        return gaps;
    }

    /** The orders of which it is known where they left from, the dearest difference first. */
    private List<OrderGap> orders(PlanReplay replay) {
        ActualOrders actual = ActualOrders.of(now, window);
        int[] all = IntStream.range(0, replay.orders().orders()).toArray();
        List<OrderGap> gaps = new ArrayList<>();
        for (ReplayedOrder order : replay.orders().listOrders(all)) {
            ActualOrders.Sent sent = actual.find(order.client(), order.order());
            if (sent != null && !sent.centers().isEmpty()) {
                gaps.add(gap(order, sent));
            }
        }
        gaps.sort(Comparator.comparingDouble((OrderGap gap) -> -Math.abs(gap.money()))
                .thenComparing(OrderGap::order, ProductKey::codePoints));
        return gaps;
    }

    private OrderGap gap(ReplayedOrder order, ActualOrders.Sent sent) {
        String planned = order.missing().isEmpty()
                ? order.parcels().stream()
                        .map(ReplayedOrder.Parcel::center)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining(" + "))
                : "";
        return new OrderGap(
                        order.client(),
                        order.order(),
                        order.date(),
                        planned,
                        sent.centers(),
                        order.parcels().size(),
                        sent.parcels(),
                        order.parcels().stream()
                                .mapToDouble(ReplayedOrder.Parcel::price)
                                .sum(),
                        sent.paid(),
                        order.parcels().stream()
                                .mapToDouble(ReplayedOrder.Parcel::calendarDays)
                                .max()
                                .orElse(0),
                        sent.days(order.date()),
                        OrderGap.Reason.AS_PLANNED)
                .judged(tolerance);
    }

    private static List<ShipmentGap> shipments(List<OrderGap> orders) {
        Map<List<Object>, List<OrderGap>> alike = new LinkedHashMap<>();
        orders.forEach(order -> alike.computeIfAbsent(
                        List.of(order.reason(), order.plannedCenters(), order.actualCenters()),
                        key -> new ArrayList<>())
                .add(order));
        return alike.values().stream()
                .map(ActualSearch::together)
                .sorted(Comparator.comparingDouble((ShipmentGap gap) -> -Math.abs(gap.money()))
                        .thenComparingInt(gap -> -gap.orders()))
                .toList();
    }

    private static ShipmentGap together(List<OrderGap> orders) {
        OrderGap first = orders.getFirst();
        List<OrderGap> paid =
                orders.stream().filter(order -> order.paid().isPresent()).toList();
        return new ShipmentGap(
                first.reason(),
                first.plannedCenters(),
                first.actualCenters(),
                orders.size(),
                paid.stream().mapToDouble(OrderGap::plannedFreight).sum(),
                paid.stream().mapToDouble(order -> order.paid().orElse(0)).sum(),
                orders.stream()
                        .filter(order -> order.actualDays().isPresent())
                        .mapToDouble(OrderGap::daysLater)
                        .average()
                        .orElse(0));
    }

    private double cost(ProductKey product) {
        Product known = products.get(product);
        return known == null ? 0 : known.unitCost();
    }

    private List<TransferGap> transfers() {
        return now.transfers().stream()
                .filter(transfer -> transfer.departureDate()
                        .filter(day -> !day.isBefore(window.from()) && !day.isAfter(window.to()))
                        .isPresent())
                .map(this::gap)
                .sorted(Comparator.comparingDouble((TransferGap gap) -> -gap.money()))
                .toList();
    }

    private TransferGap gap(Transfer transfer) {
        double worth = cost(transfer.product());
        LocalDate planned = transfer.departureDate().orElseThrow();
        long late = ChronoUnit.DAYS.between(planned, transfer.sentDate().orElse(planned));
        double shortBy = transfer.units() - transfer.receivedUnits().orElse(transfer.units());
        return switch (transfer.status()) {
            case PLANNED -> gap(transfer, TransferGap.Reason.NOT_SENT, transfer.units(), worth * transfer.units());
            case CANCELLED -> gap(transfer, TransferGap.Reason.CANCELLED, transfer.units(), worth * transfer.units());
            case SENT, RECEIVED ->
                shortBy > 0
                        ? gap(transfer, TransferGap.Reason.RECEIVED_SHORT, shortBy, worth * shortBy)
                        : late > 0
                                ? gap(transfer, TransferGap.Reason.SENT_LATE, (double) late, 0)
                                : gap(transfer, TransferGap.Reason.AS_PLANNED, transfer.units(), 0);
        };
    }

    private static TransferGap gap(Transfer transfer, TransferGap.Reason reason, double amount, double money) {
        return new TransferGap(transfer, reason, amount, money);
    }

    private List<StockGap> stock() {
        return question.before().stream()
                .flatMap(before -> StockReconciliation.of(before, now).rows().stream())
                .filter(row -> Math.abs(row.difference().orElse(0)) >= 1)
                .map(row -> new StockGap(row, Math.abs(row.difference().orElse(0)) * cost(row.product())))
                .sorted(Comparator.comparingDouble((StockGap gap) -> -gap.money()))
                .toList();
    }
}
