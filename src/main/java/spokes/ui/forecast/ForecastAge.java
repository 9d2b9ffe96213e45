package spokes.ui.forecast;

import java.time.LocalDate;
import java.util.Optional;
import spokes.model.Workspace;
import spokes.model.packed.Block;
import spokes.model.sheet.Sheet;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** Tells what a stored forecast does not know yet. */
final class ForecastAge {
    private static final int DATE = Sheet.ORDERS.indexOf("order_date");

    private final Texts texts;
    private final Figures figures;

    ForecastAge(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** Which orders are not in the forecast, and what to do; empty if there is no forecast, or all are in it. */
    String words(Workspace workspace) {
        Optional<LocalDate> made = workspace.forecasts().stream()
                .flatMap(forecast -> forecast.madeOn().stream())
                .max(LocalDate::compareTo);
        Optional<LocalDate> newest = newestOrder(workspace);
        if (made.isEmpty() || newest.isEmpty() || newest.get().isBefore(made.get())) {
            return "";
        }
        boolean planMoved = workspace.settings().planDate().isAfter(made.get());
        return texts.get(planMoved ? "age.orders" : "age.plan", figures.day(made.get()), figures.day(newest.get()));
    }

    private static Optional<LocalDate> newestOrder(Workspace workspace) {
        LocalDate[] newest = {LocalDate.MIN};
        workspace.packedOrders().forEachBlock(block -> newest[0] = newest(block, newest[0]));
        return newest[0].equals(LocalDate.MIN) ? Optional.empty() : Optional.of(newest[0]);
    }

    private static LocalDate newest(Block block, LocalDate before) {
        LocalDate newest = before;
        for (int code = 1; DATE < block.columns() && code < block.codes(DATE); code++) {
            if (block.value(DATE, code) instanceof LocalDate day && day.isAfter(newest)) {
                newest = day;
            }
        }
        return newest;
    }
}
