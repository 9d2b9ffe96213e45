package spokes.engine.safety;

import java.util.Arrays;

/**
 * How the demand of one product varies around its forecast: one common factor, that the product as a whole sells more or less
 * than forecast, and what each area does alone. An area that asks for a share s of the product has the variance θs + Fs²,
 * two areas covary by Fsᵢsⱼ, and all of them together have θ + F, the variance of the product's own error (the single index
 * model of Sharpe, Management Science 9 (1963), 277–293, for demand that is compound Poisson but for its rate). Any areas
 * together, of a share S, have θS + FS².
 */
final class ForecastSpread implements Spread {
    private final double[] shares;

    /** θ, units² of a day. */
    private final double own;

    /** √F, units of a day. */
    private final double common;

    private ForecastSpread(double[] shares, double own, double common) {
        this.shares = shares;
        this.own = own;
        this.common = common;
    }

    /**
     * The spread of a product.
     *
     * @param perDay   mean units per day of each area, not all 0
     * @param variance of the product's error, of a day; those of its areas add up to it
     * @param own      what of it is areas' own, if that is less: θ
     */
    static ForecastSpread of(double[] perDay, double variance, double own) {
        double all = Arrays.stream(perDay).sum();
        double[] shares = Arrays.stream(perDay).map(units -> units / all).toArray();
        double alone = Math.min(own, variance);
        return new ForecastSpread(shares, alone, Math.sqrt(variance - alone));
    }

    /** The same product where a plan makes it sell more or less: what areas do alone grows as demand, the rest as its square. */
    ForecastSpread times(double factor) {
        return new ForecastSpread(shares, own * factor, common * factor);
    }

    @Override
    public double alone(int position) {
        return own * shares[position];
    }

    @Override
    public double together(int position) {
        return common * shares[position];
    }

    @Override
    public double deviation(int position) {
        return Math.sqrt(variance(alone(position), together(position)));
    }

    @Override
    public double variance(double alone, double together) {
        return alone + together * together;
    }

    @Override
    public double varianceOver(double days, double units, double alone, double together) {
        return days * variance(alone, together);
    }
}
