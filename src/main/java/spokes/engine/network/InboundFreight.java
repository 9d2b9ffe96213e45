package spokes.engine.network;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/**
 * Freight and loss of inbound shipments: what comes on one supply lane on one day travels together (model.md, section
 * 6). It depends on no plan, so it is computed once.
 */
public final class InboundFreight {
    /** Money of all inbound shipments that arrive within the horizon. */
    public final double freight;

    /** Goods lost or damaged in them. */
    public final double loss;

    /** kg of CO2e of them. */
    public final double co2Kg;

    private record Key(String from, int to, String mode, int day) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::from, ProductKey::codePoints)
            .thenComparingInt(Key::to)
            .thenComparing(Key::mode, ProductKey::codePoints)
            .thenComparingInt(Key::day);

    private static final class Load {
        double kg;
        double m3;
        double units;
        double value;
    }

    InboundFreight(
            Workspace workspace,
            Function<ProductKey, Item> items,
            Sites open,
            Sites receivers,
            FreightBook book,
            Terms terms) {
        Map<Key, Load> loads = new TreeMap<>(ORDER);
        for (Inbound row : workspace.inbound()) {
            int to = SupplyBook.receiver(open.codes.find(row.center()), receivers);
            int day = terms.day(row.arrivalDate());
            if (to != Codes.NONE && day < terms.horizonDays) {
                Key key = new Key(row.supplyPoint(), to, row.mode(), day);
                add(loads.computeIfAbsent(key, k -> new Load()), items.apply(row.product()), row.units());
            }
        }
        double money = 0;
        double lost = 0;
        double co2 = 0;
        for (Map.Entry<Key, Load> entry : loads.entrySet()) {
            Key key = entry.getKey();
            Load load = entry.getValue();
            double km = book.km(key.from, receivers.center(key.to));
            ToDoubleFunction<FreightRate> cost = rate -> FreightBook.cost(rate, km, load.kg, load.m3, load.units);
            Optional<FreightRate> rate = book.settle(key.from, receivers.codes.code(key.to), key.mode, cost);
            money += key.from.isEmpty() ? 0 : rate.map(cost::applyAsDouble).orElse(0.0);
            co2 += load.kg
                    / 1000
                    * km
                    * Terms.amount(rate.map(FreightRate::kgCo2PerTonneKm).orElse(0.0));
            lost += load.value * Terms.amount(rate.map(FreightRate::lossRate).orElse(0.0));
        }
        freight = money;
        loss = lost;
        co2Kg = co2;
    }

    private static void add(Load load, Item item, double rowUnits) {
        double units = Terms.amount(rowUnits);
        load.kg += units * item.weightKg;
        load.m3 += units * item.m3;
        load.units += units;
        load.value += units * item.unitCost;
    }
}
