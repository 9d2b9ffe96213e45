package spokes.app.command.quote;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import spokes.engine.quote.Quote;
import spokes.engine.quote.QuoteOption;
import spokes.engine.result.CostLine;
import spokes.exchange.safe.RowFile;

/** A quote as CSV: a row for each number of centers, all money an order and in cents; orders and units are whole. */
final class QuoteCsv {
    private static final int CENTS = 2;

    /** Decimals of a share: a hundredth of a percent. */
    private static final int SHARE = 4;

    private QuoteCsv() {}

    static void write(Quote quote, Path file) throws IOException {
        List<String> headers =
                new ArrayList<>(List.of("client", "centers", "orders", "cost_per_order", "price_per_order"));
        for (CostLine line : CostLine.values()) {
            headers.add(line.key() + "_per_order");
        }
        headers.addAll(
                List.of("mean_calendar_days", "within_2", "within_3", "fill_rate", "stock_units", "safety_units"));
        RowFile.write(file, ',', headers, quote.options().stream().map(option -> row(quote, option)));
    }

    private static List<String> row(Quote quote, QuoteOption option) {
        List<String> cells = new ArrayList<>(List.of(
                quote.client(),
                String.join("; ", option.centers()),
                rounded(option.orders(), 0),
                rounded(option.perOrder(), CENTS),
                rounded(quote.pricePerOrder(option), CENTS)));
        for (CostLine line : CostLine.values()) {
            cells.add(rounded(option.orders() > 0 ? option.costs().get(line) / option.orders() : 0, CENTS));
        }
        cells.addAll(List.of(
                rounded(option.calendarDays(), CENTS),
                rounded(option.within2(), SHARE),
                rounded(option.within3(), SHARE),
                rounded(option.fillRate(), SHARE),
                rounded(option.need().targetUnits(), 0),
                rounded(option.need().safetyUnits(), 0)));
        return cells;
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
