/**
 * What is stocked and asked for: products, orders, demand, stock, inbound shipments and transfers.
 *
 * <p>Values read from sheet rows; knows {@code model.sheet} only.
 */
@NullMarked
package spokes.model.goods;

import org.jspecify.annotations.NullMarked;
