package spokes.forecast.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.forecast.year.YearProfiles;
import spokes.model.Progress;
import spokes.model.goods.ProductKey;

/** Makes histories of weeks: what is known to be unusual is set right first, then what is seen to be. */
final class Cleaning {
    private static final int DAYS = 7;
    /** Known weeks at either side that stand for one that is not known. */
    private static final int AROUND = 4;

    private final OrderWeeks weeks;
    private final HistoryRules rules;
    private final LocalDate planDate;
    private final PastEvents events;
    private final Span span;
    private final Progress progress;
    private final Map<String, double[]> seasons = new HashMap<>();
    private int unknownWeeks;
    private int eventWeeks;

    Cleaning(OrderWeeks weeks, HistoryRules rules, LocalDate planDate, PastEvents events, Progress progress) {
        this.progress = progress;
        this.weeks = weeks;
        this.rules = rules;
        this.planDate = planDate;
        this.events = events;
        this.span = weeks.span();
    }

    Histories histories(Map<ProductKey, String> categories) {
        List<Draft> drafts = new ArrayList<>();
        Watch known = new Watch(progress, 1, "setting right what is known");
        for (OrderWeeks.Sold sold : weeks.products()) {
            known.step();
            double[] units = slice(sold.units);
            if (units.length > 0) {
                drafts.add(draft(sold.product, categories.getOrDefault(sold.product, ""), units));
            }
        }
        drafts.sort(Comparator.comparing(draft -> draft.product));
        OutlierRule rule = new OutlierRule(rules.outlierScore(), rules.outlierLeast());
        YearProfiles profiles = YearProfiles.of(
                drafts.stream().map(draft -> draft.capped(rule)).toList(),
                drafts.stream().map(draft -> draft.category).toList(),
                end());
        Watch watch = new Watch(progress, 1, "looking for outliers");
        List<ProductHistory> products = drafts.stream()
                .map(draft -> {
                    watch.step();
                    return history(draft, rule, profiles);
                })
                .toList();
        Histories.Report report = new Histories.Report(
                weeks.lines(),
                weeks.cancelledLines(),
                weeks.cancelledUnits(),
                weeks.returnedUnits(),
                unknownWeeks,
                eventWeeks);
        return new Histories(planDate, span, rules, products, report);
    }

    private LocalDate end() {
        return planDate.minusDays((long) DAYS * span.missing());
    }

    /** The weeks of the span from the first sale in it on. */
    private double[] slice(double... units) {
        int from = Math.max(0, units.length + span.first());
        int to = units.length + span.last() + 1;
        while (from < to && !(units[from] > 0)) {
            from++;
        }
        return from < to ? Arrays.copyOfRange(units, from, to) : new double[0];
    }

    /** Sets right what is known. */
    private Draft draft(ProductKey product, String category, double... units) {
        double[] counted = units.clone();
        Map<Integer, KnownWeek> explained = new HashMap<>();
        events.of(product).forEach((week, known) -> {
            int t = units.length - 1 - (span.last() - week);
            if (t >= 0 && t < units.length) {
                explained.put(t, known);
                unknownWeeks += known.isUnknown() ? 1 : 0;
                eventWeeks += !known.isUnknown() && known.isPromotion() ? 1 : 0;
                counted[t] = known.usual(units[t]);
            }
        });
        explained.forEach((t, known) -> counted[t] = known.isUnknown() ? around(t, counted, explained) : counted[t]);
        return new Draft(product, category, units, counted, explained);
    }

    /** Mean of the nearest known weeks at either side of one that is not known, however far they are. */
    private static double around(int week, double[] counted, Map<Integer, KnownWeek> explained) {
        double sum = 0;
        int count = 0;
        for (int step = -1; step <= 1; step += 2) {
            int most = count + AROUND;
            for (int t = week + step; t >= 0 && t < counted.length && count < most; t += step) {
                boolean isKnown = Optional.ofNullable(explained.get(t)).stream().noneMatch(KnownWeek::isUnknown);
                sum += isKnown ? counted[t] : 0;
                count += isKnown ? 1 : 0;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Cuts off what is seen to be an outlier, the season of the year apart. */
    private ProductHistory history(Draft draft, OutlierRule rule, YearProfiles profiles) {
        int size = draft.counted.length;
        int whole = span.weeks();
        LocalDate first = end().minusWeeks(size);
        double[] ofAll = profiles.factors(draft.category, end().minusWeeks(whole), whole, seasons);
        double[] factors = Arrays.copyOfRange(ofAll, whole - size, whole);
        double[] adjusted = new double[size];
        Arrays.setAll(adjusted, t -> draft.counted[t] / factors[t]);
        double limit = rule.limit(adjusted);
        List<Outlier> outliers = new ArrayList<>();
        double[] counted = draft.counted.clone();
        for (int t = 0; t < size; t++) {
            if (adjusted[t] > limit && OutlierRule.isAlone(t, adjusted)) {
                counted[t] = limit * factors[t];
                outliers.add(new Outlier(draft.product, first.plusWeeks(t), draft.units[t], counted[t]));
            }
        }
        return new ProductHistory(draft.product, draft.category, draft.units, counted, draft.explained, outliers);
    }

    /** A history on its way. */
    private static final class Draft {
        private final ProductKey product;
        private final String category;
        private final double[] units;
        private final double[] counted;
        private final Map<Integer, KnownWeek> explained;

        Draft(
                ProductKey product,
                String category,
                double[] units,
                double[] counted,
                Map<Integer, KnownWeek> explained) {
            this.product = product;
            this.category = category;
            this.units = units;
            this.counted = counted;
            this.explained = explained;
        }

        /** Its weeks, none of them above the limit. */
        double[] capped(OutlierRule rule) {
            double limit = rule.limit(counted);
            return Arrays.stream(counted).map(sold -> Math.min(sold, limit)).toArray();
        }
    }
}
