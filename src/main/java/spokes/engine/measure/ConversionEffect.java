package spokes.engine.measure;

/**
 * What faster delivery may sell more over the horizon, beside the costs and never in them: a range (Cui et al.; Fisher,
 * Gallino and Xu: apparel and photo products; model.md, section 6).
 *
 * @param counted whether the setting {@code conversion_effect} is on; if not, the range is 0
 * @param low     money at the lesser rate; below 0 if delivery is slower
 * @param high    money at the greater rate; below 0 if delivery is slower
 */
public record ConversionEffect(boolean counted, double low, double high) {
    /** Nobody asked for it. */
    public static final ConversionEffect OFF = new ConversionEffect(false, 0, 0);
}
