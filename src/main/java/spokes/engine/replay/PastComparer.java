package spokes.engine.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.calibration.PaidFreight;
import spokes.engine.network.Network;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayWindow;
import spokes.model.Workspace;

/** Compares what the sheet of orders says of what really happened with the model and with a replay. */
final class PastComparer {
    private final Network network;
    private final WindowOrders orders;
    private final OrderResults results;
    private final PastShipping shipping;
    private final PaidFreight freight;
    private final PastColumns columns;
    private final ReplayWindow window;
    private final FreightSum paid = new FreightSum();
    private final DaysSum days = new DaysSum();
    private final ParcelsSum parcels = new ParcelsSum();

    private PastComparer(
            Network network, Workspace workspace, ReplayWindow window, WindowOrders orders, OrderResults results) {
        this.network = network;
        this.window = window;
        this.orders = orders;
        this.results = results;
        shipping = new PastShipping(network, orders);
        freight = PaidFreight.of(orders.lines(network.history));
        columns = PastColumns.of(network.history, orders, workspace.packedOrders());
    }

    static PastComparison compare(
            Network network, Workspace workspace, ReplayWindow window, WindowOrders orders, OrderResults results) {
        PastComparer comparer = new PastComparer(network, workspace, window, orders, results);
        IntStream.range(0, orders.size()).forEach(comparer::add);
        return new PastComparison(comparer.paid.sum(), comparer.days.sum(), comparer.parcels.sum());
    }

    private void add(int order) {
        double money = freight.paid(network.history.linesOf(orders.order[order]));
        long delivered = delivered(order);
        int sent = parcels(order);
        boolean isModeled = (money > 0 || delivered != PastColumns.UNKNOWN) && shipping.model(order);
        boolean isWhole = !results.misses[order];
        if (money > 0) {
            paid.add(money, isModeled && isWhole, shipping.price, results.shipping[order]);
        }
        if (delivered >= ordered(order).toEpochDay()) {
            addDays(order, delivered, isModeled && isWhole);
        }
        if (sent > 0) {
            parcels.add(sent, isWhole, results.parcels[order]);
        }
    }

    private void addDays(int order, long delivered, boolean compared) {
        LocalDate ordered = ordered(order);
        double actual = delivered - ordered.toEpochDay();
        days.add(
                actual,
                compared,
                compared ? network.times.calendarDays(shipping.time, ordered.getDayOfWeek()) : 0,
                compared ? network.times.calendarDays(results.time[order], ordered.getDayOfWeek()) : 0);
    }

    private LocalDate ordered(int order) {
        return window.from().plusDays((long) orders.moment[order]);
    }

    /** The day on which the last line came; unknown if it is of any line. */
    private long delivered(int order) {
        long last = Long.MIN_VALUE;
        for (int line = orders.firstLine[order]; line < orders.firstLine[order + 1]; line++) {
            if (columns.delivered[line] == PastColumns.UNKNOWN) {
                return PastColumns.UNKNOWN;
            }
            last = Math.max(last, columns.delivered[line]);
        }
        return last;
    }

    /** Parcels as the sheet says, else the centers that shipped; 0 if neither is known. */
    private int parcels(int order) {
        int first = orders.firstLine[order];
        int end = orders.firstLine[order + 1];
        double stated = IntStream.range(first, end)
                .mapToDouble(line -> columns.parcels[line])
                .max()
                .orElse(0);
        if (stated > 0) {
            return (int) Math.min(stated, Short.MAX_VALUE);
        }
        List<String> centers = IntStream.range(first, end)
                .mapToObj(line -> network.history.shipCenter(orders.line[line]))
                .distinct()
                .toList();
        return centers.contains("") ? 0 : centers.size();
    }

    private static final class FreightSum {
        private int stated;
        private int compared;
        private double paid;
        private double modeled;
        private double replayed;

        void add(double money, boolean isCompared, double model, double replay) {
            stated++;
            if (isCompared) {
                compared++;
                paid += money;
                modeled += model;
                replayed += replay;
            }
        }

        PastComparison.Freight sum() {
            return new PastComparison.Freight(stated, compared, paid, modeled, replayed);
        }
    }

    private static final class DaysSum {
        private int stated;
        private int compared;
        private double actual;
        private double modeled;
        private double replayed;
        private int slower;

        void add(double days, boolean isCompared, double model, double replay) {
            stated++;
            if (isCompared) {
                compared++;
                actual += days;
                modeled += model;
                replayed += replay;
                slower += replay > days ? 1 : 0;
            }
        }

        PastComparison.Days sum() {
            double n = Math.max(1, compared);
            return new PastComparison.Days(stated, compared, actual / n, modeled / n, replayed / n, slower);
        }
    }

    private static final class ParcelsSum {
        private int stated;
        private int compared;
        private double actual;
        private int actualSplit;
        private double replayed;
        private int replayedSplit;

        void add(int sent, boolean isCompared, int replay) {
            stated++;
            if (isCompared) {
                compared++;
                actual += sent;
                actualSplit += sent > 1 ? 1 : 0;
                replayed += replay;
                replayedSplit += replay > 1 ? 1 : 0;
            }
        }

        PastComparison.Parcels sum() {
            double n = Math.max(1, compared);
            return new PastComparison.Parcels(
                    stated, compared, actual / n, actualSplit / n, replayed / n, replayedSplit / n);
        }
    }
}
