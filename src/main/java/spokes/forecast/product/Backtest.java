package spokes.forecast.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spokes.forecast.history.Histories;
import spokes.forecast.history.ProductHistory;
import spokes.forecast.history.Watch;
import spokes.model.Progress;

/**
 * Forecasts made at earlier times with what was known then, against what was sold (rolling origin, Tashman 2000). What is learned from it is
 * tried on each time as the other times teach it.
 */
final class Backtest {
    /** Longest look ahead: a quarter. */
    private static final int MOST_WEEKS = 13;
    /** Weeks of history that a time needs. */
    private static final int LEAST_HISTORY = 8;
    /** Products from which there are two times, and one. */
    private static final int MANY = 5_000;

    private static final int VERY_MANY = 10_000;

    private final Histories histories;
    private final int weeks;
    private final List<Integer> cuts = new ArrayList<>();
    private final List<List<Trial>> times = new ArrayList<>();

    /**
     * A backtest that has not begun.
     *
     * @param ahead weeks that will be forecast
     * @param most  times at most
     */
    Backtest(Histories histories, int ahead, int most) {
        this.histories = histories;
        int known = histories.span().weeks();
        this.weeks = Math.clamp(known / 4, 1, Math.min(MOST_WEEKS, ahead));
        int products = histories.products().size();
        int times = Math.min(most, products > VERY_MANY ? 1 : products > MANY ? 2 : 3);
        for (int i = 0; i < times; i++) {
            int cut = weeks + i * Math.ceilDiv(weeks, 2);
            if (known - cut >= LEAST_HISTORY) {
                cuts.add(cut);
            }
        }
    }

    /** How many times there are to try. */
    int times() {
        return cuts.size();
    }

    /** Weeks that each time looks ahead. */
    int weeks() {
        return weeks;
    }

    /** Tries the next time. */
    void run(Progress progress) {
        int cut = cuts.get(times.size());
        List<ProductHistory> before =
                histories.products().stream().map(p -> p.before(cut)).toList();
        List<@Nullable Opinions> opinions =
                new Moment(before, histories.end().minusWeeks(cut), histories.rules(), weeks).opinions(progress);
        List<Trial> trials = new ArrayList<>();
        Watch watch = new Watch(progress, 1, "comparing");
        for (int i = 0; i < before.size(); i++) {
            watch.step();
            Opinions own = opinions.get(i);
            if (own != null) {
                trials.add(new Trial(i, own, histories.products().get(i), before.get(i), weeks));
            }
        }
        times.add(trials);
    }

    /** All that was tried. */
    List<Trial> trials() {
        return times.stream().flatMap(List::stream).toList();
    }

    /** What was tried at one time. */
    List<Trial> at(int time) {
        return times.get(time);
    }

    /** What was tried at all other times. */
    List<Trial> besides(int time) {
        List<Trial> others = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            if (i != time) {
                others.addAll(times.get(i));
            }
        }
        return others;
    }

    /** Trials by product. */
    static Map<Integer, List<Trial>> byProduct(List<Trial> trials) {
        Map<Integer, List<Trial>> byProduct = new HashMap<>();
        trials.forEach(t ->
                byProduct.computeIfAbsent(t.product, p -> new ArrayList<>()).add(t));
        return byProduct;
    }
}
