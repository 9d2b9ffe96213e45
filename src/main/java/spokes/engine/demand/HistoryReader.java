package spokes.engine.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Terms;
import spokes.model.goods.ProductKey;
import spokes.model.packed.Block;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Sheet;

/** Reads packed order lines into the arrays of a history, in one pass; what a block has often is looked up once. */
final class HistoryReader {
    private static final int CLIENT = Sheet.ORDERS.indexOf("client");
    private static final int SKU = Sheet.ORDERS.indexOf("sku");
    private static final int ORDER = Sheet.ORDERS.indexOf("order_id");
    private static final int DATE = Sheet.ORDERS.indexOf("order_date");
    private static final int QUANTITY = Sheet.ORDERS.indexOf("quantity");
    private static final int AREA = Sheet.ORDERS.indexOf("area");
    private static final int SHIP_CENTER = Sheet.ORDERS.indexOf("ship_center");
    private static final int FREIGHT_PAID = Sheet.ORDERS.indexOf("freight_paid");
    private static final int CODES = 6;

    private final Terms terms;
    private final Numbers<ProductKey> products = new Numbers<>();
    private final Numbers<String> areas = new Numbers<>();
    private final Numbers<String> centers = new Numbers<>();
    private int[][] codes = new int[CODES][];
    private double[][] numbers = new double[2][];
    private int size;
    private int rowsBefore;

    HistoryReader(Terms terms) {
        this.terms = terms;
    }

    /** Things by number, in the order they came. */
    private static final class Numbers<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> list = new ArrayList<>();

        int of(T thing) {
            Integer known = numbers.putIfAbsent(thing, list.size());
            if (known == null) {
                list.add(thing);
                return list.size() - 1;
            }
            return known;
        }
    }

    HistoryArrays read(PackedTable table) {
        for (int i = 0; i < CODES; i++) {
            codes[i] = new int[table.size()];
        }
        numbers = new double[][] {new double[table.size()], new double[table.size()]};
        OrderNumbers orders = new OrderNumbers(table.size());
        table.forEachBlock(block -> read(block, orders));
        return new HistoryArrays(size, orders.size(), products.list, areas.list, centers.list, codes, numbers);
    }

    private void read(Block block, OrderNumbers orders) {
        int[] days = days(block);
        int[] areaOf = numbers(block, AREA, areas);
        int[] centerOf = numbers(block, SHIP_CENTER, centers);
        Pairs productOf = new Pairs(block, SKU);
        Pairs orderOf = new Pairs(block, ORDER);
        for (int row = 0; row < block.size(); row++) {
            int product = productOf.find(row);
            if (product < 0) {
                product = productOf.put(products.of(new ProductKey(text(block, row, CLIENT), text(block, row, SKU))));
            }
            double quantity = number(block, row, QUANTITY, 0);
            int area = areaOf[block.code(row, AREA)];
            int day = days[block.code(row, DATE)];
            if (!(quantity > 0) || day >= 0) {
                continue;
            }
            int order = orderOf.find(row);
            if (order < 0) {
                order = orderOf.put(orders.of(text(block, row, CLIENT), text(block, row, ORDER)));
            }
            double paid = number(block, row, FREIGHT_PAID, Double.NaN);
            add(quantity, paid, product, area, order, day, centerOf[block.code(row, SHIP_CENTER)], rowsBefore + row);
        }
        rowsBefore += block.size();
    }

    private void add(double quantity, double paid, int... numbersOfLine) {
        for (int i = 0; i < CODES; i++) {
            codes[i][size] = numbersOfLine[i];
        }
        numbers[0][size] = quantity;
        numbers[1][size] = paid;
        size++;
    }

    /** Days from the plan date by the code of a date. */
    private int[] days(Block block) {
        int[] days = new int[block.codes(DATE)];
        for (int code = 1; code < days.length; code++) {
            days[code] = block.value(DATE, code) instanceof LocalDate date ? terms.day(date) : 0;
        }
        return days;
    }

    /** Numbers of texts by the code of a column; a blank is the empty text, if there is one. */
    private static int[] numbers(Block block, int column, Numbers<String> numbers) {
        int[] byCode = new int[block.codes(column)];
        for (int code = 1; code < byCode.length; code++) {
            byCode[code] = numbers.of(String.valueOf(block.value(column, code)));
        }
        for (int row = 0; row < block.size(); row++) {
            if (block.code(row, column) == 0) {
                byCode[0] = numbers.of("");
                break;
            }
        }
        return byCode;
    }

    private static String text(Block block, int row, int column) {
        return block.cell(row, column) instanceof String text ? text : "";
    }

    private static double number(Block block, int row, int column, double ifBlank) {
        @Nullable Object value = block.cell(row, column);
        return value instanceof Double number ? number : ifBlank;
    }

    /** Numbers of what a client and another code name together; rows that follow each other mostly name the same. */
    private static final class Pairs {
        private final Block block;
        private final int column;
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private int last = -1;
        private int lastNumber = -1;

        Pairs(Block block, int column) {
            this.block = block;
            this.column = column;
        }

        /** The number of a row's pair; negative if it has none yet. */
        int find(int row) {
            int pair = block.code(row, CLIENT) * (Block.MAX_ROWS + 1) + block.code(row, column);
            if (pair != last) {
                last = pair;
                lastNumber = numbers.getOrDefault(pair, -1);
            }
            return lastNumber;
        }

        /** Gives the pair that was looked for last a number. */
        int put(int number) {
            numbers.put(last, number);
            lastNumber = number;
            return number;
        }
    }
}
