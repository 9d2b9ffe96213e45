package spokes.engine.order;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.carriage.ParcelServices;
import spokes.engine.carriage.Parcels;
import spokes.engine.network.Item;
import spokes.engine.network.Network;

/**
 * The parcel price of any part of an order by service and zone, read from the cards by weight and volume.
 *
 * <p>A service that cannot carry one of the units asks +∞; where no service can carry all of them, each line goes by the
 * cheapest that can carry it.
 */
public final class Tariff {
    /** Places of a service's prices: zone z of service s at {@code s × ZONES + z}. */
    public static final int ZONES = ParcelCard.ZONES + 1;

    private final ParcelServices services;
    private final Parcels parcels;
    private final List<Item> items;
    private final int width;
    private final double[][][] byRow;
    private final double[][] savedFromRow;
    private final boolean[][] carries;
    private final double[] kgPerUnit;
    private final double[] cm3PerUnit;

    public Tariff(Network network) {
        services = network.services;
        items = network.items;
        parcels = new Parcels(services, network.terms.cartonFill);
        width = services.count() * ZONES;
        byRow = byService(s -> rows(services.card(s))).toArray(double[][][]::new);
        savedFromRow = savedFromRow(byRow[0]);
        carries = byService(this::carries).toArray(boolean[][]::new);
        kgPerUnit = items.stream().mapToDouble(item -> item.weightKg).toArray();
        cm3PerUnit =
                items.stream().mapToDouble(item -> parcels.cm3(item.product)).toArray();
    }

    private <T> Stream<T> byService(IntFunction<T> make) {
        return IntStream.range(0, services.count()).mapToObj(make);
    }

    private static double[][] rows(ParcelCard card) {
        double[][] rows = new double[card.rows()][ZONES];
        for (int row = 0; row < rows.length; row++) {
            card.addPrice(row, 1, rows[row]);
        }
        return rows;
    }

    private boolean[] carries(int service) {
        boolean[] byProduct = new boolean[items.size()];
        items.forEach(item -> byProduct[item.number] = !parcels.isTooHeavy(item.product, service));
        return byProduct;
    }

    /** Weighs the lines of a load and looks up its price. */
    void price(Load load, int[] product, double[] units) {
        weigh(load, product, units);
        int row = services.card(0).row(load.kg, load.cm3);
        load.at = 0;
        load.isOneParcel = services.count() == 1 && row != ParcelCard.TOO_HEAVY;
        if (load.isOneParcel) {
            load.prices = byRow[0][row];
        } else {
            load.prices = prices(load, product, units);
        }
    }

    private void weigh(Load load, int[] product, double[] units) {
        load.units = 0;
        load.kg = 0;
        load.cm3 = 0;
        for (int i = 0; i < load.count; i++) {
            int line = load.lines[i];
            load.units += units[line];
            load.kg += kgPerUnit[product[line]] * units[line];
            load.cm3 += cm3PerUnit[product[line]] * units[line];
        }
    }

    private double[] prices(Load load, int[] product, double[] units) {
        double[] prices = new double[width];
        boolean any = false;
        for (int s = 0; s < services.count(); s++) {
            boolean able = carriesAll(s, load, product);
            any |= able;
            double[] byZone = able ? price(s, load, product, units) : new double[ZONES];
            System.arraycopy(byZone, 0, prices, s * ZONES, ZONES);
            if (!able) {
                Arrays.fill(prices, s * ZONES, (s + 1) * ZONES, Double.POSITIVE_INFINITY);
            }
        }
        return any ? prices : pricesOfLines(load, product, units);
    }

    private boolean carriesAll(int service, Load load, int[] product) {
        return Arrays.stream(load.lines, 0, load.count).allMatch(line -> carries[service][product[line]]);
    }

    private double[] price(int service, Load load, int[] product, double[] units) {
        int row = services.card(service).row(load.kg, load.cm3);
        return row != ParcelCard.TOO_HEAVY
                ? byRow[service][row]
                : parcels.price(
                        service,
                        Arrays.stream(load.lines, 0, load.count)
                                .mapToObj(line -> new Parcels.Line(items.get(product[line]).product, units[line]))
                                .toList());
    }

    /** Every line by the cheapest service that carries it; the same for all services. */
    private double[] pricesOfLines(Load load, int[] product, double[] units) {
        double[] sum = new double[width];
        for (int i = 0; i < load.count; i++) {
            Load alone = new Load();
            alone.put(load.lines[i]);
            weigh(alone, product, units);
            double[] prices = prices(alone, product, units);
            for (int place = 0; place < width; place++) {
                sum[place] += cheapest(prices, place % ZONES);
            }
        }
        return sum;
    }

    private double cheapest(double[] prices, int zone) {
        return byService(s -> prices[s * ZONES + zone]).min(Double::compare).orElse(0.0);
    }

    /** Whether no price of the first service falls with the zone. */
    public boolean pricesRise() {
        return Arrays.stream(byRow[0]).allMatch(row -> IntStream.range(2, ZONES).allMatch(z -> row[z] >= row[z - 1]));
    }

    /** By a zone and another: what the other saves at least in any row of the first card from one on. */
    public double[] saved(int row) {
        return savedFromRow[row];
    }

    /** The same for every parcel with at least so many units of a product. */
    public double[] saved(int product, double units) {
        int row = services.card(0).row(kgPerUnit[product] * units, cm3PerUnit[product] * units);
        return savedFromRow[row == ParcelCard.TOO_HEAVY ? savedFromRow.length - 1 : row];
    }

    private static double[][] savedFromRow(double[][] rows) {
        double[][] saved = new double[rows.length][ZONES * ZONES];
        for (int row = rows.length - 1; row >= 0; row--) {
            Arrays.fill(saved[row], Double.NEGATIVE_INFINITY);
            for (int zone = 1; zone < ZONES; zone++) {
                for (int other = 1; other < ZONES; other++) {
                    int pair = zone * ZONES + other;
                    double now = rows[row][zone] - rows[row][other];
                    saved[row][pair] = row + 1 == rows.length ? now : Math.min(now, saved[row + 1][pair]);
                }
            }
        }
        return saved;
    }

    /**
     * The least price per kilogram by zone, [1] to [9], of any parcel, by any service.
     *
     * @param mostKg weight of the heaviest such parcel
     */
    public double[] leastPerKg(double mostKg) {
        double[] least = new double[ZONES];
        Arrays.fill(least, 1, ZONES, mostKg > 0 ? Double.POSITIVE_INFINITY : 0);
        for (int s = 0; mostKg > 0 && s < services.count(); s++) {
            double[] cheapest = new double[ZONES];
            Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
            for (int row = byRow[s].length - 1; row >= 0; row--) {
                double lightest = row > 0 ? kg(services.card(s), row - 1) : 0;
                double heaviest = Math.min(mostKg, kg(services.card(s), row));
                for (int zone = 1; zone < ZONES; zone++) {
                    cheapest[zone] = Math.min(cheapest[zone], byRow[s][row][zone]);
                    least[zone] = lightest < mostKg ? Math.min(least[zone], cheapest[zone] / heaviest) : least[zone];
                }
            }
        }
        return least;
    }

    private static double kg(ParcelCard card, int row) {
        return (card.maxLb(row) + ParcelCard.LB_TOLERANCE) * ParcelCard.KG_PER_LB;
    }

    /** Kilograms of a unit. */
    double kgPerUnit(int product) {
        return kgPerUnit[product];
    }

    /** The different prices that loads have, each kept once. */
    final class Table {
        private final Map<DoubleBuffer, Integer> places = new HashMap<>();
        private double[] prices = new double[64 * width];

        /** Where the prices of a load stand. */
        int place(Load load) {
            Integer known = places.get(DoubleBuffer.wrap(load.prices, load.at, width));
            if (known != null) {
                return known;
            }
            int place = places.size() * width;
            if (place == prices.length) {
                prices = Arrays.copyOf(prices, 2 * place);
            }
            System.arraycopy(load.prices, load.at, prices, place, width);
            places.put(DoubleBuffer.wrap(Arrays.copyOfRange(prices, place, place + width)), place);
            return place;
        }

        double[] prices() {
            return Arrays.copyOf(prices, places.size() * width);
        }
    }
}
