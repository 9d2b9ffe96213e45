package spokes.engine.parcel;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.order.Baskets;
import spokes.engine.order.Load;

/**
 * Which centers ship an order, given who has its SKUs (model.md, section 8): the best center that has all of them, else
 * the fewest parcels, then the least cost. It knows nothing of how often the order comes.
 *
 * <p>Not for several threads; made once and asked again and again, best week after week of one pattern. What was chosen
 * among some centers is chosen among fewer of them as well, if those that ship stay: everything else only got worse. So
 * most weeks take one look at the sets.
 */
public final class Choice {
    private static final int NO_PATTERN = -1;

    private final Baskets baskets;
    private final Ways ways;
    private final int words;
    private final Parts parts;
    private final FewLines few;
    private final ManyLines many;
    private final Load load = new Load();
    private final long[] common;

    /** By line: words of the centers among which was chosen. */
    private long[] known;

    /** By line: the center that ships it; any if nobody has it. */
    private int[] centers = new int[Parts.MOST];

    private int[] lines = new int[Parts.MOST];
    private int pattern = NO_PATTERN;
    private int count;
    private boolean isExact;

    /** How many parcels the order becomes; 0 if nobody has anything of it. */
    public int parcels;

    /** Money of all parcels, pick and pack included. */
    public double money;

    public Choice(Baskets baskets, Ways ways) {
        this.baskets = baskets;
        this.ways = ways;
        words = ways.words;
        parts = new Parts(baskets, ways);
        few = new FewLines(parts, Parts.size(baskets), words);
        many = new ManyLines(baskets, ways);
        common = new long[words];
        known = new long[Parts.MOST * words];
    }

    /**
     * Chooses for a pattern.
     *
     * @param sets words of the centers that have each line and reach the area, line after line
     */
    public void choose(int next, long[] sets) {
        if (pattern != next) {
            open(next);
        } else if (holds(sets, 0, words)) {
            return;
        }
        parcels = 0;
        money = 0;
        isExact = true;
        if (count <= Parts.MOST) {
            chooseOfFew(sets);
        } else {
            chooseOfMany(sets);
        }
        System.arraycopy(sets, 0, known, 0, count * words);
    }

    /** Whether no other choice can be better; not so after a local search. */
    public boolean isExact() {
        return isExact;
    }

    private void open(int next) {
        pattern = next;
        count = baskets.lines(next);
        if (count > Parts.MOST) {
            centers = new int[Math.max(count, centers.length)];
            lines = new int[Math.max(count, lines.length)];
            known = new long[Math.max(count * words, known.length)];
        } else {
            parts.open(next);
        }
    }

    /**
     * Whether what was chosen last for the same pattern is the choice among these centers too, as can be seen at once.
     *
     * @param at     where the words of the first line's set begin
     * @param stride from there to those of the next line
     */
    public boolean holds(long[] sets, int at, int stride) {
        long came = 0;
        for (int line = 0; line < count; line++) {
            long any = 0;
            for (int w = 0; w < words; w++) {
                long set = sets[at + line * stride + w];
                came |= set & ~known[line * words + w];
                any |= known[line * words + w];
            }
            int center = centers[line];
            if (any != 0 && (sets[at + line * stride + center / Long.SIZE] & 1L << center) == 0) {
                return false;
            }
        }
        return came == 0 && isExact;
    }

    private void chooseOfFew(long[] sets) {
        int full = 0;
        long any = 0;
        for (int line = 0; line < count; line++) {
            full |= has(sets, line) ? 1 << line : 0;
        }
        for (int w = 0; w < words; w++) {
            long all = -1;
            for (int left = full; left != 0; left &= left - 1) {
                all &= sets[Integer.numberOfTrailingZeros(left) * words + w];
            }
            common[w] = all;
            any |= all;
        }
        if (full != 0) {
            ship(full, any != 0, Parts.SAME, sets);
        }
    }

    private boolean has(long[] sets, int line) {
        long any = 0;
        for (int w = 0; w < words; w++) {
            any |= sets[line * words + w];
        }
        return any != 0;
    }

    /** Ships lines that all are somewhere: from one of the common centers if there is any. */
    private void ship(int full, boolean together, int[] byBit, long[] sets) {
        if (together) {
            parts.find(full, common, 0);
            parcels = 1;
            money = parts.money(full);
            for (int left = full; left != 0; left &= left - 1) {
                centers[byBit[Integer.numberOfTrailingZeros(left)]] = parts.center(full);
            }
        } else {
            few.choose(full, byBit, sets, centers);
            parcels = few.parcels;
            money = few.money;
        }
    }

    /** The same for an order of more lines than have parts: of those that somebody has there may be few. */
    private void chooseOfMany(long[] sets) {
        int kept = 0;
        long any = 0;
        Arrays.fill(common, -1);
        for (int line = 0; line < count; line++) {
            if (has(sets, line)) {
                lines[kept++] = line;
            }
        }
        for (int w = 0; w < words; w++) {
            for (int i = 0; i < kept; i++) {
                common[w] &= sets[lines[i] * words + w];
            }
            any |= common[w];
        }
        if (kept > 0 && kept <= Parts.MOST) {
            parts.open(pattern, lines, kept);
            ship((1 << kept) - 1, any != 0, lines, sets);
        } else if (kept > 0) {
            shipMany(kept, any != 0, sets);
        }
    }

    private void shipMany(int kept, boolean together, long[] sets) {
        if (together) {
            baskets.load(pattern, lines, kept, load);
            int center = ways.best(common, 0, baskets.area(pattern), load);
            Arrays.fill(centers, center);
            parcels = 1;
            money = ways.money(center, baskets.area(pattern), load);
        } else {
            isExact = false;
            many.choose(pattern, Arrays.copyOf(lines, kept), sets, centers);
            parcels = many.parcels;
            money = many.money;
        }
    }

    /**
     * The center that ships a line, by its position in the pattern; {@link Codes#NONE} if nobody does.
     *
     * @param sets those that were chosen for
     */
    public int center(int position, long[] sets) {
        return has(sets, position) ? centers[position] : Codes.NONE;
    }
}
