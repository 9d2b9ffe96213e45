package spokes.engine.demand;

import java.util.List;
import spokes.model.goods.ProductKey;

/** The lines of a history side by side. */
final class HistoryArrays {
    final int size;
    final int orders;
    final List<ProductKey> products;
    final List<String> areas;
    final List<String> centers;

    final int[] product;
    final int[] area;
    final int[] order;

    /** Days from the plan date. */
    final int[] day;

    final int[] shipCenter;

    /** Numbers of the rows in the sheet, rising. */
    final int[] row;

    final double[] quantity;

    /** Money, NaN where it is not known. */
    final double[] freightPaid;

    HistoryArrays(
            int size,
            int orders,
            List<ProductKey> products,
            List<String> areas,
            List<String> centers,
            int[][] codes,
            double[]... numbers) {
        this.size = size;
        this.orders = orders;
        this.products = List.copyOf(products);
        this.areas = List.copyOf(areas);
        this.centers = List.copyOf(centers);
        this.product = codes[0];
        this.area = codes[1];
        this.order = codes[2];
        this.day = codes[3];
        this.shipCenter = codes[4];
        this.row = codes[5];
        this.quantity = numbers[0];
        this.freightPaid = numbers[1];
    }
}
