package spokes.engine.replay;

import java.util.List;
import spokes.engine.parcel.OrderRouter.Quote;

/**
 * What leaves one center for one order, when somebody looks.
 *
 * @param center    number of the center
 * @param area      number of the area
 * @param goods     what is in it
 * @param quote     what its carrier asks
 * @param picking   money for pick and pack
 * @param time      number of the time it takes
 * @param byFreight whether it is too heavy for a parcel
 */
record Consignment(int center, int area, List<Goods> goods, Quote quote, double picking, int time, boolean byFreight) {
    Consignment {
        goods = List.copyOf(goods);
    }

    /**
     * Units of a product.
     *
     * @param product its number
     */
    record Goods(int product, double units) {}
}
