package spokes.engine.parcel;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.network.Network;
import spokes.engine.order.Basket;
import spokes.engine.order.Load;
import spokes.engine.order.Tariff;

/**
 * Chooses centers for one real order after the other, by the rules that hold for patterns (model.md, section 8): the best
 * center that has all of it, else the fewest parcels, then the least cost. Made once and asked again and again; not for
 * several threads.
 */
public final class OrderRouter {
    /** Words of a set of centers. */
    public final int words;

    private final Basket basket;
    private final Ways ways;
    private final Choice choice;
    private final Load load = new Load();
    private int area;
    private long[] sets;
    private int[] members = new int[8];

    public OrderRouter(Network network) {
        Tariff tariff = new Tariff(network);
        basket = new Basket(tariff);
        ways = new Ways(network, tariff.pricesRise());
        choice = new Choice(basket, ways);
        words = ways.words;
        sets = new long[8 * words];
    }

    /** A word of the set of centers that can reach an area. */
    public long reach(int toArea, int word) {
        return ways.reach(toArea, word);
    }

    /** Begins an order. */
    public void begin(int toArea) {
        area = toArea;
        basket.begin(toArea);
    }

    /**
     * Adds a line that goes by parcel.
     *
     * @param units above 0
     * @param set   words of the centers that have all of it, may hold it and reach the area; at least one
     * @param from  where they begin
     */
    public void add(int product, double units, long[] set, int from) {
        int at = basket.size * words;
        basket.add(product, units);
        if (at + words > sets.length) {
            sets = Arrays.copyOf(sets, 2 * sets.length);
            members = Arrays.copyOf(members, 2 * members.length);
        }
        System.arraycopy(set, from, sets, at, words);
    }

    /** How many lines were added. */
    public int size() {
        return basket.size;
    }

    /** Chooses centers for the lines that were added, at least one. */
    public void choose() {
        choice.choose(basket.number, sets);
    }

    /** How many parcels the order becomes. */
    public int parcels() {
        return choice.parcels;
    }

    /** The center that ships a line. */
    public int center(int line) {
        return choice.center(line, sets);
    }

    /**
     * A parcel.
     *
     * @param price   money that its carrier asks
     * @param service number of the carrier's service; {@link Codes#NONE} on an explicit lane
     * @param kg      what it weighs
     * @param cm3     its volume, air included
     */
    public record Quote(double price, int service, double kg, double cm3) {}

    /** What the lines that were chosen for a center ask as one parcel from there. */
    public Quote quote(int center) {
        int count = 0;
        for (int line = 0; line < basket.size; line++) {
            if (choice.center(line, sets) == center) {
                members[count++] = line;
            }
        }
        basket.load(basket.number, members, count, load);
        return quote(center, load);
    }

    /** What the whole order asks as one parcel from a center that reaches the area. */
    public Quote quoteWhole(int center) {
        basket.loadWhole(basket.number, load);
        return quote(center, load);
    }

    private Quote quote(int center, Load parcel) {
        return new Quote(ways.price(center, area, parcel), ways.carrier(center, area, parcel), parcel.kg, parcel.cm3);
    }
}
