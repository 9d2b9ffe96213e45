package spokes.engine.safety;

/**
 * How much to have when too much costs and too little costs (Snyder &amp; Shen, Fundamentals of Supply Chain Theory, 2nd
 * edition, section 4.3).
 *
 * @param holding  money per unit left over at the end of a period, 0 or more
 * @param shortage money per unit short in it, 0 or more; not both are 0
 */
record Newsvendor(double holding, double shortage) {
    Newsvendor {
        if (!(holding >= 0) || !(shortage >= 0) || !(holding + shortage > 0)) {
            throw new IllegalArgumentException("costs of holding and shortage: %s, %s".formatted(holding, shortage));
        }
    }

    /** The probability with which the best stock is enough: shortage / (shortage + holding). */
    public double criticalRatio() {
        return shortage / (shortage + holding);
    }

    /** The stock of least expected cost: the least that is enough with the critical ratio, which is not 0 or 1. */
    public double orderUpTo(UncertainDemand demand) {
        return demand.enoughFor(criticalRatio());
    }

    /** Expected cost h·E[(S − D)⁺] + p·E[(D − S)⁺] of a period, with E[(S − D)⁺] = S − m + E[(D − S)⁺]. */
    public double expectedCost(UncertainDemand demand, double stock) {
        return holding * (stock - demand.mean()) + (holding + shortage) * demand.expectedShort(stock);
    }
}
