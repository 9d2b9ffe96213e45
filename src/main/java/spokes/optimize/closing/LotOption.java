package spokes.optimize.closing;

import java.util.List;
import spokes.engine.transfer.Good;
import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;

/**
 * A way to share all that a center gives away of a product among others.
 *
 * @param lots none two of one way
 * @param own  money that the product adds to the plan with these lots, freight apart
 */
record LotOption(Good good, List<Lot> lots, double own) {
    LotOption {
        lots = List.copyOf(lots);
    }

    /** What a lot of it weighs and takes. */
    Load load(Lot lot) {
        return Load.of(good, lot.units());
    }

    /** Money for freight if every vehicle were full. */
    double variableFreight() {
        return lots.stream()
                .mapToDouble(lot -> lot.way().variableFreight(load(lot)))
                .sum();
    }
}
