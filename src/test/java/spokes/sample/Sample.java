package spokes.sample;

import java.util.ArrayList;
import java.util.List;
import spokes.geo.Gazetteer;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.demand.CatalogItem;
import spokes.sample.demand.SampleDays;
import spokes.sample.demand.SampleOrder;
import spokes.sample.demand.SampleOrders;
import spokes.sample.supply.SampleCenters;
import spokes.sample.supply.SampleInbound;
import spokes.sample.supply.SampleSales;
import spokes.sample.supply.SampleStock;
import spokes.sample.supply.SampleTransfers;

/**
 * The whole sample, made from the catalog, the gazetteer and the seed; the same every time.
 *
 * @param catalog what the two brands sell
 * @param orders everything ordered and sent back, the week after the plan date among it, by date
 * @param stock what lies where
 * @param tables the sheets of the workspace, those first that others refer to
 */
record Sample(List<CatalogItem> catalog, List<SampleOrder> orders, SampleStock stock, List<Table> tables) {

    Sample {
        tables = List.copyOf(tables);
    }

    static Sample make(Gazetteer gazetteer) {
        List<CatalogItem> catalog = CatalogItem.list();
        List<SampleOrder> orders = SampleOrders.make(catalog, gazetteer);
        List<SampleOrder> known = orders.stream()
                .filter(order -> order.date().isBefore(SampleDays.PLAN))
                .toList();
        var sales = new SampleSales(known);
        var stock = new SampleStock(catalog, sales);
        var orderRows = new SampleOrderRows();
        List<Table> tables = new ArrayList<>(List.of(
                SampleCenters.table(),
                SampleProducts.table(catalog),
                stock.table(catalog, orderRows.allocated(known, SampleDays.COUNTED)),
                SampleInbound.table(catalog, stock, sales),
                SampleTransfers.table()));
        tables.addAll(SampleTerms.tables());
        tables.add(Table.of(Sheet.ORDERS, orderRows.rows(known, SampleDays.COUNTED)));
        return new Sample(catalog, orders, stock, tables);
    }
}
