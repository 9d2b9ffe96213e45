package spokes.optimize.product;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.model.goods.Inbound;

/** Whole units of one product for the centers that should have it: to each what it will sell, the rest where it is cheap. */
public final class Allocation {
    private static final double ROUNDING = 1e-9;

    private final StockNetwork network;
    private final StockedProduct product;
    private final int centers;
    private final double days;

    public Allocation(StockNetwork network, StockedProduct product) {
        this.network = network;
        this.product = product;
        centers = network.sites().size();
        days = network.horizonDays();
    }

    /** The placement that there is, planned transfers apart; what is bought comes where most of it lies. */
    public ProductPlan today() {
        double[] opening =
                IntStream.range(0, centers).mapToDouble(product::opening).toArray();
        return new ProductPlan(opening, asAddressed());
    }

    /** A plan, changed so that it keeps what each center is to have. */
    public ProductPlan settled(ProductPlan plan) {
        new Fitting(product, network.need(product), plan).settle();
        return plan;
    }

    private double[][] asAddressed() {
        List<Inbound> shipments = product.inbound();
        double[][] arriving = new double[shipments.size()][centers];
        for (int i = 0; i < arriving.length; i++) {
            arriving[i][network.center(shipments.get(i).center())] =
                    shipments.get(i).units();
        }
        return arriving;
    }

    /**
     * A placement.
     *
     * @param sold   units that each center will sell over the horizon; 0 for those that shall have none
     * @param prices what space costs beside
     */
    public ProductPlan of(double[] sold, Prices prices) {
        return of(sold, arriving(sold), prices);
    }

    /**
     * A placement in which what comes later goes where space on the plan date is dear, as it needs none there.
     *
     * @param later units that each center would sell if the dear ones had some, too
     */
    public ProductPlan late(double[] sold, double[] later, Prices prices) {
        double[][] arriving = arriving(sold);
        double[] given = new double[centers];
        int[] dear = IntStream.range(0, centers)
                .boxed()
                .filter(c -> prices.space()[c] > 0 && later[c] > 0)
                .sorted(Comparator.comparingDouble((Integer c) -> -prices.space()[c]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < arriving.length; i++) {
            if (isFree(i, arriving)) {
                give(product.inbound().get(i), dear, later, given, arriving[i]);
            }
        }
        return of(sold, arriving, prices);
    }

    /**
     * A placement in proportion to what centers need until something comes.
     *
     * @param sold units that each center sells over the horizon if all have some
     * @param to   by shipment, the center to which all of it goes, if that is chosen
     */
    public ProductPlan inProportion(double[] sold, List<Optional<Integer>> to) {
        double[][] arriving = arriving(sold);
        double[] need = sold.clone();
        for (int i = 0; i < arriving.length; i++) {
            if (to.get(i).isPresent()) {
                Arrays.fill(arriving[i], 0);
                arriving[i][to.get(i).get()] = product.inbound().get(i).units();
            }
            for (int c = 0; c < centers; c++) {
                double after = Math.max(0, 1 - product.ready(product.inbound().get(i), c) / days);
                need[c] = Math.max(0, need[c] - Math.min(arriving[i][c], sold[c] * after));
            }
        }
        double all = IntStream.range(0, centers).mapToDouble(product::opening).sum();
        double sum = Arrays.stream(need).sum();
        double[] part = sum > 0 ? need : sold;
        double each = all / Math.max(Arrays.stream(part).sum(), ROUNDING);
        double[] opening = whole(Arrays.stream(part).map(units -> units * each).toArray(), all);
        double left = all - Arrays.stream(opening).sum();
        if (left > ROUNDING) {
            store(opening, left, sold, Prices.none(network.sites(), network.weeks()));
        }
        return settled(new ProductPlan(opening, arriving));
    }

    /** As much of a shipment to dear centers as they sell after it came, the rest as before. */
    private void give(Inbound shipment, int[] dear, double[] later, double[] given, double[] arriving) {
        double left = shipment.units();
        double[] first = new double[centers];
        for (int c : dear) {
            double after = Math.max(0, 1 - product.ready(shipment, c) / days);
            first[c] = Math.min(left, Math.max(0, Math.floor(later[c] * after - given[c])));
            given[c] += first[c];
            left -= first[c];
        }
        double share = left / shipment.units();
        double[] rest =
                whole(Arrays.stream(arriving).map(units -> units * share).toArray(), left);
        for (int c = 0; c < centers; c++) {
            arriving[c] = first[c] + rest[c];
        }
        top(arriving, shipment.units(), arriving);
    }

    private ProductPlan of(double[] sold, double[][] arriving, Prices prices) {
        double[] need = sold.clone();
        for (double[] shipment : arriving) {
            for (int c = 0; c < centers; c++) {
                need[c] = Math.max(0, need[c] - shipment[c]);
            }
        }
        product.coming().forEach(coming -> need[coming.center()] = Math.max(0, need[coming.center()] - coming.units()));
        double all = IntStream.range(0, centers).mapToDouble(product::opening).sum();
        double[] opening = whole(need, all);
        double left = all - Arrays.stream(opening).sum();
        if (left > ROUNDING) {
            store(opening, left, sold, prices);
        }
        return settled(new ProductPlan(opening, arriving));
    }

    private boolean isFree(int shipment, double[][] arriving) {
        return product.inbound().get(shipment).supplyPoint().isEmpty() || !isHeld(arriving[shipment]);
    }

    /** Shipments that come from a supply point stay as they are addressed; others are divided as sales are. */
    private double[][] arriving(double[] sold) {
        double[][] arriving = asAddressed();
        double all = Arrays.stream(sold).sum();
        double[] given = new double[centers];
        double so = 0;
        for (int i = 0; i < arriving.length; i++) {
            Inbound shipment = product.inbound().get(i);
            if (isFree(i, arriving) && all > 0) {
                so += shipment.units();
                double share = so / all;
                double[] wanted = IntStream.range(0, centers)
                        .mapToDouble(c -> Math.max(0, sold[c] * share - given[c]))
                        .toArray();
                arriving[i] = whole(wanted, shipment.units());
                for (int c = 0; c < centers; c++) {
                    given[c] += arriving[i][c];
                }
                top(arriving[i], shipment.units(), sold);
            }
        }
        return arriving;
    }

    private boolean isHeld(double[] shipment) {
        return IntStream.range(0, centers).allMatch(c -> shipment[c] == 0 || product.isAllowed(c));
    }

    /** Gives what is left of a shipment to the center that sells most. */
    private void top(double[] shipment, double units, double[] sold) {
        int most = 0;
        for (int c = 0; c < centers; c++) {
            most = sold[c] > sold[most] ? c : most;
        }
        shipment[most] += Math.max(0, units - Arrays.stream(shipment).sum());
    }

    /** Whole units for each need, rounded up if that many are there, else in proportion by largest remainder. */
    private double[] whole(double[] need, double all) {
        double[] up = Arrays.stream(need).map(u -> Math.ceil(u - ROUNDING)).toArray();
        if (Arrays.stream(up).sum() <= all + ROUNDING) {
            return up;
        }
        double sum = Arrays.stream(need).sum();
        double scale = sum > all ? all / sum : 1;
        double[] units =
                Arrays.stream(need).map(u -> Math.floor(u * scale + ROUNDING)).toArray();
        Integer[] byRest = IntStream.range(0, centers).boxed().toArray(Integer[]::new);
        Arrays.sort(byRest, (a, b) -> Double.compare(need[b] * scale - units[b], need[a] * scale - units[a]));
        double left = all - Arrays.stream(units).sum();
        for (int k = 0; k < centers && left > ROUNDING; k++) {
            if (need[byRest[k]] > 0) {
                double more = Math.min(1, left);
                units[byRest[k]] += more;
                left -= more;
            }
        }
        return units;
    }

    /** Puts what will be left where keeping it to the end costs least: room that is paid for anyway comes first. */
    private void store(double[] opening, double left, double[] sold, Prices prices) {
        double rest = left;
        for (int turn = 0; turn < 2 * centers && rest > ROUNDING; turn++) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            double amount = rest;
            for (int c = 0; c < centers; c++) {
                if (product.isAllowed(c) && opening[c] < product.mostAtStart(c)) {
                    double fits = Math.min(rest, fits(c, opening[c], rest));
                    double money =
                            keeping(c, opening[c] + fits, sold[c], prices) - keeping(c, opening[c], sold[c], prices);
                    if (money / fits < least) {
                        best = c;
                        least = money / fits;
                        amount = fits;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            opening[best] += amount;
            rest -= amount;
        }
    }

    /** Units that a center can take more before its space costs more than its fee; any number if it does already. */
    private double fits(int c, double units, double rest) {
        double perDay = product.spacePerDay(c);
        double free = perDay > 0 && units > 0 ? Math.floor(product.binPerDay(c) / perDay - units) : 0;
        double limit = Math.min(rest, product.mostAtStart(c) - units);
        return free >= 1 ? Math.min(free, limit) : limit;
    }

    private double keeping(int c, double units, double sold, Prices prices) {
        double end = Math.max(0, units - sold);
        double space = product.spacePerDay(c) * (units + end) / 2 * days;
        double fee = units > 0 ? product.binPerDay(c) * days : 0;
        return Math.max(space, fee) + units * prices.space()[c] * product.spaceM3();
    }
}
