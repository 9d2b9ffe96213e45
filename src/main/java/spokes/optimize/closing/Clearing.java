package spokes.optimize.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;

/**
 * Chooses an option for each product, so that what they add by themselves and the freight of all of them, filled into
 * vehicles together, is least: product by product, and lane by lane, for a truck is only saved if all that is on it goes
 * otherwise. What a center has no room for is made dearer there until it fits.
 */
final class Clearing {
    private static final int MOST_ROUNDS = 12;
    private static final double BETTER = 1e-6;

    private final TransferTrial trial;
    private final List<List<LotOption>> options;

    /** Money by which each m³ at a center is dearer, by number of the center. */
    private final double[] dearer;

    private final List<LotOption> chosen = new ArrayList<>();
    private final Map<Way, Load> loads = new HashMap<>();

    /**
     * A choice to be made.
     *
     * @param options of each product at least one
     */
    Clearing(TransferTrial trial, List<List<LotOption>> options) {
        this.trial = trial;
        this.options = options;
        dearer = new double[trial.centers().size()];
    }

    /** Makes each m³ at a center dearer. */
    void addPrice(int center, double money) {
        dearer[center] += money;
    }

    /** The lots of each product, by its number. */
    Map<Integer, List<Lot>> choose() {
        start();
        boolean isBetter = true;
        for (int round = 0; round < MOST_ROUNDS && isBetter; round++) {
            isBetter = betterProducts();
            isBetter |= betterLanes();
        }
        Map<Integer, List<Lot>> lots = new TreeMap<>();
        chosen.forEach(option -> lots.put(option.good().number(), option.lots()));
        return lots;
    }

    private void start() {
        chosen.clear();
        loads.clear();
        for (List<LotOption> those : options) {
            LotOption best = those.stream()
                    .min(Comparator.comparingDouble(option -> money(option) + option.variableFreight()))
                    .orElseThrow();
            chosen.add(best);
            put(best, loads, 1);
        }
    }

    /** What an option adds, freight apart. */
    private double money(LotOption option) {
        double money = option.own();
        for (Lot lot : option.lots()) {
            money += dearer[lot.way().to()] * option.load(lot).m3();
        }
        return money;
    }

    private static void put(LotOption option, Map<Way, Load> loads, int sign) {
        for (Lot lot : option.lots()) {
            Load before = loads.getOrDefault(lot.way(), Load.NONE);
            Load load = option.load(lot);
            loads.put(lot.way(), sign > 0 ? before.plus(load) : before.minus(load));
        }
    }

    /** Freight of a way with these lots beside what is planned on it. */
    private double freight(Way way, Load load) {
        Load planned = trial.planned(way);
        return way.freight(planned.plus(load)) - way.freight(planned);
    }

    private boolean betterProducts() {
        boolean isBetter = false;
        for (int p = 0; p < options.size(); p++) {
            LotOption now = chosen.get(p);
            put(now, loads, -1);
            LotOption best = now;
            double least = money(now) + added(now, loads);
            for (LotOption option : options.get(p)) {
                double money = money(option) + added(option, loads);
                if (money < least - BETTER) {
                    best = option;
                    least = money;
                }
            }
            put(best, loads, 1);
            chosen.set(p, best);
            isBetter |= !best.equals(now);
        }
        return isBetter;
    }

    /** Freight that an option adds to what is on the ways. */
    private double added(LotOption option, Map<Way, Load> there) {
        double money = 0;
        for (Lot lot : option.lots()) {
            Load before = there.getOrDefault(lot.way(), Load.NONE);
            money += freight(lot.way(), before.plus(option.load(lot))) - freight(lot.way(), before);
        }
        return money;
    }

    private boolean betterLanes() {
        boolean isBetter = false;
        Set<Way> used = new TreeSet<>(Comparator.comparingInt(Way::to).thenComparing(Way::mode));
        chosen.forEach(option -> option.lots().forEach(lot -> used.add(lot.way())));
        for (Way way : used) {
            isBetter |= goOtherwise(way);
        }
        return isBetter;
    }

    /** Takes all off a way, by another mode or to wherever else it is cheapest, if that saves money. */
    private boolean goOtherwise(Way way) {
        double before = total(chosen, loads);
        List<LotOption> best = chosen;
        double least = before - BETTER;
        List<Way> instead = new ArrayList<>(trial.ways(way.from(), way.to()));
        for (int i = -1; i < instead.size(); i++) {
            List<LotOption> other = i < 0 ? without(way) : onto(way, instead.get(i));
            double money = total(other, loadsOf(other));
            if (money < least) {
                best = other;
                least = money;
            }
        }
        if (best.equals(chosen)) {
            return false;
        }
        List<LotOption> next = List.copyOf(best);
        chosen.clear();
        chosen.addAll(next);
        loads.clear();
        loads.putAll(loadsOf(next));
        return true;
    }

    private static Map<Way, Load> loadsOf(List<LotOption> those) {
        Map<Way, Load> sums = new LinkedHashMap<>();
        those.forEach(option -> put(option, sums, 1));
        return sums;
    }

    private double total(List<LotOption> those, Map<Way, Load> sums) {
        double money = those.stream().mapToDouble(this::money).sum();
        for (Map.Entry<Way, Load> entry : sums.entrySet()) {
            money += freight(entry.getKey(), entry.getValue());
        }
        return money;
    }

    /** Every product that is on a way as it is cheapest without it, one after the other. */
    private List<LotOption> without(Way way) {
        Map<Way, Load> left = new HashMap<>(loads);
        List<LotOption> next = new ArrayList<>();
        for (int p = 0; p < chosen.size(); p++) {
            LotOption now = chosen.get(p);
            LotOption best = now;
            if (uses(now, way)) {
                put(now, left, -1);
                best = options.get(p).stream()
                        .filter(option -> !uses(option, way))
                        .min(Comparator.comparingDouble(option -> money(option) + added(option, left)))
                        .orElse(now);
                put(best, left, 1);
            }
            next.add(best);
        }
        return next;
    }

    private static boolean uses(LotOption option, Way way) {
        return option.lots().stream().anyMatch(lot -> lot.way().equals(way));
    }

    /** Every product that is on a way by another mode to the same centers. */
    private List<LotOption> onto(Way way, Way other) {
        List<LotOption> next = new ArrayList<>();
        for (int p = 0; p < chosen.size(); p++) {
            LotOption now = chosen.get(p);
            List<Integer> receivers = receivers(now);
            next.add(
                    uses(now, way)
                            ? options.get(p).stream()
                                    .filter(option -> uses(option, other)
                                            && receivers(option).equals(receivers))
                                    .findFirst()
                                    .orElse(now)
                            : now);
        }
        return next;
    }

    private static List<Integer> receivers(LotOption option) {
        return option.lots().stream().map(lot -> lot.way().to()).toList();
    }
}
