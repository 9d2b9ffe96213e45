package spokes.optimize.product;

/**
 * Shares the fees of centers among the areas that want them: how much more than its cheapest center each area can pay
 * before any center has earned its fee (the dual ascent of D. Erlenkotter, A dual-based procedure for uncapacitated
 * facility location, Operations Research 26, 1978). For one thread.
 */
public final class SharedFees {
    private static final int LEVELS = 6;
    private static final int PASSES = 12;
    private static final double NOTHING = 1e-12;

    private int[] near = new int[0];
    private double[] slack = new double[0];
    private int[] level = new int[0];

    /**
     * Raises what areas pay.
     *
     * @param weight units by area
     * @param money  money per unit by center and, in it, by area
     * @param fees   money by center
     * @return by area, money per unit above its least
     */
    public double[] share(double[] weight, int areas, double[] money, double[] fees) {
        double[] above = new double[areas];
        if (!ByCenter.isAnyAboveZero(fees)) {
            return above;
        }
        int levels = Math.min(LEVELS, fees.length);
        slack = fees.clone();
        level = new int[areas];
        findNear(areas, money, levels);
        boolean moved = true;
        for (int pass = 0; pass < PASSES && moved; pass++) {
            moved = false;
            for (int a = 0; a < areas; a++) {
                moved |= weight[a] > 0 && raise(a, areas, weight[a], money, levels, above);
            }
        }
        return above;
    }

    /** The cheapest centers of each area, the cheapest first. */
    private void findNear(int areas, double[] money, int levels) {
        near = new int[areas * levels];
        for (int a = 0; a < areas; a++) {
            int count = 0;
            for (int c = 0; c < slack.length; c++) {
                double m = money[c * areas + a];
                int at = count;
                while (at > 0 && m < money[near[a * levels + at - 1] * areas + a]) {
                    at--;
                }
                if (at < levels) {
                    count = Math.min(levels, count + 1);
                    System.arraycopy(near, a * levels + at, near, a * levels + at + 1, count - at - 1);
                    near[a * levels + at] = c;
                }
            }
        }
    }

    private boolean raise(int a, int areas, double weight, double[] money, int levels, double[] above) {
        double base = money[near[a * levels] * areas + a];
        double now = base + above[a];
        double room = Double.POSITIVE_INFINITY;
        for (int l = 0; l <= level[a]; l++) {
            room = Math.min(room, slack[near[a * levels + l]] / weight);
        }
        boolean isLast = level[a] == levels - 1;
        double next = isLast ? now : money[near[a * levels + level[a] + 1] * areas + a];
        double by = Math.min(room, next - now);
        if (Double.isInfinite(next)) {
            by = 0;
        }
        for (int l = 0; l <= level[a]; l++) {
            int center = near[a * levels + l];
            slack[center] = Math.max(0, slack[center] - by * weight);
        }
        above[a] += by;
        boolean reaches = !isLast && by >= next - now;
        level[a] += reaches ? 1 : 0;
        return reaches || by > NOTHING;
    }

    /** Whether a center has earned its fee in the last sharing. */
    public boolean isPaid(int center, double fee) {
        return slack[center] <= NOTHING + 1e-9 * fee;
    }
}
