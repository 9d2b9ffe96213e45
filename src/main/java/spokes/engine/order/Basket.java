package spokes.engine.order;

import java.util.Arrays;

/** One real order at a time, to be filled again and again; each time it has another number. */
public final class Basket extends Baskets {
    private final Tariff tariff;
    private int area;
    private int[] product = new int[8];
    private double[] units = new double[8];

    public int number;
    public int size;

    public Basket(Tariff tariff) {
        this.tariff = tariff;
    }

    public void begin(int nextArea) {
        area = nextArea;
        number++;
        size = 0;
    }

    public void add(int ofProduct, double amount) {
        if (size == product.length) {
            product = Arrays.copyOf(product, 2 * size);
            units = Arrays.copyOf(units, 2 * size);
        }
        product[size] = ofProduct;
        units[size++] = amount;
    }

    @Override
    public int area(int basket) {
        return area;
    }

    @Override
    public int lines(int basket) {
        return size;
    }

    @Override
    public int mostLines() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void loadWhole(int basket, Load load) {
        load.clear();
        for (int line = 0; line < size; line++) {
            load.put(line);
        }
        tariff.price(load, product, units);
    }

    @Override
    public void load(int basket, int[] positions, int count, Load load) {
        load.clear();
        for (int i = 0; i < count; i++) {
            load.put(positions[i]);
        }
        tariff.price(load, product, units);
    }
}
