package spokes.engine.split;

/** The lines of one product in the patterns of one area. */
final class AreaLines {
    private final OrderPatterns patterns;
    private final int product;
    private final int from;
    private final int to;

    /**
     * Lines.
     *
     * @param from where the area's patterns begin among those of products
     */
    AreaLines(OrderPatterns patterns, int product, int from) {
        this.patterns = patterns;
        this.product = product;
        this.from = from;
        to = patterns.areaEnd(product, from);
    }

    boolean isAny() {
        return to > from;
    }

    AreaLines next() {
        return new AreaLines(patterns, product, to);
    }

    int area() {
        return patterns.areaAt(from);
    }

    /** Whether every week asks for as much. */
    boolean isSteady() {
        return patterns.isSteadyProduct(product);
    }

    /** Units of the product that these orders bring a day. */
    double unitsPerDay(int week) {
        return patterns.unitsPerDayAt(from, isSteady() ? 0 : week);
    }
}
