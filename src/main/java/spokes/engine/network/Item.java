package spokes.engine.network;

import spokes.engine.basis.Terms;
import spokes.engine.carriage.Shipping;
import spokes.engine.demand.Demand;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** A product as the engine computes with it. */
public final class Item {
    /** The product's number, in the order of product keys. */
    public final int number;

    public final Product product;
    public final double weightKg;
    public final double m3;
    public final double unitCost;
    public final double price;
    public final double returnRate;
    public final Shipping shipping;
    public final Demand demand;

    /** By center: whether it may hold the product. */
    public final boolean[] allowed;

    /** The same as a set, see {@link LaneOrder}. */
    public final long[] allowedSet;

    Item(int number, Product product, Shipping shipping, Demand demand, boolean[] allowed) {
        this.number = number;
        this.product = product;
        this.weightKg = Terms.amount(product.weightKg());
        this.m3 = Terms.amount(product.volumeM3());
        this.unitCost = Terms.amount(product.unitCost());
        this.price = Terms.amount(product.price());
        this.returnRate = Terms.amount(product.returnRate());
        this.shipping = shipping;
        this.demand = demand;
        this.allowed = allowed;
        allowedSet = LaneOrder.set(allowed);
    }

    /** Client and SKU. */
    public ProductKey key() {
        return product.key();
    }

    /** The same product with another demand; this one if it is the same. */
    Item asking(Demand other) {
        return other == demand ? this : new Item(number, product, shipping, other, allowed);
    }

    /** The same product where these centers may hold it. */
    Item at(boolean[] centers) {
        return new Item(number, product, shipping, demand, centers);
    }
}
