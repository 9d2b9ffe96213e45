package spokes.engine.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.StockLevel;

/** Opening stock and inbound of every product, at centers that are open. */
final class SupplyBook {
    private final Sites receivers;
    private final Terms terms;
    private final double[][] opening;
    private final int[][] counted;
    private final List<List<Supply.Arrival>> inbound = new ArrayList<>();

    private SupplyBook(int products, Sites receivers, Terms terms) {
        this.receivers = receivers;
        this.terms = terms;
        opening = new double[products][receivers.size()];
        counted = new int[products][receivers.size()];
        for (int p = 0; p < products; p++) {
            inbound.add(new ArrayList<>(0));
        }
    }

    /**
     * Supply by product number.
     *
     * @param open      the open centers
     * @param receivers where their stock is taken to be: the same, or a single center that has it all
     */
    static List<Supply> of(Workspace workspace, Catalog catalog, Sites open, Sites receivers) {
        Terms terms = catalog.terms;
        SupplyBook book = new SupplyBook(catalog.items.size(), receivers, terms);
        LocalDate counted = workspace.stock().stream()
                .flatMap(level -> level.asOf().stream())
                .max(Comparator.naturalOrder())
                .orElse(terms.planDate);
        for (int[] days : book.counted) {
            Arrays.fill(days, terms.day(counted));
        }
        for (StockLevel level : workspace.stock()) {
            int center = receiver(open.codes.find(level.center()), receivers);
            if (center != Codes.NONE) {
                book.add(catalog.number(level.product()), center, level);
            }
        }
        for (Inbound row : workspace.inbound()) {
            int center = receiver(open.codes.find(row.center()), receivers);
            if (center != Codes.NONE) {
                book.add(catalog.number(row.product()), center, row);
            }
        }
        return book.listSupply();
    }

    /** Where what is bound for an open center goes; a center that is not open gets nothing. */
    static int receiver(int center, Sites receivers) {
        return center == Codes.NONE ? Codes.NONE : receivers.size() == 1 ? 0 : center;
    }

    private void add(int product, int center, StockLevel level) {
        opening[product][center] += Terms.amount(level.usable());
        counted[product][center] = terms.day(level.asOf().orElse(terms.planDate));
    }

    private void add(int product, int center, Inbound row) {
        double ready = terms.day(row.arrivalDate()) + receivers.dockToStockDays[center];
        inbound.get(product).add(new Supply.Arrival(center, Terms.amount(row.units()), ready));
    }

    private List<Supply> listSupply() {
        List<Supply> supply = new ArrayList<>(opening.length);
        for (int p = 0; p < opening.length; p++) {
            supply.add(new Supply(opening[p], counted[p], inbound.get(p)));
        }
        return supply;
    }
}
