package spokes.engine.order;

/** Orders by number, as those see them who choose centers for them: patterns, or one real order after the other. */
public abstract class Baskets {
    /** The number of the area that an order goes to. */
    public abstract int area(int basket);

    /** How many lines an order has. */
    public abstract int lines(int basket);

    /** How many lines the greatest order has, or may have. */
    public abstract int mostLines();

    /** Loads a whole order. */
    public abstract void loadWhole(int basket, Load load);

    /**
     * Loads some lines of an order.
     *
     * @param positions of the lines in the order, rising
     */
    public abstract void load(int basket, int[] positions, int count, Load load);
}
