package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Way;
import spokes.optimize.draft.Draft;

/**
 * Which further lots to take, at most one of each product, so that what goes each way pays for the whole shipment: a
 * problem of facilities, where ways are opened and products served by them. It is looked for from both ends, closing
 * ways that do not pay and opening ways that do (Kuehn &amp; Hamburger, 1963), and the better end is taken.
 */
final class LaneChoice {
    private static final int NONE = -1;
    private static final double LEAST_GAIN = 1e-7;

    private final List<List<Option>> offers;
    private final double leastSaving;
    private final List<Way> ways = new ArrayList<>();
    private final Map<Way, Integer> numbers = new LinkedHashMap<>();
    private final List<Load> before = new ArrayList<>();
    private final int[][] wayOf;
    private final BooleanSupplier isOver;

    /** By way: products with an option there. */
    private final List<List<Integer>> interested = new ArrayList<>();

    /** What each product takes, and what each way carries then. */
    private int[] choice;

    private Load[] loads;

    /** The load that a way has already. */
    interface Loaded {
        Load on(Way way);
    }

    /**
     * A choice among offers.
     *
     * @param offers      by product, the best first
     * @param loaded      what is on each way without them
     * @param leastSaving what each lot must save to be worth the trouble
     */
    LaneChoice(List<List<Option>> offers, Loaded loaded, double leastSaving, BooleanSupplier isOver) {
        this.offers = offers;
        this.leastSaving = leastSaving;
        this.isOver = isOver;
        wayOf = new int[offers.size()][];
        for (int p = 0; p < wayOf.length; p++) {
            wayOf[p] = new int[offers.get(p).size()];
            for (int o = 0; o < wayOf[p].length; o++) {
                wayOf[p][o] = number(offers.get(p).get(o).lot().way(), loaded);
                interested.get(wayOf[p][o]).add(p);
            }
        }
        choice = new int[offers.size()];
        loads = before.toArray(Load[]::new);
    }

    private int number(Way way, Loaded loaded) {
        return numbers.computeIfAbsent(way, w -> {
            ways.add(w);
            before.add(loaded.on(w));
            interested.add(new ArrayList<>());
            return ways.size() - 1;
        });
    }

    /** The lots to take. */
    List<Option> choose() {
        start(p -> best(p, w -> true));
        improve();
        int[] fromAll = choice;
        double valueFromAll = value();
        start(p -> NONE);
        improve();
        if (valueFromAll > value()) {
            start(p -> fromAll[p]);
        }
        return IntStream.range(0, choice.length)
                .filter(p -> choice[p] != NONE)
                .mapToObj(p -> offers.get(p).get(choice[p]))
                .toList();
    }

    private interface Pick {
        int of(int product);
    }

    private interface Ways {
        boolean has(int way);
    }

    private void start(Pick pick) {
        choice = IntStream.range(0, offers.size()).map(pick::of).toArray();
        loads = before.toArray(Load[]::new);
        for (int p = 0; p < choice.length; p++) {
            if (choice[p] != NONE) {
                int w = wayOf[p][choice[p]];
                loads[w] = loads[w].plus(offers.get(p).get(choice[p]).load());
            }
        }
    }

    private int best(int product, Ways among) {
        List<Option> options = offers.get(product);
        for (int o = 0; o < options.size(); o++) {
            if (among.has(wayOf[product][o]) && options.get(o).worth() > leastSaving) {
                return o;
            }
        }
        return NONE;
    }

    private double saved(int product, int option) {
        if (option == NONE) {
            return 0;
        }
        Option taken = offers.get(product).get(option);
        return taken.saved() - taken.lot().units() * Draft.LESS_IS_BETTER - leastSaving;
    }

    private double value() {
        double value = 0;
        for (int p = 0; p < choice.length; p++) {
            value += saved(p, choice[p]);
        }
        for (int w = 0; w < loads.length; w++) {
            value -= ways.get(w).freight(loads[w]) - ways.get(w).freight(before.get(w));
        }
        return value;
    }

    private void improve() {
        boolean isBetter = true;
        while (isBetter && !isOver.getAsBoolean()) {
            isBetter = turn(this::closing);
            isBetter |= turn(this::opening);
        }
    }

    /** What products would take otherwise, and what that gains. */
    private record Change(Map<Integer, Integer> options, double gain) {}

    private interface Trial {
        Change of(int way);
    }

    /** Makes the best change of one way, again and again. */
    private boolean turn(Trial trial) {
        boolean isBetter = false;
        while (!isOver.getAsBoolean()) {
            Change best = new Change(Map.of(), LEAST_GAIN);
            for (int w = 0; w < ways.size(); w++) {
                Change change = trial.of(w);
                best = change.gain > best.gain ? change : best;
            }
            if (best.options.isEmpty()) {
                return isBetter;
            }
            apply(best);
            isBetter = true;
        }
        return isBetter;
    }

    private boolean isOpen(int way) {
        return loads[way].units() > 0;
    }

    /** All that goes this way goes another open way, or not at all. */
    private Change closing(int way) {
        int[] products = interested.get(way).stream()
                .mapToInt(Integer::intValue)
                .filter(p -> choice[p] != NONE && wayOf[p][choice[p]] == way)
                .distinct()
                .toArray();
        return change(products, p -> best(p, w -> w != way && isOpen(w)));
    }

    /** What is worth more on this way than where it goes now goes this way. */
    private Change opening(int way) {
        int[] products = interested.get(way).stream()
                .mapToInt(Integer::intValue)
                .filter(p -> isWorthMore(p, way))
                .distinct()
                .toArray();
        return change(products, p -> best(p, w -> w == way));
    }

    private boolean isWorthMore(int product, int way) {
        int option = best(product, w -> w == way);
        int now = choice[product];
        double worthNow =
                now == NONE ? leastSaving : offers.get(product).get(now).worth();
        return option != NONE
                && option != now
                && offers.get(product).get(option).worth() > worthNow;
    }

    private Change change(int[] products, Pick pick) {
        Map<Integer, Integer> options = new LinkedHashMap<>();
        Map<Integer, Load> changed = new LinkedHashMap<>();
        double gain = 0;
        for (int p : products) {
            int option = pick.of(p);
            options.put(p, option);
            gain += saved(p, option) - saved(p, choice[p]);
            move(changed, p, option);
        }
        for (Map.Entry<Integer, Load> entry : changed.entrySet()) {
            Way way = ways.get(entry.getKey());
            gain -= way.freight(entry.getValue()) - way.freight(loads[entry.getKey()]);
        }
        return new Change(options, gain);
    }

    private void move(Map<Integer, Load> changed, int product, int option) {
        int now = choice[product];
        if (now != NONE) {
            int w = wayOf[product][now];
            Load load = changed.getOrDefault(w, loads[w]);
            changed.put(w, load.minus(offers.get(product).get(now).load()));
        }
        if (option != NONE) {
            int w = wayOf[product][option];
            Load load = changed.getOrDefault(w, loads[w]);
            changed.put(w, load.plus(offers.get(product).get(option).load()));
        }
    }

    private void apply(Change change) {
        int[] next = choice;
        change.options.forEach((product, option) -> next[product] = option);
        start(p -> next[p]);
    }
}
