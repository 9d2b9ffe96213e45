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
        double[] opening = new double[centers];
        for (int c = 0; c < centers; c++) {
            opening[c] = product.opening(c);
        }
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
        double[] part = ByCenter.sum(need) > 0 ? need : sold;
        double each = opening() / Math.max(ByCenter.sum(part), ROUNDING);
        return opened(ByCenter.times(part, each), sold, arriving, Prices.none(network.sites(), network.weeks()));
    }

    private double opening() {
        double units = 0;
        for (int c = 0; c < centers; c++) {
            units += product.opening(c);
        }
        return units;
    }

    /** The plan in which opening stock lies where it is needed, and what is left of it where that is cheap. */
    private ProductPlan opened(double[] need, double[] sold, double[][] arriving, Prices prices) {
        double all = opening();
        double[] opening = whole(need, all);
        double left = all - ByCenter.sum(opening);
        if (left > ROUNDING) {
            store(opening, left, sold, prices);
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
        double share = shipment.units() > 0 ? left / shipment.units() : 0; // nothing may be bought
        double[] rest = whole(ByCenter.times(arriving, share), left);
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
        return opened(need, sold, arriving, prices);
    }

    private boolean isFree(int shipment, double[][] arriving) {
        return product.inbound().get(shipment).supplyPoint().isEmpty() || !isHeld(arriving[shipment]);
    }

    /** Shipments that come from a supply point stay as they are addressed; others are divided as sales are. */
    private double[][] arriving(double[] sold) {
        double[][] arriving = asAddressed();
        double all = ByCenter.sum(sold);
        double[] given = new double[centers];
        double so = 0;
        for (int i = 0; i < arriving.length; i++) {
            Inbound shipment = product.inbound().get(i);
            if (isFree(i, arriving) && all > 0) {
                so += shipment.units();
                double[] wanted = ByCenter.times(sold, so / all);
                for (int c = 0; c < centers; c++) {
                    wanted[c] = Math.max(0, wanted[c] - given[c]);
                }
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
        for (int c = 0; c < centers; c++) {
            if (shipment[c] != 0 && !product.isAllowed(c)) {
                return false;
            }
        }
        return true;
    }

    /** Gives what is left of a shipment to the center that sells most. */
    private void top(double[] shipment, double units, double[] sold) {
        int most = 0;
        for (int c = 0; c < centers; c++) {
            most = sold[c] > sold[most] ? c : most;
        }
        shipment[most] += Math.max(0, units - ByCenter.sum(shipment));
    }

    /** Whole units for each need, rounded up if that many are there, else in proportion by largest remainder. */
    private double[] whole(double[] need, double all) {
        double[] units = new double[centers];
        for (int c = 0; c < centers; c++) {
            units[c] = Math.ceil(need[c] - ROUNDING);
        }
        if (ByCenter.sum(units) <= all + ROUNDING) {
            return units;
        }
        double sum = ByCenter.sum(need);
        double scale = sum > all ? all / sum : 1;
        double[] rest = new double[centers];
        for (int c = 0; c < centers; c++) {
            units[c] = Math.floor(need[c] * scale + ROUNDING);
            rest[c] = need[c] > 0 ? need[c] * scale - units[c] : Double.NEGATIVE_INFINITY;
        }
        giveByRest(units, rest, all - ByCenter.sum(units));
        return units;
    }

    /** One unit to each center that needs any, the largest rest first, as long as some are left. */
    private static void giveByRest(double[] units, double[] rest, double some) {
        double left = some;
        while (left > ROUNDING) {
            int most = 0;
            for (int c = 1; c < rest.length; c++) {
                most = rest[c] > rest[most] ? c : most;
            }
            if (rest[most] == Double.NEGATIVE_INFINITY) {
                return;
            }
            double more = Math.min(1, left);
            units[most] += more;
            rest[most] = Double.NEGATIVE_INFINITY;
            left -= more;
        }
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
