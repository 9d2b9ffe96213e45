package spokes.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.network.Network;
import spokes.engine.result.StockOut;

/** The stock-outs of a judgment, by product and center: counted at once, listed when somebody looks. Immutable. */
final class StockOuts extends AbstractList<StockOut> {
    private final Judgment judgment;
    private final int size;
    private volatile @Nullable List<StockOut> listed;

    StockOuts(Judgment judgment, int size) {
        this.judgment = judgment;
        this.size = size;
    }

    @Override
    public StockOut get(int index) {
        List<StockOut> all = listed;
        if (all == null) {
            all = list();
            listed = all;
        }
        return all.get(index);
    }

    @Override
    public int size() {
        return size;
    }

    private List<StockOut> list() {
        List<StockOut> found = new ArrayList<>(size);
        for (int p = 0; p < judgment.network.items.size(); p++) {
            addAll(judgment, p, found);
        }
        return found;
    }

    /** Adds those of one product. */
    static void addAll(Judgment judgment, int product, List<StockOut> found) {
        Network network = judgment.network;
        Outcome outcome = judgment.outcome(product);
        for (int c = 0; outcome.runsOut() && c < outcome.soldOut.length; c++) {
            if (outcome.soldOut[c] >= 0) {
                found.add(new StockOut(
                        network.items.get(product).key(), network.sites.codes.code(c), outcome.soldOut[c]));
            }
        }
    }
}
