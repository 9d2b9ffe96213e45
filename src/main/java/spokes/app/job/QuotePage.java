package spokes.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import spokes.engine.quote.Quote;
import spokes.engine.quote.QuoteOption;
import spokes.engine.result.CostLine;
import spokes.model.Workspace;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;

/** A client's quote, in words: cost per order and days at one, two, … centers. */
public final class QuotePage {
    private final Quote quote;
    private final Said said;

    private QuotePage(Quote quote, Workspace workspace) {
        this.quote = quote;
        said = new Said(workspace, "quote");
    }

    /** What is to be said about a quote on a workspace. */
    public static JobPage of(Quote quote, Workspace workspace) {
        QuotePage page = new QuotePage(quote, workspace);
        return new JobPage(
                page.answer(),
                page.sentences(),
                List.of(page.money(), page.service(), page.said.assumptions(quote.assumptions())),
                Optional.empty());
    }

    private String answer() {
        QuoteOption best = quote.cheapest();
        return said.text(
                "answer",
                quote.client(),
                said.units(quote.ordersPerMonth()),
                quote.products(),
                best.centers().size(),
                names(best),
                said.figures.money(best.perOrder()),
                said.days(best.calendarDays()));
    }

    private List<String> sentences() {
        List<String> lines = new ArrayList<>();
        QuoteOption one = quote.options().getFirst();
        for (QuoteOption option : quote.options().subList(1, quote.options().size())) {
            double more = option.perOrder() - one.perOrder();
            lines.add(said.text(
                    "against",
                    option.centers().size(),
                    names(option),
                    said.figures.money(Math.abs(more)),
                    more > 0 ? 1 : 0,
                    said.days(Math.abs(one.calendarDays() - option.calendarDays())),
                    option.calendarDays() > one.calendarDays() ? 1 : 0,
                    said.units(Math.abs(option.need().safetyUnits() - one.need().safetyUnits())),
                    option.need().safetyUnits() < one.need().safetyUnits() ? 1 : 0));
        }
        lines.add(said.text("fixed", said.figures.percent(quote.fixedShare())));
        if (quote.margin() > 0) {
            lines.add(said.text("margin", said.figures.percent(quote.margin())));
        }
        List<String> without = quote.options().stream()
                .filter(option -> !option.takesReturns())
                .map(this::names)
                .toList();
        if (!without.isEmpty()) {
            lines.add(said.text("no-returns", String.join("; ", without)));
        }
        lines.add(said.text(quote.isExact() ? "exact" : "searched"));
        lines.add(said.text("how"));
        return lines;
    }

    private String names(QuoteOption option) {
        return option.centers().stream().map(said::center).collect(Collectors.joining(", "));
    }

    private JobTable money() {
        Said.Columns table = said.table("money")
                .column("centers", Kind.TEXT)
                .column("per-order", Kind.CENTS)
                .column("shipping", Kind.CENTS)
                .column("handling", Kind.CENTS)
                .column("receiving", Kind.CENTS)
                .column("storage", Kind.CENTS)
                .column("returns", Kind.CENTS)
                .column("fixed", Kind.CENTS)
                .column("goods", Kind.CENTS);
        boolean hasMargin = quote.margin() > 0;
        if (hasMargin) {
            table.column("price", Kind.CENTS);
        }
        for (QuoteOption option : quote.options()) {
            List<Object> row = new ArrayList<>(List.of(
                    option.centers().size() + ": " + names(option),
                    option.perOrder(),
                    option.perOrder(CostLine.OUTBOUND_SHIPPING, CostLine.SPLITS),
                    option.perOrder(CostLine.PICK_AND_PACK),
                    option.perOrder(CostLine.RECEIVING),
                    option.perOrder(CostLine.STORAGE),
                    option.perOrder(CostLine.RETURNS),
                    option.perOrder(CostLine.FIXED),
                    option.perOrder(CostLine.CAPITAL, CostLine.LOSS_AND_DAMAGE, CostLine.INBOUND, CostLine.TRANSFERS)));
            if (hasMargin) {
                row.add(quote.pricePerOrder(option));
            }
            table.row(row.toArray());
        }
        return table.made();
    }

    private JobTable service() {
        Said.Columns table = said.table("service")
                .column("centers", Kind.TEXT)
                .column("calendar-days", Kind.DECIMAL)
                .column("within-2", Kind.SHARE)
                .column("within-3", Kind.SHARE)
                .column("business-days", Kind.DECIMAL)
                .column("fill", Kind.SHARE)
                .column("stock", Kind.COUNT)
                .column("safety", Kind.COUNT)
                .column("locations", Kind.COUNT);
        for (QuoteOption option : quote.options()) {
            table.row(
                    option.centers().size() + ": " + names(option),
                    option.calendarDays(),
                    option.within2(),
                    option.within3(),
                    option.meanDays(),
                    option.fillRate(),
                    option.need().targetUnits(),
                    option.need().safetyUnits(),
                    (double) option.need().locations());
        }
        return table.made();
    }
}
