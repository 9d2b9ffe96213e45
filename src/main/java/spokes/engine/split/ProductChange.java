package spokes.engine.split;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.PatternSums;
import spokes.engine.split.change.ShortChange;
import spokes.engine.stocked.CenterWeeks;
import spokes.engine.stocked.StockChange;
import spokes.engine.stocked.StockedSets;
import spokes.engine.stocked.StockedWeeks;

/** What becomes of the orders of one product when it is had by other centers. Safe to share between threads. */
final class ProductChange {
    private final Frame frame;
    private final int product;
    private final StockedWeeks[] was;
    private final StockedWeeks[] is;
    private final StockedSets sets;
    private final CenterWeeks byCenter;
    private final BitSet changed;
    private final StockChange change;

    /**
     * A change.
     *
     * @param was      who had each product
     * @param is       who has it
     * @param sets     who had each product, side by side
     * @param byCenter the same by center
     * @param changed  all products that changed
     */
    ProductChange(
            Frame frame,
            int product,
            StockedWeeks[] was,
            StockedWeeks[] is,
            StockedSets sets,
            CenterWeeks byCenter,
            BitSet changed) {
        this.frame = frame;
        this.product = product;
        this.was = was;
        this.is = is;
        this.sets = sets;
        this.byCenter = byCenter;
        this.changed = changed;
        change = new StockChange(was[product], is[product], frame.ways().words);
    }

    /** Charges some of the product's lines as they are, not as they were, by their number among its places. */
    void charge(int from, int to, PatternSums into) {
        int first = frame.patterns().areaLines().first(product);
        new LineCharges(frame.patterns(), frame.ways(), into)
                .change(first + from, first + to, frame.costs(product), change);
    }

    /** Judges some of the product's patterns again, those that have several that changed only for the first. */
    void judge(int from, int to, PatternSums into) {
        OrderPatterns patterns = frame.patterns();
        Judges judges = new Judges(into);
        int first = patterns.firstOfProduct[product];
        boolean isAlone = changed.cardinality() == 1;
        int[] ofFewLines = new int[to - from];
        int count = 0;
        for (int i = first + from; i < first + to; i++) {
            int pattern = patterns.patternsOfProduct[i];
            if (isAlone || patterns.count(pattern, changed) == 1) {
                if (frame.isShort(pattern)) {
                    ofFewLines[count++] = pattern;
                } else {
                    judges.ofLong().judge(pattern);
                }
            } else if (patterns.first(pattern, changed) == product) {
                judges.ofAny().change(pattern, was, is);
            }
        }
        if (count > 0) {
            judges.ofShort().judge(ofFewLines, count);
        }
    }

    /** Those who judge; made when they are needed. */
    private final class Judges {
        private final PatternSums sums;
        private @Nullable PatternJudge any;
        private @Nullable PatternChange ofLong;
        private @Nullable ShortChange ofShort;

        Judges(PatternSums sums) {
            this.sums = sums;
        }

        PatternJudge ofAny() {
            PatternJudge made = any;
            if (made == null) {
                made = new PatternJudge(frame.patterns(), frame.ways(), sums);
                any = made;
            }
            return made;
        }

        PatternChange ofLong() {
            PatternChange made = ofLong;
            if (made == null) {
                made = new PatternChange(frame, is, product, change, sets, ofAny());
                ofLong = made;
            }
            return made;
        }

        ShortChange ofShort() {
            ShortChange made = ofShort;
            if (made == null) {
                made = new ShortChange(
                        frame.patterns(), frame.ways(), frame.preferences(), product, change, sets, byCenter, sums);
                ofShort = made;
            }
            return made;
        }
    }
}
