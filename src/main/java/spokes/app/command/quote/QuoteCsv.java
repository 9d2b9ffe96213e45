package spokes.app.command.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import spokes.engine.quote.Quote;
import spokes.engine.quote.QuoteOption;
import spokes.engine.result.CostLine;
import spokes.exchange.safe.RowFile;

/** A quote as CSV: a row for each number of centers, money over the horizon in full precision. */
final class QuoteCsv {
    private QuoteCsv() {}

    static void write(Quote quote, Path file) throws IOException {
        List<String> headers =
                new ArrayList<>(List.of("client", "centers", "orders", "cost_per_order", "price_per_order"));
        for (CostLine line : CostLine.values()) {
            headers.add(line.key());
        }
        headers.addAll(
                List.of("mean_calendar_days", "within_2", "within_3", "fill_rate", "stock_units", "safety_units"));
        RowFile.write(file, ',', headers, quote.options().stream().map(option -> row(quote, option)));
    }

    private static List<String> row(Quote quote, QuoteOption option) {
        List<String> cells = new ArrayList<>(List.of(
                quote.client(),
                String.join("; ", option.centers()),
                String.valueOf(option.orders()),
                String.valueOf(option.perOrder()),
                String.valueOf(quote.pricePerOrder(option))));
        for (CostLine line : CostLine.values()) {
            cells.add(String.valueOf(option.costs().get(line)));
        }
        cells.addAll(List.of(
                String.valueOf(option.calendarDays()),
                String.valueOf(option.within2()),
                String.valueOf(option.within3()),
                String.valueOf(option.fillRate()),
                String.valueOf(option.need().targetUnits()),
                String.valueOf(option.need().safetyUnits())));
        return cells;
    }
}
