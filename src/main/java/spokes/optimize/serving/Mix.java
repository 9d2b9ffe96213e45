package spokes.optimize.serving;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.Shares;

/** What lies between a plan with too little coverage and a dearer one with enough. */
final class Mix {
    private final LocationProblem problem;
    private final Coverage coverage;
    private final Shares less;
    private final Shares more;

    Mix(LocationProblem problem, Coverage coverage, Shares less, Shares more) {
        this.problem = problem;
        this.coverage = coverage;
        this.less = less;
        this.more = more;
    }

    /** Just enough coverage, clients split between both plans. */
    Shares split() {
        double low = coverage.met(less);
        double high = coverage.met(more);
        double weight = high > low ? Math.clamp((coverage.required() - low) / (high - low) + 1e-13, 0, 1) : 1;
        return of(List.of(less, more), 1 - weight, weight);
    }

    /** Every plan by its weight. */
    static Shares of(List<Shares> plans, double... weights) {
        int[] end = ends(plans, weights);
        int[] next = new int[end.length];
        System.arraycopy(end, 0, next, 1, end.length - 1);
        int[] center = new int[end[end.length - 1]];
        double[] share = new double[center.length];
        for (int p = 0; p < weights.length; p++) {
            Shares plan = plans.get(p);
            for (int e = 0; weights[p] > 0 && e < plan.size(); e++) {
                int at = next[plan.client(e)]++;
                center[at] = plan.center(e);
                share[at] = weights[p] * plan.share(e);
            }
        }
        Shares mixed = new Shares();
        for (int j = 0; j < end.length; j++) {
            addMerged(
                    mixed,
                    j,
                    Arrays.copyOfRange(center, j == 0 ? 0 : end[j - 1], end[j]),
                    share,
                    j == 0 ? 0 : end[j - 1]);
        }
        return mixed;
    }

    /** By client, how many entries it and those before it have. */
    private static int[] ends(List<Shares> plans, double... weights) {
        int clients = 1;
        for (Shares plan : plans) {
            for (int e = 0; e < plan.size(); e++) {
                clients = Math.max(clients, plan.client(e) + 1);
            }
        }
        int[] end = new int[clients];
        for (int p = 0; p < weights.length; p++) {
            for (int e = 0; weights[p] > 0 && e < plans.get(p).size(); e++) {
                end[plans.get(p).client(e)]++;
            }
        }
        Arrays.parallelPrefix(end, Integer::sum);
        return end;
    }

    /** Adds what a client gets from each center, by rising center; the arrays hold it in the order of plans. */
    private static void addMerged(Shares mixed, int client, int[] centers, double[] share, int from) {
        int[] rising = Arrays.stream(centers).sorted().distinct().toArray();
        for (int center : rising) {
            double sum = 0;
            for (int e = 0; e < centers.length; e++) {
                sum += centers[e] == center ? share[from + e] : 0;
            }
            mixed.add(center, client, sum);
        }
    }

    /** Enough coverage with whole clients: those go back to the cheaper plan that lose least coverage for it. */
    Shares whole() {
        int[] cheap = centers(less);
        int[] dear = centers(more);
        double[] load = new double[problem.centers()];
        for (int j = 0; j < dear.length; j++) {
            load[dear[j]] += problem.demand()[j];
        }
        double met = coverage.met(more);
        for (int j : byReturn(cheap, dear)) {
            double lost = coverage.amount()[dear[j]][j] - coverage.amount()[cheap[j]][j];
            double orders = problem.demand()[j];
            boolean hasRoom = load[cheap[j]] + orders <= problem.capacity(cheap[j]);
            if (met - lost >= coverage.required() && hasRoom) {
                met -= lost;
                load[dear[j]] -= orders;
                load[cheap[j]] += orders;
                dear[j] = cheap[j];
            }
        }
        Shares whole = new Shares();
        for (int j = 0; j < dear.length; j++) {
            whole.add(dear[j], j, 1);
        }
        return whole;
    }

    private int[] centers(Shares shares) {
        int[] centers = new int[problem.clients()];
        Arrays.fill(centers, -1);
        for (int e = 0; e < shares.size(); e++) {
            centers[shares.client(e)] = shares.center(e);
        }
        return centers;
    }

    /** Clients that are cheaper the other way, by what it saves per unit of coverage. */
    private List<Integer> byReturn(int[] cheap, int[] dear) {
        return IntStream.range(0, cheap.length)
                .filter(j -> problem.cost(cheap[j])[j] < problem.cost(dear[j])[j])
                .boxed()
                .sorted(Comparator.comparingDouble(j -> {
                    double saving = problem.cost(dear[j])[j] - problem.cost(cheap[j])[j];
                    return (coverage.amount()[dear[j]][j] - coverage.amount()[cheap[j]][j]) / saving;
                }))
                .toList();
    }
}
