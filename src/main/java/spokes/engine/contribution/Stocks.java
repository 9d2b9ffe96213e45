package spokes.engine.contribution;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.engine.flow.FirstChoice;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.network.Item;
import spokes.engine.network.Network;

/**
 * What stock at centers adds, product by product; the time it lies there comes from running each product again, once for
 * the ledgers of one question. For one thread.
 */
public final class Stocks {

    private final Judgment judgment;
    private final Network network;
    private @Nullable List<Holding[]> holdings;

    public Stocks(Judgment judgment) {
        this.judgment = judgment;
        this.network = judgment.network;
    }

    /** How long a product lies at a center. */
    public Holding holding(int product, int center) {
        return holdings().get(product)[center];
    }

    private List<Holding[]> holdings() {
        List<Holding[]> made = holdings;
        if (made == null) {
            made = IntStream.range(0, network.items.size())
                    .parallel()
                    .mapToObj(p -> watch(network.items.get(p)).holdings())
                    .toList();
            holdings = made;
        }
        return made;
    }

    /** Runs a product again and watches its stock. */
    ProductHoldings watch(Item item) {
        ProductHoldings watcher = new ProductHoldings(network, item);
        judgment.watch(item.number, watcher);
        return watcher;
    }

    /** What a product adds at a center. */
    private interface AtCenter {
        Contribution of(int center, Outcome outcome);
    }

    private Ledger each(Function<Item, AtCenter> contributions) {
        return (products, sink) -> {
            for (Item item : network.items) {
                if (products.test(item.number)) {
                    eachCenter(item, contributions.apply(item), sink);
                }
            }
        };
    }

    private void eachCenter(Item item, AtCenter contributions, Consumer<Contribution> sink) {
        Outcome outcome = judgment.outcome(item.number);
        for (int c = 0; c < network.sites.size(); c++) {
            Contribution made = contributions.of(c, outcome);
            if (made.amount() != 0 || made.weight() != 0) {
                sink.accept(made);
            }
        }
    }

    private static Contribution stock(Item item, int center, double units, double amount, double weight) {
        return Contribution.at(Contribution.Kind.STOCK, center, Contribution.NONE, item.number, units, amount, weight);
    }

    /** Units that become stock and what receiving them costs; their weight is their units. */
    public Ledger received() {
        return each(item -> (c, outcome) -> {
            double units = outcome.incoming[c];
            return stock(item, c, units, units * network.sites.receivingPerUnit[c], units);
        });
    }

    /** Storage; its weight is in unit-days. */
    public Ledger stored() {
        return each(item -> (c, outcome) -> {
            Holding holding = holding(item.number, c);
            return stock(item, c, holding.unitDays(), storage(item, c, holding), holding.unitDays());
        });
    }

    private double storage(Item item, int center, Holding holding) {
        double space = ProductHoldings.spacePerUnitMonth(network, item, center) * holding.spaceUnitDays();
        double bin = network.sites.binFeePerMonth[center] * holding.binDays();
        return (space + bin) / Terms.DAYS_PER_MONTH;
    }

    /** Capital bound on hand; its weight is in unit-days. */
    public Ledger boundOnHand() {
        return each(item -> (c, outcome) -> {
            double unitDays = holding(item.number, c).unitDays();
            return stock(item, c, unitDays, capital(item, unitDays), unitDays);
        });
    }

    /** Money for unit-days of a product. */
    double capital(Item item, double unitDays) {
        return unitDays * item.unitCost * network.terms.capitalRate / Terms.DAYS_PER_YEAR;
    }

    /** Closing stock beyond its cover target, written down; its weight is its units. */
    public Ledger surplus() {
        Terms terms = network.terms;
        if (!(terms.writeDownRate > 0)) {
            return Ledger.EMPTY;
        }
        return each(item -> {
            double[] perDay = FirstChoice.demandPerDay(network, item);
            return (c, outcome) -> {
                double beyond = Math.max(0, outcome.closing[c] - terms.coverTargetDays * perDay[c]);
                return stock(item, c, beyond, beyond * item.unitCost * terms.writeDownRate, beyond);
            };
        });
    }

    /** Every product at a center that serving demand empties; each is one. */
    public Ledger soldOut() {
        return each(item -> (c, outcome) -> {
            double one = outcome.soldOut[c] >= 0 ? 1 : 0;
            return Contribution.at(Contribution.Kind.STOCK_OUT, c, Contribution.NONE, item.number, one, one, one);
        });
    }
}
