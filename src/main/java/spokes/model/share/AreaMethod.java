package spokes.model.share;

import static java.util.Objects.requireNonNull;

/**
 * A way to split demand among areas, to be made of any sales.
 *
 * @param isReconciled whether forecasts of all levels are reconciled; else shares go by the rule
 */
public record AreaMethod(boolean isReconciled, ShareRule rule) {
    /** Shares as the model has them. */
    public static final AreaMethod USUAL = new AreaMethod(/* isReconciled= */ false, ShareRule.USUAL);

    /** Forecasts of all levels, reconciled. */
    public static final AreaMethod RECONCILED = new AreaMethod(/* isReconciled= */ true, ShareRule.USUAL);

    public AreaMethod {
        requireNonNull(rule, "rule");
    }

    /** Shares by a rule. */
    public static AreaMethod of(ShareRule rule) {
        return new AreaMethod(/* isReconciled= */ false, rule);
    }

    /** The split of all sales. */
    public AreaSplit split(AreaSales sales) {
        return split(sales, 0);
    }

    /**
     * The split as it was known earlier.
     *
     * @param origin the last week that is known
     */
    public AreaSplit split(AreaSales sales, int origin) {
        return isReconciled ? ReconciledShares.of(sales, origin) : SmoothedShares.of(sales, rule, origin);
    }

    /** In plain words, to follow "split by". */
    public String words() {
        if (isReconciled) {
            return "forecasts of products, areas and both, reconciled";
        }
        StringBuilder words = new StringBuilder("each product's shares beside %s order lines of %s"
                .formatted(number(rule.priorLines()), rule.isByGroup() ? "its category" : "all products"));
        rule.recencyWeeks()
                .ifPresent(weeks -> words.append(", sales fading by half in %s weeks".formatted(number(weeks))));
        rule.driftWeeks()
                .ifPresent(weeks ->
                        words.append(", following areas' own sales (half in %s weeks)".formatted(number(weeks))));
        return words.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
