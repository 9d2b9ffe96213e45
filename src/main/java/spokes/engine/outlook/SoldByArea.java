package spokes.engine.outlook;

import java.util.Map;
import java.util.TreeMap;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.demand.OrderHistory;
import spokes.engine.demand.SoldLines;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.share.AreaSales;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What a workspace's orders sold of every product in every area: what the split of a forecast is chosen by. */
public final class SoldByArea {
    private SoldByArea() {}

    /** Week by week until the plan date; products in the order of their keys. */
    public static AreaSales of(Workspace workspace) {
        OrderHistory history = new OrderHistory(workspace, new Terms(workspace.settings()));
        Map<ProductKey, Product> products = new TreeMap<>();
        history.products().forEach(key -> products.put(key, unlisted(key)));
        workspace.products().forEach(product -> products.replace(product.key(), product));
        return new SoldLines(history, Codes.of(history.areas()), products.values()).sales();
    }

    private static Product unlisted(ProductKey key) {
        return Product.of(Row.blank(Sheet.PRODUCTS).with("client", key.client()).with("sku", key.sku()));
    }
}
