package spokes.engine.outlook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/** Tells what a plan expects to be asked for. Keeps nothing; safe to share between threads. */
public final class Outlooks {
    private final Network network;
    private final Workspace workspace;

    public Outlooks(Network network, Workspace workspace) {
        this.network = network;
        this.workspace = workspace;
    }

    /** The demand for some products together; for all of them if none is named. Unknown products are left out. */
    public DemandOutlook of(Set<ProductKey> products) {
        List<Item> items = network.items.stream()
                .filter(item -> products.isEmpty() || products.contains(item.key()))
                .toList();
        boolean sheet = !workspace.demand().isEmpty();
        BandBook bands =
                new BandBook(workspace, network.terms, key -> !sheet && (products.isEmpty() || products.contains(key)));
        OutlookSum sum = new OutlookSum(network.terms);
        boolean forecast = false;
        for (Item item : items) {
            Optional<double[][]> bounds = bands.find(item.key());
            forecast |= network.isForecast(item.key());
            sum.add(item.demand, network.stated(item.number), bounds);
        }
        return sum.outlook(
                sheet
                        ? DemandOutlook.Source.SHEET
                        : forecast ? DemandOutlook.Source.FORECAST : DemandOutlook.Source.ORDERS);
    }
}
