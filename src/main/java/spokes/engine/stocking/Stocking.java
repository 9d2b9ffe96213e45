package spokes.engine.stocking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import spokes.engine.network.Network;
import spokes.engine.safety.Uncertainty;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * Works out how many of some centers each product deserves. Centers' own fixed cost is not in it: they are open already, and
 * the question is whether one product more should lie there. Inbound freight is left aside: it is much the same whichever
 * centers a supplier sends to.
 */
public final class Stocking {
    private Stocking() {}

    /**
     * All products that are demanded and can be served, in the order of their keys.
     *
     * @param centers codes of the centers to choose from
     * @param most    at most so many centers a product
     */
    public static List<ProductStocking> list(Workspace workspace, Set<String> centers, int most) {
        return list(workspace, centers, most, () -> false);
    }

    /**
     * The same within a time.
     *
     * @param isOver whether it is over; products that were not begun then are left out; asked from several threads
     */
    public static List<ProductStocking> list(
            Workspace workspace, Set<String> centers, int most, BooleanSupplier isOver) {
        if (isOver.getAsBoolean()) {
            return List.of();
        }
        Workspace open = opened(workspace, centers);
        Network network = Network.of(open);
        Uncertainty uncertainty = new Uncertainty(network, open);
        uncertainty.make();
        return IntStream.range(0, network.items.size())
                .parallel()
                .filter(product -> !isOver.getAsBoolean())
                .mapToObj(product -> new StockingSearch(new StockingCost(network, uncertainty, product), most).find())
                .flatMap(found -> found.stream())
                .toList();
    }

    /** The same workspace with just these centers open. */
    static Workspace opened(Workspace workspace, Set<String> centers) {
        List<RowChange> changes = new ArrayList<>();
        for (Row row : workspace.table(Sheet.CENTERS).rows()) {
            Center center = Center.of(row);
            boolean isWanted = centers.contains(center.code());
            if (isWanted != center.isOpen()) {
                changes.add(RowChange.changed(row, row.with("status", isWanted ? "open" : "closed")));
            }
        }
        return workspace.with(changes);
    }
}
