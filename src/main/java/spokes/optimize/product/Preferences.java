package spokes.optimize.product;

import java.util.Arrays;

/**
 * In which order areas rank a few centers: areas of one order are one group, since whichever of these centers are open, all
 * of them look to the same one first. For one thread.
 */
final class Preferences {
    private final ServingTable table;
    private final int[] ranked;
    private int count;
    private byte[] orders = new byte[0];
    private byte[] before = new byte[0];
    private int groups;

    /** By area, its group. */
    int[] group = new int[0];

    Preferences(ServingTable table, int most) {
        this.table = table;
        ranked = new int[most];
    }

    /** Groups all areas by their orders of some centers. */
    void find(int[] centers, int size) {
        count = size;
        groups = 0;
        if (group.length < table.physical) {
            group = new int[table.physical];
        }
        for (int i = 0; i < table.physical; i++) {
            rank(centers, i);
            group[i] = find();
        }
        sumUp();
    }

    private void rank(int[] centers, int i) {
        for (int k = 0; k < count; k++) {
            double rank = table.rank[centers[k] * table.areas + i];
            int at = k;
            while (at > 0 && rank < table.rank[centers[ranked[at - 1]] * table.areas + i]) {
                ranked[at] = ranked[at - 1];
                at--;
            }
            ranked[at] = k;
        }
    }

    private int find() {
        for (int g = groups - 1; g >= 0; g--) {
            if (isLikeRanked(g)) {
                return g;
            }
        }
        if (orders.length < (groups + 1) * count) {
            orders = Arrays.copyOf(orders, 2 * orders.length + 16 * count);
        }
        for (int k = 0; k < count; k++) {
            orders[groups * count + k] = (byte) ranked[k];
        }
        return groups++;
    }

    private boolean isLikeRanked(int g) {
        for (int k = 0; k < count; k++) {
            if (orders[g * count + k] != ranked[k]) {
                return false;
            }
        }
        return true;
    }

    private void sumUp() {
        if (before.length < groups * (count + 1)) {
            before = new byte[groups * (count + 1)];
        }
        for (int g = 0; g < groups; g++) {
            int set = 0;
            for (int place = 0; place <= count; place++) {
                before[g * (count + 1) + place] = (byte) set;
                set |= place < count ? 1 << at(g, place) : 0;
            }
        }
    }

    /** The center at a place in the order of a group, the first at 0. */
    int at(int g, int place) {
        return orders[g * count + place];
    }

    /** The centers that a group ranks higher than the one at a place, a bit for each. */
    int before(int g, int place) {
        return before[g * (count + 1) + place];
    }

    /** By group, the place of the first center of a set; beyond the last if the set is empty. */
    int[] places(int set) {
        int[] places = new int[groups];
        for (int g = 0; g < groups; g++) {
            while (places[g] < count && (set & 1 << at(g, places[g])) == 0) {
                places[g]++;
            }
        }
        return places;
    }
}
