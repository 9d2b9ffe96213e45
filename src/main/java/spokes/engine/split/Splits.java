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
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;

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
    private final PatternSums sums;

    /** What no change of stock touches. */
    private record Frame(Network network, OrderPatterns patterns, Ways ways, Preferences preferences) {
        static Frame of(Network network, OrderPatterns patterns) {
            Ways ways = new Ways(network, patterns.tariff.pricesRise());
            return new Frame(network, patterns, ways, Preferences.of(ways, patterns));
        }

        /** The same for another network and its patterns; centers are ranked again only if that could matter. */
        Frame next(Network next, OrderPatterns nextPatterns) {
            return ways.areThoseOf(next) && patterns.kinds == nextPatterns.kinds
                    ? new Frame(next, nextPatterns, ways, preferences)
                    : of(next, nextPatterns);
        }

        /** Whether a pattern can be judged in all weeks at once. */
        boolean isShort(int pattern) {
            return preferences.has(pattern) && patterns.weeks() <= Long.SIZE;
        }

        LaneCosts costs(int product) {
            return new LaneCosts(network, network.items.get(product));
        }
    }

    private Splits(Frame frame, StockedWeeks[] stocked, StockedSets sets, PatternSums sums) {
        this.frame = frame;
        this.stocked = stocked;
        this.sets = sets;
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
        Splits splits = new Splits(frame, stocked, StockedSets.of(stocked), new PatternSums(frame.patterns));
        splits.inTasks(frame.patterns.size(), PATTERNS_A_TASK, splits::judge);
        splits.inTasks(stocked.length, PRODUCTS_A_TASK, splits::charge);
        return splits;
    }

    /** A part of the work. */
    private interface Task {
        void run(int from, int to, PatternSums into);
    }

    /** Adds the sums of all parts; they are exact, so threads change nothing. */
    private void inTasks(int count, int size, Task task) {
        IntStream parts = IntStream.rangeClosed(0, (count - 1) / size);
        sums.add((count > size ? parts.parallel() : parts)
                .collect(
                        () -> new PatternSums(frame.patterns),
                        (into, part) -> task.run(part * size, Math.min(count, (part + 1) * size), into),
                        PatternSums::add));
    }

    private void judge(int from, int to, PatternSums into) {
        PatternJudge judge = new PatternJudge(frame.patterns, frame.ways, into);
        ShortOrders ofFew = new ShortOrders(frame.patterns, frame.ways, frame.preferences, into);
        for (int pattern = from; pattern < to; pattern++) {
            if (frame.isShort(pattern)) {
                ofFew.add(pattern, sets);
            } else {
                judge.add(pattern, stocked);
            }
        }
    }

    private void charge(int from, int to, PatternSums into) {
        LineCharges charges = new LineCharges(frame.patterns, frame.ways, into);
        for (int p = from; p < to; p++) {
            if (frame.patterns.hasPatterns(p)) {
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
        if (patternsOf(changed) > frame.patterns.size()) {
            return whole(frame, after);
        }
        StockedSets setsAfter = sets;
        for (int p : changed.stream().toArray()) {
            setsAfter = setsAfter.with(p, after[p]);
        }
        Splits splits = new Splits(frame, after, setsAfter, sums.copy());
        changed.stream().forEach(p -> splits.change(p, this, changed));
        return splits;
    }

    /** Whether any order of several products has a product. */
    public boolean concern(int product) {
        return frame.patterns.hasPatterns(product);
    }

    /** How many patterns some products have, those of several products counted for each. */
    private long patternsOf(BitSet products) {
        int[] first = frame.patterns.firstOfProduct;
        return products.stream().mapToLong(p -> first[p + 1] - first[p]).sum();
    }

    private void change(int product, Splits was, BitSet changed) {
        int count = frame.patterns.firstOfProduct[product + 1] - frame.patterns.firstOfProduct[product];
        int firstPlace = frame.patterns.areaLines().first(product);
        int places = frame.patterns.areaLines().first(product + 1) - firstPlace;
        if (count > 0) {
            StockChange change = new StockChange(was.stocked[product], stocked[product], frame.ways.words);
            Dominance ofAll = dominance(product, change, count, frame.patterns.mostUnits());
            Dominance ofFew = dominance(product, change, count, Dominance.FEW_UNITS);
            inTasks(count + places, CHANGED_A_TASK, (from, to, into) -> {
                int place = firstPlace - count;
                if (to > count) {
                    new LineCharges(frame.patterns, frame.ways, into)
                            .change(place + Math.max(from, count), place + to, frame.costs(product), change);
                }
                PatternJudge judge = new PatternJudge(frame.patterns, frame.ways, into);
                PatternChange one = new PatternChange(
                        frame.patterns,
                        frame.ways,
                        stocked,
                        product,
                        change,
                        ofFew,
                        ofAll,
                        judge,
                        new ShortOrders(frame.patterns, frame.ways, frame.preferences, into),
                        was.sets,
                        sets);
                changePatterns(product, from, Math.min(to, count), was.stocked, changed, one, judge);
            });
        }
    }

    /** Compares centers if there are patterns enough to be worth it. */
    private Dominance dominance(int product, StockChange change, int count, double most) {
        return count > CHANGED_A_TASK
                ? new Dominance(frame.ways, frame.patterns, product, change.centers(), most)
                : new Dominance(frame.ways);
    }

    /** Judges some of the patterns of a product again, those that have several that changed only for the first. */
    private void changePatterns(
            int product, int from, int to, StockedWeeks[] was, BitSet changed, PatternChange one, PatternJudge judge) {
        OrderPatterns patterns = frame.patterns;
        int first = patterns.firstOfProduct[product];
        boolean isAlone = changed.cardinality() == 1;
        for (int i = first + from; i < first + to; i++) {
            int pattern = patterns.patternsOfProduct[i];
            if (isAlone || patterns.count(pattern, changed) == 1) {
                one.judge(pattern, frame.isShort(pattern));
            } else if (patterns.first(pattern, changed) == product) {
                judge.change(pattern, was, stocked);
            }
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
        new ParcelTeller(frame.patterns, frame.ways, frame::costs).tell(pattern, stocked, consumer);
    }

    /**
     * Tells every parcel of all patterns, one pattern after the other; weeks in which nothing changes for a pattern are
     * told as their first, with the orders of all.
     */
    public void forEachParcel(Consumer<PatternParcel> consumer) {
        @Nullable LaneCosts[] known = new @Nullable LaneCosts[stocked.length];
        ParcelTeller teller = new ParcelTeller(frame.patterns, frame.ways, product -> {
            LaneCosts costs = known[product] == null ? frame.costs(product) : known[product];
            known[product] = costs;
            return costs;
        });
        for (int pattern = 0; pattern < frame.patterns.size(); pattern++) {
            teller.tellRuns(pattern, stocked, consumer);
        }
    }
}
