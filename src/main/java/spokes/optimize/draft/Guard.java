package spokes.optimize.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;

/** Sees to it that lots bring no center more than it can take, or more than it had too much already. */
public final class Guard {
    private static final double TOLERANCE = 1e-9;

    /** Share of the lots to a center that go at once where it cannot take them. */
    private static final double PART = 0.1;

    private final TransferTrial plan;
    private final BooleanSupplier isOver;
    private final Map<String, Double> known = new HashMap<>();

    /**
     * A guard that lets lots bring no more than the plan has too much without them.
     *
     * @param isOver whether there is no time left to relieve centers bit by bit
     */
    public Guard(TransferTrial plan, BooleanSupplier isOver) {
        this(plan, plan, isOver);
    }

    /**
     * A guard that lets lots bring no more than some others do.
     *
     * @param others a trial of the same plan
     * @param isOver whether there is no time left to relieve centers bit by bit
     */
    public Guard(TransferTrial plan, TransferTrial others, BooleanSupplier isOver) {
        this.plan = plan;
        this.isOver = isOver;
        if (plan.hasLimits()) {
            others.listOverruns().forEach(overrun -> known.put(limit(overrun), overrun.excess()));
        }
    }

    private static String limit(CapacityOverrun overrun) {
        return overrun.center() + '\n' + overrun.kind() + '\n' + overrun.product();
    }

    /** The first overrun that a trial brings. */
    Optional<CapacityOverrun> findOverrun(TransferTrial before, TransferTrial trial) {
        if (!plan.hasLimits()) {
            return Optional.empty();
        }
        before.lendCapacity(trial);
        return trial.listOverruns().stream()
                .filter(overrun -> overrun.excess()
                        > known.getOrDefault(limit(overrun), 0.0) + TOLERANCE * Math.max(1, overrun.capacity()))
                .findFirst();
    }

    /** Whether a trial with other lots of some products keeps all limits, and takes nothing that is not there. */
    public boolean isFine(TransferTrial before, TransferTrial trial, Iterable<Integer> products) {
        for (int product : products) {
            if (!trial.isWhole(product)) {
                return false;
            }
        }
        return findOverrun(before, trial).isEmpty();
    }

    private record Sent(Good good, Lot lot, double worth) {}

    /**
     * The draft without what centers cannot take: the lots that save least for their size go first. When time is over, all
     * lots to such a center go at once.
     */
    public Draft relieve(Draft draft) {
        Draft next = withoutShort(draft);
        Optional<CapacityOverrun> overrun = findOverrun(plan, next.trial());
        while (overrun.isPresent()) {
            List<Sent> sent = sentTo(next, overrun.get());
            Map<Integer, List<Lot>> fewer = new LinkedHashMap<>();
            int last = isOver.getAsBoolean() ? sent.size() : Math.max(1, (int) (sent.size() * PART));
            for (Sent each : sent.subList(0, Math.min(last, sent.size()))) {
                List<Lot> lots =
                        fewer.getOrDefault(each.good.number(), next.trial().lots(each.good.number()));
                fewer.put(
                        each.good.number(),
                        lots.stream().filter(lot -> !lot.equals(each.lot)).toList());
            }
            Draft relieved = next.with(fewer);
            overrun = findOverrun(next.trial(), relieved.trial());
            next = relieved;
        }
        return next;
    }

    /** The draft without lots of products that a departure would run short of. */
    private static Draft withoutShort(Draft draft) {
        Map<Integer, List<Lot>> none = new LinkedHashMap<>();
        for (Good good : draft.trial().goods()) {
            if (!draft.trial().isWhole(good.number())) {
                none.put(good.number(), List.of());
            }
        }
        return draft.with(none);
    }

    /** Lots to the center of an overrun, the least worth for its size first; all lots if none goes there. */
    private static List<Sent> sentTo(Draft draft, CapacityOverrun overrun) {
        List<Sent> sent = new ArrayList<>();
        TransferTrial trial = draft.trial();
        int center = trial.centers().indexOf(overrun.center());
        for (Good good : trial.goods()) {
            List<Lot> lots = trial.lots(good.number());
            for (int i = 0; i < lots.size(); i++) {
                double saved = trial.own(good.number(), ProductStock.without(lots, i)) - trial.own(good.number(), lots);
                Load load = Load.of(good, lots.get(i).units());
                boolean isSpace = overrun.kind() == CapacityOverrun.Kind.STORAGE && load.m3() > 0;
                sent.add(new Sent(good, lots.get(i), saved / (isSpace ? load.m3() : load.units())));
            }
        }
        List<Sent> there =
                sent.stream().filter(each -> each.lot.way().to() == center).toList();
        return (there.isEmpty() ? sent : there)
                .stream().sorted(Comparator.comparingDouble(Sent::worth)).toList();
    }
}
