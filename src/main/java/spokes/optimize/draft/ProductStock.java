package spokes.optimize.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.Need;
import spokes.engine.transfer.StayRule;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;

/**
 * The rules that lots of one product keep: nobody is left short to serve another, and nobody gets more than it can use.
 *
 * <p>A sender keeps its target with safety stock; where all centers together have less than their targets, its share of
 * what there is. A receiver gets at most its target, or the cover target's days of the demand that ranks it first if that
 * is more. Both count what is there and what comes within the horizon, among the centers that hold the product once the lots
 * are on their way. A sender may also give all it has, if others can serve all that it alone would. Lots are whole cases; a center with less than a case gives single
 * units. For one thread.
 */
public final class ProductStock {
    private static final double TOLERANCE = 1e-6;

    private final TransferTrial plan;
    private final Good good;
    private final double coverDays;
    private final double[] positions;
    private final double[] available;
    private final Map<BitSet, Needs> needs = new HashMap<>();

    /** Targets and most useful units by center. */
    private static final class Needs {
        final double[] target;
        final double[] use;
        double all;
        double perDay;

        Needs(int centers) {
            target = new double[centers];
            use = new double[centers];
        }

        /** What a center keeps of its target where there are so many units in all. */
        double keep(int center, double units) {
            return all > 0 ? target[center] * Math.min(1, units / all) : 0;
        }
    }

    /**
     * Stock of one product.
     *
     * @param plan      the plan without lots
     * @param coverDays days of demand that a receiver may have
     */
    public ProductStock(TransferTrial plan, Good good, double coverDays) {
        this.plan = plan;
        this.good = good;
        this.coverDays = coverDays;
        int centers = plan.centers().size();
        positions = IntStream.range(0, centers)
                .mapToDouble(c -> plan.position(good.number(), c))
                .toArray();
        available = IntStream.range(0, centers)
                .mapToDouble(c -> Math.floor(plan.available(good.number(), c) + TOLERANCE))
                .toArray();
    }

    public Good good() {
        return good;
    }

    /** Centers that have some to give. */
    public int[] senders() {
        return IntStream.range(0, available.length)
                .filter(c -> available[c] > 0)
                .toArray();
    }

    private double[] after(List<Lot> lots) {
        double[] after = positions.clone();
        for (Lot lot : lots) {
            after[lot.way().to()] += lot.units();
            if (!lot.way().isInbound()) {
                after[lot.way().from()] -= lot.units();
            }
        }
        return after;
    }

    private static BitSet holders(double[] units) {
        BitSet holders = new BitSet();
        for (int c = 0; c < units.length; c++) {
            holders.set(c, units[c] > TOLERANCE);
        }
        return holders;
    }

    private Needs needs(BitSet holders) {
        return needs.computeIfAbsent(holders, this::findNeeds);
    }

    private Needs findNeeds(BitSet holders) {
        boolean[] holds = new boolean[positions.length];
        holders.stream().forEach(c -> holds[c] = true);
        Needs found = new Needs(holds.length);
        for (Need need : plan.needs(good.number(), holds)) {
            found.target[need.center()] = need.target();
            found.use[need.center()] = Math.max(need.target(), coverDays * need.perDay());
            found.all += need.target();
            found.perDay += need.perDay();
        }
        return found;
    }

    private static double sum(double[] units) {
        double sum = 0;
        for (double part : units) {
            sum += part;
        }
        return sum;
    }

    private static double sent(List<Lot> lots, int center) {
        return lots.stream()
                .filter(lot -> lot.way().from() == center)
                .mapToDouble(Lot::units)
                .sum();
    }

    private static boolean receives(List<Lot> lots, int center) {
        return lots.stream().anyMatch(lot -> lot.way().to() == center);
    }

    /** The most whole cases that may go a way beside these lots, in units; 0 if none. */
    public double most(List<Lot> lots, Way way) {
        StayRule stay = plan.stay(good.number(), way.to());
        boolean isBack = sent(lots, way.to()) > 0 || (!way.isInbound() && receives(lots, way.from()));
        if (!stay.isAllowed() || isBack) {
            return 0;
        }
        double[] after = after(lots);
        BitSet holders = holders(after);
        holders.set(way.to());
        Needs need = needs(holders);
        double room = Math.min(need.use[way.to()], stay.most()) - after[way.to()];
        double left = way.isInbound() ? room : available[way.from()] - sent(lots, way.from());
        double spare = way.isInbound() ? room : spare(way.from(), left, after, need);
        return whole(Math.min(room, spare), way);
    }

    /** Whether all centers together can use so many units from outside. */
    public boolean canUse(double units) {
        BitSet allowed = new BitSet();
        for (int c = 0; c < positions.length; c++) {
            allowed.set(
                    c, positions[c] > TOLERANCE || plan.stay(good.number(), c).isAllowed());
        }
        Needs need = needs(allowed);
        double room = 0;
        for (int c = 0; c < positions.length; c++) {
            StayRule stay = plan.stay(good.number(), c);
            double most = stay.isAllowed() ? Math.min(need.use[c], stay.most()) : 0;
            room += Math.max(0, most - positions[c]);
        }
        return room >= units;
    }

    /** Units that a center may have beside these lots by the rules of what may be kept there, used or not. */
    public double space(List<Lot> lots, Way way) {
        StayRule stay = plan.stay(good.number(), way.to());
        return stay.isAllowed() ? Math.max(0, stay.most() - after(lots)[way.to()]) : 0;
    }

    private double spare(int sender, double left, double[] after, Needs need) {
        double least = plan.stay(good.number(), sender).least();
        double keep = Math.max(least, need.keep(sender, sum(after)));
        return Math.min(left - least, after[sender] - keep);
    }

    /** The units in which lots of a way are counted: a case, or one where the sender has less than a case. */
    public double step(Way way) {
        boolean isLess = !way.isInbound() && available[way.from()] + TOLERANCE < good.unitsPerCase();
        return isLess ? 1 : good.unitsPerCase();
    }

    private double whole(double units, Way way) {
        double step = step(way);
        return Math.max(0, Math.floor((units + TOLERANCE) / step) * step);
    }

    /** All that a center can give beside these lots, if that empties it and is whole cases; else 0. */
    public double all(List<Lot> lots, Way way) {
        double left = available[way.from()] - sent(lots, way.from());
        boolean isAll = Math.abs(after(lots)[way.from()] - left) <= TOLERANCE;
        return isAll && whole(left, way) == left ? left : 0;
    }

    /** Whether lots keep all rules. */
    public boolean allows(List<Lot> lots) {
        double[] after = after(lots);
        Needs need = needs(holders(after));
        double sum = sum(after);
        for (Lot lot : lots) {
            boolean isFine = isWhole(lot)
                    && allowsReceipt(lot, lots, after, need)
                    && (lot.way().isInbound() || allowsDeparture(lot.way().from(), lots, after, need, sum));
            if (!isFine) {
                return false;
            }
        }
        return true;
    }

    private boolean allowsReceipt(Lot lot, List<Lot> lots, double[] after, Needs need) {
        int to = lot.way().to();
        StayRule stay = plan.stay(good.number(), to);
        return stay.isAllowed()
                && sent(lots, to) == 0
                && after[to] <= Math.min(stay.most(), need.use[to]) + TOLERANCE
                && after[to] >= stay.least() - TOLERANCE;
    }

    private boolean allowsDeparture(int from, List<Lot> lots, double[] after, Needs need, double sum) {
        double left = available[from] - sent(lots, from);
        double least = plan.stay(good.number(), from).least();
        if (after[from] <= TOLERANCE) {
            return left >= -TOLERANCE && least == 0 && isServedWithout(from, after, need);
        }
        double keep = Math.max(least, need.keep(from, sum));
        return left >= least - TOLERANCE && after[from] >= keep - TOLERANCE;
    }

    /** Whether those that hold the product serve all that a center more could. */
    private boolean isServedWithout(int center, double[] after, Needs need) {
        BitSet more = holders(after);
        more.set(center);
        return need.perDay >= needs(more).perDay * (1 - TOLERANCE);
    }

    private boolean isWhole(Lot lot) {
        return Math.abs(Math.IEEEremainder(lot.units(), step(lot.way()))) <= TOLERANCE;
    }

    /** Lots with one more; units on the same way add up. */
    public static List<Lot> with(List<Lot> lots, Lot more) {
        List<Lot> next = new ArrayList<>(lots);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).way().equals(more.way())) {
                next.set(i, new Lot(more.way(), next.get(i).units() + more.units()));
                return next;
            }
        }
        next.add(more);
        return next;
    }

    /** Lots without one of them. */
    public static List<Lot> without(List<Lot> lots, int index) {
        List<Lot> next = new ArrayList<>(lots);
        next.remove(index);
        return next;
    }
}
