package spokes.model.share;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import spokes.model.Settings;

/** A way to split demand among areas as a workspace keeps it: a few settings, from which orders give the shares again. */
public final class AreaSettings {
    private static final String METHOD = "area_method";
    private static final String PRIOR_LINES = "area_prior_lines";
    private static final String BY_CATEGORY = "area_prior_by_category";
    private static final String RECENCY_WEEKS = "area_recency_weeks";
    private static final String DRIFT_WEEKS = "area_drift_weeks";
    private static final String DRIFT_LINES = "area_drift_lines";

    private static final String SHARES = "shares";
    private static final String RECONCILED = "reconciled";

    private AreaSettings() {}

    /** The way that a workspace has chosen; empty if its forecast is to be split as orders are. */
    public static Optional<AreaMethod> find(Settings settings) {
        ShareRule rule = new ShareRule(
                settings.number(PRIOR_LINES),
                settings.isOn(BY_CATEGORY),
                weeks(settings, RECENCY_WEEKS),
                weeks(settings, DRIFT_WEEKS),
                settings.number(DRIFT_LINES));
        return switch (settings.text(METHOD).strip()) {
            case SHARES -> Optional.of(AreaMethod.of(rule));
            case RECONCILED -> Optional.of(AreaMethod.RECONCILED);
            default -> Optional.empty();
        };
    }

    private static OptionalDouble weeks(Settings settings, String key) {
        OptionalDouble weeks = settings.findNumber(key);
        return weeks.isPresent() && weeks.getAsDouble() > 0 ? weeks : OptionalDouble.empty();
    }

    /** What a workspace keeps of a way, by key; blank is the default. */
    public static SortedMap<String, String> of(AreaMethod method) {
        ShareRule rule = method.rule();
        SortedMap<String, String> values = new TreeMap<>();
        values.put(METHOD, method.isReconciled() ? RECONCILED : SHARES);
        values.put(PRIOR_LINES, text(OptionalDouble.of(rule.priorLines())));
        values.put(BY_CATEGORY, rule.isByGroup() ? "on" : "off");
        values.put(RECENCY_WEEKS, text(rule.recencyWeeks()));
        values.put(DRIFT_WEEKS, text(rule.driftWeeks()));
        values.put(DRIFT_LINES, text(OptionalDouble.of(rule.driftLines())));
        return values;
    }

    private static String text(OptionalDouble number) {
        if (number.isEmpty()) {
            return "";
        }
        double value = number.getAsDouble();
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
