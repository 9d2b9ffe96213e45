package spokes.app.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spokes.forecast.history.Histories;
import spokes.forecast.history.KnownWeek;
import spokes.forecast.history.Outlier;
import spokes.forecast.history.ProductHistory;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.SalesWeek;
import spokes.model.demand.SalesWeek.Mark;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.session.UseForecast;
import spokes.ui.Forecasts;

/** Forecasts for the window; keeps the histories that were read last, for they are asked for at every click. */
public final class PlanForecasts implements Forecasts {
    private static final int DAYS = 7;

    private volatile Optional<Read> last = Optional.empty();

    /** Histories, and the sheets that they were read from. */
    private record Read(List<Table> sheets, Histories histories) {
        boolean isOf(List<Table> others) {
            return Stream.iterate(0, i -> i < sheets.size(), i -> i + 1).allMatch(i -> sheets.get(i) == others.get(i));
        }
    }

    @Override
    public UseForecast make(Workspace workspace, Progress progress) throws Refused {
        int weeks = Math.ceilDiv(workspace.settings().horizonDays(), DAYS);
        return WorkspaceForecast.of(workspace, weeks, progress).command();
    }

    @Override
    public List<SalesWeek> listPast(Workspace workspace, Set<ProductKey> products, Progress progress) {
        if (workspace.packedOrders().isEmpty()) {
            return List.of();
        }
        Histories histories = histories(workspace, progress);
        List<ProductHistory> wanted = histories.products().stream()
                .filter(history -> products.isEmpty() || products.contains(history.product()))
                .toList();
        return products.size() == 1
                ? wanted.stream()
                        .flatMap(history -> one(history, histories).stream())
                        .toList()
                : sum(wanted, histories);
    }

    private Histories histories(Workspace workspace, Progress progress) {
        List<Table> sheets = Stream.of(Sheet.ORDERS, Sheet.SETTINGS, Sheet.ADJUSTMENTS, Sheet.PRODUCTS)
                .map(workspace::table)
                .toList();
        Optional<Read> known = last.filter(read -> read.isOf(sheets));
        if (known.isPresent()) {
            return known.get().histories();
        }
        Histories read = WorkspaceForecast.histories(workspace, progress);
        last = Optional.of(new Read(sheets, read));
        return read;
    }

    private static List<SalesWeek> one(ProductHistory history, Histories of) {
        double[] sold = history.sold();
        double[] counted = history.counted();
        List<LocalDate> outliers =
                history.outliers().stream().map(Outlier::week).toList();
        List<SalesWeek> weeks = new ArrayList<>();
        for (int week = 0; week < sold.length; week++) {
            LocalDate first = of.end().minusWeeks(sold.length - week);
            Mark mark = outliers.contains(first)
                    ? Mark.OUTLIER
                    : history.findKnown(week).map(PlanForecasts::mark).orElse(Mark.NONE);
            weeks.add(new SalesWeek(first, sold[week], counted[week], mark));
        }
        return weeks;
    }

    private static Mark mark(KnownWeek known) {
        return known.isStockOut() ? Mark.STOCK_OUT : known.isPromotion() ? Mark.PROMOTION : Mark.NONE;
    }

    /** Of many products no week is odd. */
    private static List<SalesWeek> sum(List<ProductHistory> histories, Histories of) {
        int size = histories.stream().mapToInt(ProductHistory::size).max().orElse(0);
        double[] sold = new double[size];
        double[] counted = new double[size];
        for (ProductHistory history : histories) {
            add(sold, history.sold());
            add(counted, history.counted());
        }
        List<SalesWeek> weeks = new ArrayList<>();
        for (int week = 0; week < size; week++) {
            weeks.add(new SalesWeek(of.end().minusWeeks(size - week), sold[week], counted[week], Mark.NONE));
        }
        return weeks;
    }

    private static void add(double[] sum, double... values) {
        int from = sum.length - values.length;
        for (int i = 0; i < values.length; i++) {
            sum[from + i] += values[i];
        }
    }
}
