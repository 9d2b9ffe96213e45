package spokes.ui.review.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import spokes.model.reading.SheetSummary;
import spokes.model.review.SheetTotals;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** Counts and totals of a sheet in words. */
final class Counts {
    private static final int CENTERS = 12;

    private final Texts texts;
    private final Figures figures;

    Counts(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** Where every row went, as a sum; the last part is {@link #leftOut}. */
    String account(SheetSummary sheet) {
        return texts.get("sheet.account", sheet.rows(), sheet.stored(), sheet.merged());
    }

    /** The rows that are left out, the last part of the sum. */
    String leftOut(SheetSummary sheet) {
        return texts.get("sheet.leftout", sheet.rejected());
    }

    /** The stored rows that were mended; empty if there are none. */
    String repaired(SheetSummary sheet) {
        return sheet.repaired() == 0 ? "" : texts.get("sheet.repaired", sheet.repaired());
    }

    /** Totals to check against; empty if there are none. */
    String totals(SheetTotals totals) {
        List<String> parts = new ArrayList<>();
        totals.amounts().forEach((what, amount) -> parts.add(texts.get("total." + what, figures.number(amount, 0))));
        if (totals.first().isPresent() && totals.last().isPresent()) {
            String first = figures.date(totals.first().get());
            String last = figures.date(totals.last().get());
            parts.add(first.equals(last) ? first : texts.get("total.days", first, last));
        }
        return String.join(texts.get("total.and"), parts);
    }

    /** Units by center; empty if there are none. */
    String centers(SheetTotals totals) {
        String some = totals.centers().entrySet().stream()
                .limit(CENTERS)
                .map(this::center)
                .collect(Collectors.joining(texts.get("total.and")));
        int more = totals.centers().size() - CENTERS;
        return more > 0 ? texts.get("total.more", some, more) : some;
    }

    private String center(Map.Entry<String, Double> units) {
        return texts.get("total.center", units.getKey(), figures.number(units.getValue(), 0));
    }
}
