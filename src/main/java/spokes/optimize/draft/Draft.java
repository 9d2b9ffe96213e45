package spokes.optimize.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.engine.transfer.Way;

/** A plan of lots on the way to a better one, its shipments and what it is worth. Immutable. */
public final class Draft {
    /** Money by which each unit less is better: of two lots that save the same the smaller one is. */
    public static final double LESS_IS_BETTER = 1e-4;

    private final TransferTrial trial;
    private final Terms terms;
    private final Map<Way, Load> loads = new LinkedHashMap<>();
    private final double value;

    /**
     * What a draft's worth is counted by.
     *
     * @param leastSaving what each lot must save to be worth the trouble
     * @param inbound     what is on the ways of suppliers beside the lots; their freight is counted with the lots
     */
    public record Terms(double leastSaving, Map<Way, Load> inbound) {
        public Terms {
            inbound = Map.copyOf(inbound);
        }

        /** What a lot has to save at least. */
        double trouble(Lot lot) {
            return lot.way().isInbound() ? 0 : leastSaving + lot.units() * LESS_IS_BETTER;
        }
    }

    public Draft(TransferTrial trial, Terms terms) {
        this.trial = trial;
        this.terms = terms;
        double trouble = 0;
        for (Good good : trial.goods()) {
            for (Lot lot : trial.lots(good.number())) {
                loads.merge(lot.way(), Load.of(good, lot.units()), Load::plus);
                trouble += terms.trouble(lot);
            }
        }
        double money = trial.total() + trouble;
        for (Map.Entry<Way, Load> entry : loads.entrySet()) {
            if (entry.getKey().isInbound()) {
                money += freight(entry.getKey(), entry.getValue());
            }
        }
        value = money;
    }

    /** This draft with other lots. */
    public Draft with(Map<Integer, List<Lot>> lots) {
        return new Draft(trial.with(lots), terms);
    }

    public TransferTrial trial() {
        return trial;
    }

    /** Money: the total with freight of all lots, and the trouble of each; less is better. */
    public double value() {
        return value;
    }

    public double leastSaving() {
        return terms.leastSaving;
    }

    /** The ways that lots go. */
    public List<Way> ways() {
        return List.copyOf(loads.keySet());
    }

    /** What travels on a way: lots, and what is planned beside them. */
    public Load on(Way way) {
        return beside(way).plus(loads.getOrDefault(way, Load.NONE));
    }

    private Load beside(Way way) {
        return way.isInbound() ? terms.inbound.getOrDefault(way, Load.NONE) : trial.planned(way);
    }

    /** What lots on a way add to its freight. */
    public double freight(Way way, Load lots) {
        return way.freight(beside(way).plus(lots)) - way.freight(beside(way));
    }

    /** The same of all lots on it. */
    public double freight(Way way) {
        return freight(way, loads.getOrDefault(way, Load.NONE));
    }

    /** By how much freight, and the trouble of lots, changes if a product goes otherwise. */
    public double change(Good good, List<Lot> next) {
        List<Lot> now = trial.lots(good.number());
        Map<Way, Load> changed = new LinkedHashMap<>();
        for (Lot lot : now) {
            changed.merge(lot.way(), on(lot.way()).minus(Load.of(good, lot.units())), (a, b) -> b);
        }
        for (Lot lot : next) {
            Load load = changed.getOrDefault(lot.way(), on(lot.way()));
            changed.put(lot.way(), load.plus(Load.of(good, lot.units())));
        }
        double money = trouble(next) - trouble(now);
        for (Map.Entry<Way, Load> entry : changed.entrySet()) {
            Way way = entry.getKey();
            money += way.freight(entry.getValue()) - way.freight(on(way));
        }
        return money;
    }

    private double trouble(List<Lot> lots) {
        return lots.stream().mapToDouble(terms::trouble).sum();
    }

    /** Products with a lot on a way. */
    public List<Good> goods(Way way) {
        List<Good> goods = new ArrayList<>();
        for (Good good : trial.goods()) {
            if (trial.lots(good.number()).stream().anyMatch(lot -> lot.way().equals(way))) {
                goods.add(good);
            }
        }
        return goods;
    }
}
