package spokes.model.share;

import java.util.OptionalDouble;

/**
 * How shares of areas are found from orders.
 *
 * @param priorLines   order lines that the shares of many products count for beside a product's own, 0 or more
 * @param isByGroup    whether those are of the product's group first, and of all products behind it
 * @param recencyWeeks weeks after which a sale counts half in the shares of products, above 0; empty: all count alike
 * @param driftWeeks   weeks after which a sale counts half in what areas sell in all, above 0, which shares then follow;
 *                     empty: they do not
 * @param driftLines   order lines of an area that speak for no change beside those that it had, 0 or more
 */
public record ShareRule(
        double priorLines,
        boolean isByGroup,
        OptionalDouble recencyWeeks,
        OptionalDouble driftWeeks,
        double driftLines) {
    /** The shares of the model until a better rule is found: 200 lines, nothing fades (model.md, section 4). */
    public static final ShareRule USUAL =
            new ShareRule(200, /* isByGroup= */ false, OptionalDouble.empty(), OptionalDouble.empty(), 20);

    public ShareRule {
        if (!(priorLines >= 0) || !(driftLines >= 0) || !isAbove0(recencyWeeks) || !isAbove0(driftWeeks)) {
            throw new IllegalArgumentException("lines must be 0 or more and weeks above 0: %s, %s, %s, %s"
                    .formatted(priorLines, recencyWeeks, driftWeeks, driftLines));
        }
    }

    private static boolean isAbove0(OptionalDouble weeks) {
        return weeks.isEmpty() || weeks.getAsDouble() > 0;
    }

    /** The same with another prior. */
    public ShareRule withPriorLines(double lines) {
        return new ShareRule(lines, isByGroup, recencyWeeks, driftWeeks, driftLines);
    }

    /** The same, leaning on the product's group first or not. */
    public ShareRule withGroups(boolean byGroup) {
        return new ShareRule(priorLines, byGroup, recencyWeeks, driftWeeks, driftLines);
    }

    /** The same with products' own sales fading so fast. */
    public ShareRule withRecencyWeeks(OptionalDouble weeks) {
        return new ShareRule(priorLines, isByGroup, weeks, driftWeeks, driftLines);
    }

    /** The same, following areas so fast. */
    public ShareRule withDriftWeeks(OptionalDouble weeks) {
        return new ShareRule(priorLines, isByGroup, recencyWeeks, weeks, driftLines);
    }
}
