package spokes.engine.split;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.PatternSums;
import spokes.engine.stocked.CenterWeeks;
import spokes.engine.stocked.StockedSets;
import spokes.engine.stocked.StockedWeeks;

/**
 * What orders of several SKUs cost beyond their lines (model.md, section 8), over all patterns and weeks. Immutable. The
 * sums are exact until they are read: judging only what changed gives the same bits as judging all.
 */
public final class Splits {
    private static final int PATTERNS_A_TASK = 4096;

    /** Patterns that one thread looks at for a change of stock: fewer take less time than waking another thread. */
    private static final int CHANGED_A_TASK = 192;

    private static final int PRODUCTS_A_TASK = 64;

    private final Frame frame;
    private final StockedWeeks[] stocked;
    private final StockedSets sets;
    private final CenterWeeks byCenter;
    private final PatternSums sums;

    private Splits(Frame frame, StockedWeeks[] stocked, StockedSets sets, CenterWeeks byCenter, PatternSums sums) {
        this.frame = frame;
        this.stocked = stocked;
        this.sets = sets;
        this.byCenter = byCenter;
        this.sums = sums;
    }

    /**
     * Judges all patterns.
     *
     * @param patterns of this network, or of one with the same products and areas
     * @param stocked  by product number
     */
    public static Splits of(Network network, OrderPatterns patterns, List<StockedWeeks> stocked) {
        StockedWeeks[] all = stocked.toArray(StockedWeeks[]::new);
        return whole(Frame.of(network, patterns), all);
    }

    /** Judges all patterns of another network; what is known of the lanes is taken over if they are the same. */
    public Splits whole(Network next, OrderPatterns patterns, List<StockedWeeks> nextStocked) {
        return whole(frame.next(next, patterns), nextStocked.toArray(StockedWeeks[]::new));
    }

    private static Splits whole(Frame frame, StockedWeeks[] stocked) {
        Splits splits = new Splits(
                frame, stocked, StockedSets.of(stocked), CenterWeeks.of(stocked), new PatternSums(frame.patterns()));
        splits.inTasks(frame.patterns().size(), PATTERNS_A_TASK, splits::judge);
        splits.inTasks(stocked.length, PRODUCTS_A_TASK, splits::charge);
        return splits;
    }

    /** A part of the work. */
    @FunctionalInterface
    private interface Task {
        void run(int from, int to, PatternSums into);
    }

    /** Adds the sums of all parts; they are exact, so threads change nothing. */
    private void inTasks(int count, int size, Task task) {
        IntStream parts = IntStream.rangeClosed(0, (count - 1) / size);
        sums.add((count > size ? parts.parallel() : parts)
                .collect(
                        () -> new PatternSums(frame.patterns()),
                        (into, part) -> task.run(part * size, Math.min(count, (part + 1) * size), into),
                        PatternSums::add));
    }

    private void judge(int from, int to, PatternSums into) {
        PatternJudge judge = new PatternJudge(frame.patterns(), frame.ways(), into);
        ShortOrders ofFew = new ShortOrders(frame.patterns(), frame.ways(), frame.preferences(), into);
        for (int pattern = from; pattern < to; pattern++) {
            if (frame.isShort(pattern)) {
                ofFew.add(pattern, sets);
            } else {
                judge.add(pattern, stocked);
            }
        }
    }

    private void charge(int from, int to, PatternSums into) {
        LineCharges charges = new LineCharges(frame.patterns(), frame.ways(), into);
        for (int p = from; p < to; p++) {
            if (frame.patterns().hasPatterns(p)) {
                charges.charge(p, frame.costs(p), stocked[p]);
            }
        }
    }

    /**
     * The splits after the stock of some products changed: the same as judging all again, for the work of those patterns
     * and weeks in which it matters.
     *
     * @param touched numbers of the products that may have changed, each once
     * @param next    what they have now, by product number
     */
    public Splits with(int[] touched, IntFunction<StockedWeeks> next) {
        StockedWeeks[] after = stocked.clone();
        BitSet changed = new BitSet();
        for (int p : touched) {
            StockedWeeks then = next.apply(p);
            changed.set(p, !then.equals(stocked[p]));
            after[p] = changed.get(p) ? then : stocked[p];
        }
        if (patternsOf(changed) > frame.patterns().size()) {
            return whole(frame, after);
        }
        StockedSets setsAfter = sets;
        for (int p : changed.stream().toArray()) {
            setsAfter = setsAfter.with(p, after[p]);
        }
        Splits splits = new Splits(frame, after, setsAfter, byCenter.with(after, -1), sums.copy());
        changed.stream().forEach(p -> splits.change(p, this, changed));
        return splits;
    }

    /** Whether any order of several products has a product. */
    public boolean concern(int product) {
        return frame.patterns().hasPatterns(product);
    }

    /** How many patterns some products have, those of several products counted for each. */
    private long patternsOf(BitSet products) {
        int[] first = frame.patterns().firstOfProduct;
        return products.stream().mapToLong(p -> first[p + 1] - first[p]).sum();
    }

    private void change(int product, Splits was, BitSet changed) {
        OrderPatterns patterns = frame.patterns();
        int count = patterns.firstOfProduct[product + 1] - patterns.firstOfProduct[product];
        int places =
                patterns.areaLines().first(product + 1) - patterns.areaLines().first(product);
        if (count > 0) {
            ProductChange change =
                    new ProductChange(frame, product, was.stocked, stocked, was.sets, was.byCenter, changed);
            inTasks(count, CHANGED_A_TASK, change::judge);
            inTasks(places, CHANGED_A_TASK, change::charge);
        }
    }

    /** Who has a product when. */
    public StockedWeeks stocked(int product) {
        return stocked[product];
    }

    /** Money that orders of several SKUs cost beyond what their lines were charged; below 0 if they cost less. */
    public double extraCost() {
        return sums.money();
    }

    /** Parcels beyond one for each order. */
    public double extraParcels() {
        return sums.extraParcels();
    }

    /** Orders that become more than one parcel. */
    public double splitOrders() {
        return sums.splitOrders();
    }

    /** Tells every parcel of a pattern, week by week, with what its lines were charged. */
    public void forEachParcel(int pattern, Consumer<PatternParcel> consumer) {
        new ParcelTeller(frame.patterns(), frame.ways(), frame::costs).tell(pattern, stocked, consumer);
    }

    /**
     * Tells every parcel of all patterns, one pattern after the other; weeks in which nothing changes for a pattern are
     * told as their first, with the orders of all.
     */
    public void forEachParcel(Consumer<PatternParcel> consumer) {
        @Nullable LaneCosts[] known = new @Nullable LaneCosts[stocked.length];
        ParcelTeller teller = new ParcelTeller(frame.patterns(), frame.ways(), product -> {
            LaneCosts costs = known[product] == null ? frame.costs(product) : known[product];
            known[product] = costs;
            return costs;
        });
        for (int pattern = 0; pattern < frame.patterns().size(); pattern++) {
            teller.tellRuns(pattern, stocked, consumer);
        }
    }
}
