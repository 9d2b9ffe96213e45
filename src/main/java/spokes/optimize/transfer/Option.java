package spokes.optimize.transfer;

import spokes.engine.transfer.Load;
import spokes.engine.transfer.Lot;
import spokes.optimize.draft.Draft;

/**
 * A further lot of a product, by itself.
 *
 * @param product number of the product
 * @param lot     what would go
 * @param load    what it weighs
 * @param apart   money that it saves, freight and orders of several products apart
 * @param saved   money that it saves, freight apart
 */
record Option(int product, Lot lot, Load load, double apart, double saved) {
    /** The same as if nobody ordered several products at once. */
    Option alone() {
        return new Option(product, lot, load, apart, apart);
    }

    /** What it saves beyond freight that rises with weight. */
    double worth() {
        return saved - lot.way().variableFreight(load) - lot.units() * Draft.LESS_IS_BETTER;
    }
}
