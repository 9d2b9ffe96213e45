package spokes.engine.contribution;

import java.util.Arrays;
import java.util.function.IntPredicate;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Network;

/** What open centers cost whatever they do, and what is missing to their monthly minimum. */
public final class CenterBills {
    private final Network network;
    private final Deliveries deliveries;
    private final Stocks stocks;

    public CenterBills(Judgment judgment, Deliveries deliveries, Stocks stocks) {
        this.network = judgment.network;
        this.deliveries = deliveries;
        this.stocks = stocks;
    }

    /**
     * What counts toward a center's minimum, in money.
     *
     * @param picking    pick and pack
     * @param receiving  receiving
     * @param storage    storage
     * @param processing processing of returns
     */
    public record Handling(double picking, double receiving, double storage, double processing) {
        private static final Handling NONE = new Handling(0, 0, 0, 0);

        private Handling plus(Handling more) {
            return new Handling(
                    picking + more.picking,
                    receiving + more.receiving,
                    storage + more.storage,
                    processing + more.processing);
        }

        /** All of it. */
        public double sum() {
            return picking + receiving + storage + processing;
        }
    }

    /** Fixed cost by center; its weight is in months. */
    public Ledger fixed() {
        return (products, sink) -> {
            Handling[] handling = listHandling();
            double months = network.terms.months();
            for (int c = 0; c < network.sites.size(); c++) {
                double missing = network.sites.minimumPerMonth[c] * months - handling[c].sum();
                double money =
                        network.sites.fixedPerMonth[c] * months + Math.max(0, missing) + network.sites.openingOnce[c];
                sink.accept(Contribution.at(
                        Contribution.Kind.CENTER, c, Contribution.NONE, Contribution.NONE, 0, money, months));
            }
        };
    }

    /** Handling by center, as far as it has a minimum to count toward. */
    public Handling[] listHandling() {
        Handling[] sums = new Handling[network.sites.size()];
        Arrays.fill(sums, Handling.NONE);
        if (Arrays.stream(network.sites.minimumPerMonth).anyMatch(minimum -> minimum > 0)) {
            add(
                    sums,
                    deliveries.delivered((i, lanes, c, a) -> lanes.pickPerUnit(c)),
                    money -> new Handling(money, 0, 0, 0));
            add(sums, stocks.received(), money -> new Handling(0, money, 0, 0));
            add(sums, stocks.stored(), money -> new Handling(0, 0, money, 0));
            add(sums, processing(), money -> new Handling(0, 0, 0, money));
        }
        return sums;
    }

    private Ledger processing() {
        return (products, sink) -> deliveries.returned().each(products, returned -> {
            if (returned.center() != Contribution.NONE) {
                double each = network.sites.returnProcessing[returned.center()];
                sink.accept(returned.adding(returned.weight() * each, returned.weight()));
            }
        });
    }

    private interface Bill {
        Handling of(double money);
    }

    private static void add(Handling[] sums, Ledger ledger, Bill bill) {
        IntPredicate all = product -> true;
        ledger.each(all, c -> sums[c.center()] = sums[c.center()].plus(bill.of(c.amount())));
    }
}
