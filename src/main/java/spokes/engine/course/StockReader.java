package spokes.engine.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.StockEvent;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.goods.ProductKey;

/** Watches the stock of products and reads it off at the begin of every day. */
public final class StockReader {
    private final Judgment judgment;
    private final Network network;
    private final int days;
    private final double[][] byCenter;
    private final Map<ProductKey, DayLine> products = new HashMap<>();
    private final List<StockCourses.Arrival> arrivals = new ArrayList<>();

    private StockReader(Judgment judgment) {
        this.judgment = judgment;
        network = judgment.network;
        days = network.terms.horizonDays;
        byCenter = new double[network.sites.size()][0];
    }

    /** The courses of these products, or of all if none is named; unknown ones are left out. */
    public static StockCourses of(Judgment judgment, Set<ProductKey> wanted) {
        StockReader reader = new StockReader(judgment);
        for (Item item : judgment.network.items) {
            if (wanted.isEmpty() || wanted.contains(item.key())) {
                reader.read(item);
            }
        }
        return reader.courses();
    }

    private void read(Item item) {
        ProductWatch watch = new ProductWatch(network.sites.size(), days);
        judgment.watch(item.number, watch);
        double[] all = new double[days + 1];
        boolean isAnywhere = false;
        for (int center = 0; center < byCenter.length; center++) {
            double[] line = watch.line(center);
            if (line.length > 0) {
                isAnywhere = true;
                byCenter[center] = byCenter[center].length > 0 ? byCenter[center] : new double[days + 1];
                add(line, byCenter[center]);
                add(line, all);
            }
        }
        if (isAnywhere) {
            products.put(item.key(), new DayLine(all));
        }
        listArrivals(item);
    }

    private static void add(double[] line, double[] to) {
        for (int day = 0; day < to.length; day++) {
            to[day] += line[day];
        }
    }

    private void listArrivals(Item item) {
        double[] taken = judgment.outcome(item.number).taken;
        for (StockEvent event :
                StockEvent.list(network.supply(item.number), judgment.moves(item.number), network.terms.horizonDays)) {
            double units = event.isInbound() ? event.units() : event.isArrival() ? taken[event.move()] : 0;
            if (units > 0) {
                String center = network.sites.codes.code(event.center());
                arrivals.add(new StockCourses.Arrival(item.key(), center, event.day(), units, event.isInbound()));
            }
        }
    }

    private StockCourses courses() {
        Map<String, DayLine> centers = new HashMap<>();
        for (int center = 0; center < byCenter.length; center++) {
            if (byCenter[center].length > 0) {
                centers.put(network.sites.codes.code(center), new DayLine(byCenter[center]));
            }
        }
        arrivals.sort(Comparator.comparingDouble(StockCourses.Arrival::day)
                .thenComparing(StockCourses.Arrival::center)
                .thenComparing(arrival -> arrival.product().toString()));
        return new StockCourses(centers, products, arrivals);
    }
}
