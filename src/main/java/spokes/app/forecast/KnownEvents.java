package spokes.app.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.forecast.history.KnownWeek;
import spokes.forecast.history.PastEvents;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** Promotions and times without stock of the past, as the sheet of adjustments knows them; those of single areas are left aside. */
final class KnownEvents implements PastEvents {
    private static final int DAYS = 7;

    private final LocalDate planDate;
    private final int mostWeeks;
    private final List<Adjustment> past;
    private final Map<ProductKey, Product> products = new HashMap<>();

    KnownEvents(Workspace workspace, int mostWeeks) {
        this.planDate = workspace.settings().planDate();
        this.mostWeeks = mostWeeks;
        this.past = workspace.adjustments().stream()
                .filter(known -> explains(known) && known.scope().area().isEmpty())
                .filter(known -> known.scope().from().stream().anyMatch(planDate::isAfter))
                .toList();
        workspace.products().forEach(product -> products.put(product.key(), product));
    }

    private static boolean explains(Adjustment known) {
        return switch (known.kind()) {
            case STOCK_OUT -> true;
            case PROMOTION -> known.factor() > 0 && (known.factor() != 1 || known.unitsPerDay() > 0);
            case GROWTH, LIKE, SCALE -> false;
        };
    }

    @Override
    public Map<Integer, KnownWeek> of(ProductKey key) {
        Product product = products.get(key);
        if (past.isEmpty() || product == null) {
            return Map.of();
        }
        Map<Integer, KnownWeek> weeks = new HashMap<>();
        for (Adjustment known : past) {
            if (known.scope().covers(product)) {
                add(known, weeks);
            }
        }
        return weeks;
    }

    private void add(Adjustment known, Map<Integer, KnownWeek> weeks) {
        int first = Math.max(-mostWeeks * DAYS, day(known.scope().from().orElse(planDate)));
        int last = Math.min(-1, day(known.scope().to().orElse(planDate)));
        for (int week = Math.floorDiv(first, DAYS); week <= Math.floorDiv(last, DAYS) && first <= last; week++) {
            double from = Math.max(first, week * DAYS);
            double to = Math.min(last + 1.0, week * DAYS + DAYS);
            weeks.merge(week, of(known, (to - from) / DAYS), KnownEvents::both);
        }
    }

    private int day(LocalDate date) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(planDate, date), -1L - DAYS * (long) mostWeeks, 1);
    }

    /** @param share of the week's days that it is about */
    private static KnownWeek of(Adjustment known, double share) {
        return known.kind() == Adjustment.Kind.STOCK_OUT
                ? new KnownWeek(1, 0, 1 - share)
                : new KnownWeek(1 + share * (known.factor() - 1), share * DAYS * known.unitsPerDay(), 1);
    }

    private static KnownWeek both(KnownWeek one, KnownWeek other) {
        return new KnownWeek(
                one.factor() * other.factor(),
                one.extra() + other.extra(),
                Math.max(0, one.known() + other.known() - 1));
    }
}
