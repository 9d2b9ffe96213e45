package spokes.model.demand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * How one product was forecast, and how good that was on weeks that were held back.
 *
 * @param product      what is sold
 * @param method       in plain words
 * @param kind         how it sells, if that is known
 * @param madeOn       the first day of week 0; orders from that day on are not in the forecast
 * @param historyWeeks weeks of history that it was made from
 * @param score        of this forecast on held-back weeks
 * @param bias         (forecast − actual) / actual over all held-back weeks, as a share
 * @param naive        of the seasonal naive forecast on the same weeks
 * @param coverage80   share of held-back weeks within the interval of 80 %
 * @param coverage95   share of held-back weeks within the interval of 95 %
 * @param sdPerWeek    standard deviation of the error of one week, units
 * @param areaMethod   how it is shared among areas; empty if as orders are
 */
public record ProductForecast(
        ProductKey product,
        String method,
        Optional<ForecastKind> kind,
        Optional<LocalDate> madeOn,
        int historyWeeks,
        ForecastScore score,
        OptionalDouble bias,
        ForecastScore naive,
        OptionalDouble coverage80,
        OptionalDouble coverage95,
        OptionalDouble sdPerWeek,
        String areaMethod) {

    /** The forecast that a row of the sheet describes. */
    public static ProductForecast of(Row row) {
        return new ProductForecast(
                ProductKey.of(row),
                row.text("method"),
                ForecastKind.find(row.text("kind")),
                row.findDate("made_on"),
                (int) row.number("history_weeks"),
                new ForecastScore(row.findNumber("wape"), row.findNumber("mase"), row.findNumber("rmsse")),
                row.findNumber("bias"),
                new ForecastScore(
                        row.findNumber("naive_wape"), row.findNumber("naive_mase"), row.findNumber("naive_rmsse")),
                row.findNumber("coverage_80"),
                row.findNumber("coverage_95"),
                row.findNumber("sd_per_week"),
                row.text("area_method"));
    }

    /** The row that describes it. */
    public Row toRow() {
        return Row.blank(Sheet.PRODUCT_FORECASTS)
                .with("client", product.client())
                .with("sku", product.sku())
                .with("method", method)
                .with("kind", kind.map(ForecastKind::word).orElse(""))
                .with("made_on", date())
                .with("history_weeks", (double) historyWeeks)
                .with("wape", ForecastScore.cell(score.wape()))
                .with("mase", ForecastScore.cell(score.mase()))
                .with("rmsse", ForecastScore.cell(score.rmsse()))
                .with("bias", ForecastScore.cell(bias))
                .with("naive_wape", ForecastScore.cell(naive.wape()))
                .with("naive_mase", ForecastScore.cell(naive.mase()))
                .with("naive_rmsse", ForecastScore.cell(naive.rmsse()))
                .with("coverage_80", ForecastScore.cell(coverage80))
                .with("coverage_95", ForecastScore.cell(coverage95))
                .with("sd_per_week", ForecastScore.cell(sdPerWeek))
                .with("area_method", areaMethod);
    }

    private @Nullable LocalDate date() {
        return madeOn.orElse(null);
    }

    /** The same, shared among areas in another way. */
    public ProductForecast withAreaMethod(String words) {
        return new ProductForecast(
                product,
                method,
                kind,
                madeOn,
                historyWeeks,
                score,
                bias,
                naive,
                coverage80,
                coverage95,
                sdPerWeek,
                words);
    }
}
