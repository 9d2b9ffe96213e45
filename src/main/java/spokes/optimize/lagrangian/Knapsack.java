package spokes.optimize.lagrangian;

/**
 * The best fill of a limited capacity when the last item may be cut: whole items by falling gain per weight, found by
 * partition in linear time on average (Balas and Zemel, Operations Research 28, 1980). For one thread.
 */
final class Knapsack {
    final double[] gain;
    final double[] weight;
    final int[] item;

    private final double[] ratio;
    private final WholeKnapsack whole = new WholeKnapsack();
    private int greaterEnd;
    private int equalEnd;

    /** How many items are taken, the last one in part; they are the first ones after {@link #fill}. */
    int taken;

    /** Share of the last taken item that is taken. */
    double lastShare;

    Knapsack(int most) {
        gain = new double[most];
        weight = new double[most];
        item = new int[most];
        ratio = new double[most];
    }

    /** Puts the best items of the first so many to the front and gives what they gain. */
    double fill(int count, double capacity) {
        for (int t = 0; t < count; t++) {
            ratio[t] = gain[t] / weight[t];
        }
        double left = capacity;
        double value = 0;
        int low = 0;
        int high = count;
        taken = 0;
        lastShare = 1;
        while (low < high && left > 0) {
            partition(low, high, pivot(low, high));
            double heavy = 0;
            double worth = 0;
            for (int t = low; t < greaterEnd; t++) {
                heavy += weight[t];
                worth += gain[t];
            }
            if (heavy > left) {
                high = greaterEnd;
                continue;
            }
            left -= heavy;
            value += worth;
            taken = greaterEnd;
            for (int t = greaterEnd; t < equalEnd && left > 0; t++) {
                lastShare = Math.min(1, left / weight[t]);
                value += lastShare * gain[t];
                left -= weight[t];
                taken = t + 1;
            }
            low = equalEnd;
        }
        return value;
    }

    /** Puts the best whole items of the first so many to the front and gives what they gain. */
    double fillWhole(int count, double capacity) {
        sort(count);
        double value = whole.fill(count, gain, weight, capacity);
        taken = 0;
        lastShare = 1;
        for (int t = 0; t < count; t++) {
            if (whole.isTaken(t)) {
                item[taken++] = item[t];
            }
        }
        return value;
    }

    /** By falling gain per weight: heapsort, the least to the end. */
    private void sort(int count) {
        for (int t = 0; t < count; t++) {
            ratio[t] = gain[t] / weight[t];
        }
        for (int t = count / 2 - 1; t >= 0; t--) {
            sink(t, count);
        }
        for (int end = count - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
    }

    private void sink(int from, int end) {
        int at = from;
        for (int child = 2 * at + 1; child < end; child = 2 * at + 1) {
            child += child + 1 < end && ratio[child + 1] < ratio[child] ? 1 : 0;
            if (ratio[at] <= ratio[child]) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private double pivot(int low, int high) {
        double a = ratio[low];
        double b = ratio[(low + high) >>> 1];
        double c = ratio[high - 1];
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /** Items of a greater ratio to the front, then those of this ratio, then the others. */
    private void partition(int low, int high, double middle) {
        int greater = low;
        int at = low;
        int less = high;
        while (at < less) {
            if (ratio[at] > middle) {
                swap(at++, greater++);
            } else if (ratio[at] < middle) {
                swap(at, --less);
            } else {
                at++;
            }
        }
        greaterEnd = greater;
        equalEnd = less;
    }

    private void swap(int a, int b) {
        if (a != b) {
            double g = gain[a];
            gain[a] = gain[b];
            gain[b] = g;
            double w = weight[a];
            weight[a] = weight[b];
            weight[b] = w;
            double r = ratio[a];
            ratio[a] = ratio[b];
            ratio[b] = r;
            int i = item[a];
            item[a] = item[b];
            item[b] = i;
        }
    }
}
