package spokes.engine.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.breakeven.OwnBuildings.OpenCenter;
import spokes.model.goods.ProductKey;

/** Finds what the same service needs at more and more centers. */
final class PoolingStudy {
    private PoolingStudy() {}

    /**
     * The one center first, then the others by how much they ship.
     *
     * @param first   code of the one center
     * @param centers the plan's centers
     * @param goOn    called before each step; it throws where the work is no longer wanted
     */
    static Pooling of(JudgedPlan plan, String first, List<OpenCenter> centers, Runnable goOn) {
        List<String> order = centers.stream()
                .sorted(Comparator.<OpenCenter, Boolean>comparing(
                                center -> !center.code().equals(first))
                        .thenComparing(
                                Comparator.comparingDouble(OpenCenter::orders).reversed())
                        .thenComparing(OpenCenter::code, ProductKey::codePoints))
                .map(OpenCenter::code)
                .toList();
        List<Pooling.Row> rows = new ArrayList<>();
        for (int count = 1; count <= order.size(); count++) {
            goOn.run();
            List<String> some = order.subList(0, count);
            rows.add(new Pooling.Row(some, plan.stockNeed(Set.copyOf(some))));
        }
        return new Pooling(rows, plan.stockNeed());
    }
}
