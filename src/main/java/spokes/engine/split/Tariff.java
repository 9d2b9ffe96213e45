package spokes.engine.split;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.carriage.Parcels;
import spokes.engine.network.Item;

/** The parcel price of any part of an order by zone, read from the card by weight and volume. */
final class Tariff {
    /** Prices of one load. */
    static final int WIDTH = ParcelCard.ZONES + 1;

    private final ParcelCard card;
    private final Parcels parcels;
    private final List<Item> items;
    private final double[][] byRow;
    private final double[] kgPerUnit;
    private final double[] cm3PerUnit;

    Tariff(ParcelCard card, Parcels parcels, List<Item> items) {
        this.card = card;
        this.parcels = parcels;
        this.items = items;
        byRow = IntStream.range(0, card.rows()).mapToObj(this::row).toArray(double[][]::new);
        kgPerUnit = items.stream().mapToDouble(item -> item.weightKg).toArray();
        cm3PerUnit =
                items.stream().mapToDouble(item -> parcels.cm3(item.product)).toArray();
    }

    private double[] row(int row) {
        double[] byZone = new double[WIDTH];
        card.addPrice(row, 1, byZone);
        return byZone;
    }

    /** Weighs the lines of a load and looks up its price. */
    void price(Load load, int[] product, double[] units) {
        load.units = 0;
        load.kg = 0;
        load.cm3 = 0;
        for (int i = 0; i < load.count; i++) {
            int line = load.lines[i];
            load.units += units[line];
            load.kg += kgPerUnit[product[line]] * units[line];
            load.cm3 += cm3PerUnit[product[line]] * units[line];
        }
        int row = card.row(load.kg, load.cm3);
        load.prices = row == ParcelCard.TOO_HEAVY ? boxes(load, product, units) : byRow[row];
        load.at = 0;
    }

    private double[] boxes(Load load, int[] product, double[] units) {
        return parcels.price(
                0,
                Arrays.stream(load.lines, 0, load.count)
                        .mapToObj(line -> new Parcels.Line(items.get(product[line]).product, units[line]))
                        .toList());
    }

    /** Kilograms of a unit. */
    double kgPerUnit(int product) {
        return kgPerUnit[product];
    }

    /** The different prices by zone that loads have, each kept once. */
    static final class Table {
        private final Map<DoubleBuffer, Integer> places = new HashMap<>();
        private double[] prices = new double[64 * WIDTH];

        /** Where the prices of a load stand. */
        int place(Load load) {
            DoubleBuffer key = DoubleBuffer.wrap(load.prices, load.at, WIDTH);
            Integer known = places.get(key);
            if (known != null) {
                return known;
            }
            int place = places.size() * WIDTH;
            if (place == prices.length) {
                prices = Arrays.copyOf(prices, 2 * place);
            }
            System.arraycopy(load.prices, load.at, prices, place, WIDTH);
            places.put(DoubleBuffer.wrap(Arrays.copyOfRange(prices, place, place + WIDTH)), place);
            return place;
        }

        double[] prices() {
            return Arrays.copyOf(prices, places.size() * WIDTH);
        }
    }
}
