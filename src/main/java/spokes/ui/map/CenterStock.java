package spokes.ui.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.result.Departure;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;

/**
 * What lies at a center and what planned transfers do to it, of the chosen products or of all. Those that will not happen,
 * as one that is overdue, do nothing.
 *
 * @param usable   units there now that can be sold or moved, as the lists show them
 * @param leaving  units that planned transfers take away
 * @param arriving units that planned transfers bring
 */
record CenterStock(double usable, double leaving, double arriving) {
    static final CenterStock EMPTY = new CenterStock(0, 0, 0);

    /** The stock of every center that has some or will get some, by code. */
    static Map<String, CenterStock> of(JudgedPlan plan, Set<ProductKey> products) {
        Map<String, CenterStock> stock = new HashMap<>();
        for (StockLevel level : plan.workspace().stock()) {
            if (products.isEmpty() || products.contains(level.product())) {
                stock.merge(level.center(), new CenterStock(level.usable(), 0, 0), CenterStock::plus);
            }
        }
        for (Departure departure : plan.listDepartures()) {
            Transfer transfer = departure.transfer();
            if (products.isEmpty() || products.contains(transfer.product())) {
                stock.merge(transfer.from(), new CenterStock(0, transfer.units(), 0), CenterStock::plus);
                stock.merge(transfer.to(), new CenterStock(0, 0, transfer.units()), CenterStock::plus);
            }
        }
        return stock;
    }

    /** Units that are there now and stay. */
    double staying() {
        return Math.max(0, usable - leaving);
    }

    /** Units once the planned transfers have been made. */
    double planned() {
        return staying() + arriving;
    }

    private CenterStock plus(CenterStock other) {
        return new CenterStock(usable + other.usable, leaving + other.leaving, arriving + other.arriving);
    }
}
