package spokes.engine.order;

/** The three sums over patterns and weeks, exact, so that parts of them can be added and taken away in any order. */
public final class PatternSums {
    private final OrderPatterns patterns;
    private final ExactSum money;
    private long extraParcels;
    private long splitOrders;

    public PatternSums(OrderPatterns patterns) {
        this(patterns, new ExactSum());
    }

    private PatternSums(OrderPatterns patterns, ExactSum money) {
        this.patterns = patterns;
        this.money = money;
    }

    public PatternSums copy() {
        PatternSums copy = new PatternSums(patterns);
        copy.add(this);
        return copy;
    }

    /** Adds other sums to these. */
    public void add(PatternSums other) {
        money.add(other.money);
        extraParcels += other.extraParcels;
        splitOrders += other.splitOrders;
    }

    /**
     * Adds a choice for the weeks in which it holds.
     *
     * @param sign 1 to add, −1 to take away
     */
    public void add(int pattern, int from, int to, int parcels, double ofParcels, int sign) {
        long orders = sign * patterns.orders().in(pattern, from, to);
        if (orders != 0 && parcels > 0) {
            money.add(orders, ofParcels * patterns.orders().unit);
            extraParcels += orders * (parcels - 1);
            splitOrders += parcels > 1 ? orders : 0;
        }
    }

    /**
     * Adds what the lines of a product for an area are charged in some weeks.
     *
     * @param place of these lines in {@link AreaLines}
     * @param sign 1 to add, −1 to take away
     */
    public void addLines(int place, int from, int to, double perUnit, int sign) {
        addLines(sign * patterns.areaLines().units.in(place, from, to), perUnit);
    }

    /**
     * Adds what some units are charged.
     *
     * @param units in those of {@link AreaLines}
     */
    public void addLines(long units, double perUnit) {
        if (units != 0) {
            money.add(units, perUnit * patterns.areaLines().units.unit);
        }
    }

    /** Money of all that was added. */
    public double money() {
        return money.value();
    }

    /** Parcels beyond one for each order. */
    public double extraParcels() {
        return extraParcels * patterns.orders().unit;
    }

    /** Orders that become more than one parcel. */
    public double splitOrders() {
        return splitOrders * patterns.orders().unit;
    }
}
