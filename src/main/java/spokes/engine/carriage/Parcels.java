package spokes.engine.carriage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.model.goods.Product;

/** How units are packed into parcels, and what those cost by zone (model.md, section 3). */
public final class Parcels {
    private final ParcelServices services;
    private final double cartonFill;

    public Parcels(ParcelServices services, double cartonFill) {
        this.services = services;
        this.cartonFill = cartonFill;
    }

    /** Units of one product. */
    public record Line(Product product, double units) {
        public double kg() {
            return Terms.amount(product.weightKg()) * units;
        }
    }

    /** How many services there are to choose from. */
    public int services() {
        return services.count();
    }

    /** Whether a single unit is above the last row of every service, so that it never goes by parcel. */
    public boolean isTooHeavy(Product product) {
        return IntStream.range(0, services.count()).allMatch(s -> isTooHeavy(product, s));
    }

    /** Whether a single unit is above a service's last row. */
    public boolean isTooHeavy(Product product, int service) {
        return services.card(service).row(new Line(product, 1).kg(), cm3(product)) == ParcelCard.TOO_HEAVY;
    }

    /** Takes note of parcels of one weight and volume. */
    @FunctionalInterface
    public interface Packing {
        /**
         * Some parcels.
         *
         * @param kg    weight of each
         * @param cm3   volume of each, air included
         * @param times how many there are
         */
        void add(double kg, double cm3, double times);
    }

    /**
     * Price by zone, [1] to [9], of an order whose single units are none too heavy for the service.
     *
     * @param lines at least one, each of a different product and at least one unit
     */
    public double[] price(int service, List<Line> lines) {
        ParcelCard card = services.card(service);
        double[] byZone = new double[ParcelCard.ZONES + 1];
        pack(service, lines, (kg, cm3, times) -> card.addPrice(card.row(kg, cm3), times, byZone));
        return byZone;
    }

    /**
     * Packs an order whose single units are none too heavy for the service.
     *
     * @param lines at least one, each of a different product and at least one unit
     */
    public void pack(int service, List<Line> lines, Packing packing) {
        ParcelCard card = services.card(service);
        double kg = 0;
        double cm3 = 0;
        for (Line line : lines) {
            kg += line.kg();
            cm3 += cm3(line.product()) * line.units();
        }
        if (card.row(kg, cm3) != ParcelCard.TOO_HEAVY) {
            packing.add(kg, cm3, 1);
        } else if (lines.size() == 1) {
            spreadEvenly(card, lines.getFirst(), packing);
        } else {
            firstFit(card, lines, packing);
        }
    }

    private void spreadEvenly(ParcelCard card, Line line, Packing packing) {
        double most = mostUnits(card, line.product(), 0, 0, line.units());
        double parcels = Math.ceil(line.units() / most);
        double small = Math.floor(line.units() / parcels);
        double large = line.units() - small * parcels;
        pack(line.product(), small + 1, large, packing);
        pack(line.product(), small, parcels - large, packing);
    }

    private void pack(Product product, double units, double parcels, Packing packing) {
        if (parcels > 0) {
            packing.add(new Line(product, units).kg(), cm3(product) * units, parcels);
        }
    }

    /** So many parcels of one content: of a large order most are alike. */
    private record Alike(double kg, double cm3, double parcels) {}

    private void firstFit(ParcelCard card, List<Line> lines, Packing packing) {
        List<Alike> open = new ArrayList<>();
        List<Line> falling = lines.stream()
                .sorted(Comparator.<Line>comparingDouble(line -> -line.product().weightKg())
                        .thenComparing(line -> line.product().key()))
                .toList();
        for (Line line : falling) {
            List<Alike> next = new ArrayList<>();
            double left = Math.ceil(line.units());
            for (Alike alike : open) {
                left = fill(card, line.product(), left, alike, next);
            }
            fill(card, line.product(), left, new Alike(0, 0, Double.MAX_VALUE), next);
            open = next;
        }
        open.forEach(alike -> packing.add(alike.kg, alike.cm3, alike.parcels));
    }

    /**
     * Puts units into parcels that are alike, one after the other as many as have room.
     *
     * @param next takes what becomes of the parcels; empty ones are left out
     * @return units that are left
     */
    private double fill(ParcelCard card, Product product, double units, Alike alike, List<Alike> next) {
        double most = mostUnits(card, product, alike.kg, alike.cm3, units);
        double full = most > 0 ? Math.min(alike.parcels, Math.floor(units / most)) : 0;
        double rest = full < alike.parcels && most > 0 ? units - full * most : 0;
        add(filled(product, alike, most, full), next);
        add(filled(product, alike, rest, rest > 0 ? 1 : 0), next);
        add(new Alike(alike.kg, alike.cm3, alike.parcels - full - (rest > 0 ? 1 : 0)), next);
        return units - full * most - rest;
    }

    private Alike filled(Product product, Alike alike, double units, double parcels) {
        return new Alike(
                alike.kg + Terms.amount(product.weightKg()) * units, alike.cm3 + cm3(product) * units, parcels);
    }

    private static void add(Alike alike, List<Alike> next) {
        boolean endless = alike.parcels > Terms.MAX_AMOUNT;
        if (alike.parcels > 0 && !endless) {
            next.add(alike);
        }
    }

    /** Most units, up to a limit, that fit into a parcel that holds some weight and volume already. */
    private double mostUnits(ParcelCard card, Product product, double kg, double cm3, double limit) {
        double fit = 0;
        double open = limit + 1;
        while (open - fit > 1) {
            double middle = Math.floor((fit + open) / 2);
            boolean room = card.row(kg + Terms.amount(product.weightKg()) * middle, cm3 + cm3(product) * middle)
                    != ParcelCard.TOO_HEAVY;
            fit = room ? middle : fit;
            open = room ? open : middle;
        }
        return fit;
    }

    /** Volume that a unit takes in a parcel, air included. */
    public double cm3(Product product) {
        double own = Terms.amount(product.volumeM3()) * 1e6;
        return product.shipsInOwnBox() ? own : own / cartonFill;
    }
}
