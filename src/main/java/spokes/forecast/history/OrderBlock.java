package spokes.forecast.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import spokes.model.goods.ProductKey;
import spokes.model.packed.Block;
import spokes.model.sheet.Sheet;

/** A block of order lines whose values are looked up once each. */
final class OrderBlock {
    private static final int CLIENT = Sheet.ORDERS.indexOf("client");
    private static final int SKU = Sheet.ORDERS.indexOf("sku");
    private static final int DATE = Sheet.ORDERS.indexOf("order_date");
    private static final int QUANTITY = Sheet.ORDERS.indexOf("quantity");
    private static final int AREA = Sheet.ORDERS.indexOf("area");

    private final Block block;
    private final int[] dayByCode;
    private final double[] quantityByCode;
    private final int[] productBySku;
    private final int[] clientBySku;

    OrderBlock(Block block, LocalDate planDate) {
        this.block = block;
        this.dayByCode = new int[block.codes(DATE)];
        for (int code = 1; code < dayByCode.length; code++) {
            dayByCode[code] = block.value(DATE, code) instanceof LocalDate date
                    ? Math.clamp(ChronoUnit.DAYS.between(planDate, date), -1_000_000, 1_000_000)
                    : 0;
        }
        this.quantityByCode = new double[block.codes(QUANTITY)];
        for (int code = 1; code < quantityByCode.length; code++) {
            quantityByCode[code] = block.value(QUANTITY, code) instanceof Double units ? units : 0;
        }
        this.productBySku = new int[block.codes(SKU)];
        this.clientBySku = new int[productBySku.length];
        Arrays.fill(productBySku, -1);
    }

    /** Day of a line, counted from the plan date. */
    int day(int row) {
        return dayByCode[block.code(row, DATE)];
    }

    double quantity(int row) {
        return quantityByCode[block.code(row, QUANTITY)];
    }

    String area(int row) {
        return text(row, AREA);
    }

    /** The number of a line's product; neighbors of one SKU mostly are of one client. */
    int product(int row, ToIntFunction<ProductKey> numbers) {
        int sku = block.code(row, SKU);
        int client = block.code(row, CLIENT);
        if (productBySku[sku] < 0 || clientBySku[sku] != client) {
            productBySku[sku] = numbers.applyAsInt(new ProductKey(text(row, CLIENT), text(row, SKU)));
            clientBySku[sku] = client;
        }
        return productBySku[sku];
    }

    private String text(int row, int column) {
        return block.cell(row, column) instanceof String text ? text : "";
    }
}
