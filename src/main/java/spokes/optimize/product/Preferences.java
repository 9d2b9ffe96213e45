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
    private byte[] first = new byte[0];
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
        findFirst();
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

    private void findFirst() {
        int sets = 1 << count;
        if (first.length < groups * sets) {
            first = new byte[groups * sets];
        }
        for (int g = 0; g < groups; g++) {
            for (int set = 0; set < sets; set++) {
                int at = 0;
                while (at < count && (set & 1 << orders[g * count + at]) == 0) {
                    at++;
                }
                first[set * groups + g] = at < count ? orders[g * count + at] : (byte) count;
            }
        }
    }

    /** How many groups there are. */
    int groups() {
        return groups;
    }

    /** Which center of a set the areas of a group look to first; the number of centers if the set is empty. */
    int first(int set, int g) {
        return first[set * groups + g];
    }
}
