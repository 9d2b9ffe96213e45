package spokes.engine.split;

/** The lines of one product in the patterns of one area. */
final class AreaLines {
    private final OrderPatterns patterns;
    private final int product;
    private final int from;
    private final int to;
    private final boolean steady;
    private final double steadyPerDay;

    /**
     * Lines.
     *
     * @param from where the area's patterns begin among those of products
     */
    AreaLines(OrderPatterns patterns, int product, int from) {
        this.patterns = patterns;
        this.product = product;
        this.from = from;
        int end = patterns.firstOfProduct[product + 1];
        int next = from;
        boolean allSteady = true;
        while (next < end && patterns.areaAt(next) == patterns.areaAt(from)) {
            allSteady &= patterns.steadyPerDay[patterns.patternsOfProduct[next]] >= 0;
            next++;
        }
        to = next;
        steady = allSteady;
        steadyPerDay = steady ? sum(0) : 0;
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
        return steady;
    }

    /** Units of the product that these orders bring a day. */
    double unitsPerDay(int week) {
        return steady ? steadyPerDay : sum(week);
    }

    private double sum(int week) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            int pattern = patterns.patternsOfProduct[i];
            double perDay = patterns.steadyPerDay[pattern];
            sum += (perDay < 0 ? patterns.perDay(pattern, week) : perDay) * patterns.unitsOf(product, pattern);
        }
        return sum;
    }
}
