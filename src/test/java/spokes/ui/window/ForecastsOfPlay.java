package spokes.ui.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.SalesWeek;
import spokes.model.demand.SalesWeek.Mark;
import spokes.model.goods.ProductKey;
import spokes.session.UseForecast;
import spokes.ui.Forecasts;

/** Plays forecasts: gives what a test put in, remembers what it was asked. */
final class ForecastsOfPlay implements Forecasts {
    private final List<String> lines;
    List<SalesWeek> past = List.of();
    Optional<UseForecast> step = Optional.empty();

    ForecastsOfPlay(List<String> lines) {
        this.lines = lines;
    }

    @Override
    public UseForecast make(Workspace workspace, Progress progress) throws Refused {
        lines.add("make a forecast");
        progress.report(0.5, "forecasting");
        return step.orElseThrow(() -> new Refused("nothing to forecast from"));
    }

    @Override
    public List<SalesWeek> listPast(Workspace workspace, Set<ProductKey> products, Progress progress) {
        return past;
    }

    /** A year and a half of weeks before a day, with summers, one odd week, a promotion and a week without stock. */
    static List<SalesWeek> weeks(LocalDate end) {
        List<SalesWeek> weeks = new ArrayList<>();
        for (int i = 0; i < 78; i++) {
            double season = 60 + 25 * Math.sin(i * 2 * Math.PI / 52) + i * 0.3;
            double units = Math.rint(season + 9 * Math.sin(i * 12.9898));
            Mark mark = i == 33 ? Mark.OUTLIER : i == 60 ? Mark.PROMOTION : i == 71 ? Mark.STOCK_OUT : Mark.NONE;
            double sold = switch (mark) {
                case OUTLIER -> 190;
                case PROMOTION -> units * 1.6;
                case STOCK_OUT -> 8;
                case NONE -> units;
            };
            weeks.add(new SalesWeek(end.minusWeeks(78L - i), Math.rint(sold), units, mark));
        }
        return weeks;
    }
}
