package spokes.app.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.actual.ActualQuestion;
import spokes.engine.actual.ActualSearch;
import spokes.engine.actual.ActualStudy;
import spokes.engine.actual.ForecastGap;
import spokes.engine.actual.OrderGap;
import spokes.engine.actual.ShipmentGap;
import spokes.engine.actual.StockGap;
import spokes.engine.actual.TransferGap;
import spokes.engine.result.PastComparison;
import spokes.engine.result.ReplayWindow;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;

/** A past week against its plan, in words: what differed, what it cost and why. */
public final class ActualPage {
    private static final double FORECASTING = 0.6;

    private final ActualStudy study;
    private final Said said;

    private ActualPage(ActualStudy study, Workspace workspace) {
        this.study = study;
        said = new Said(workspace);
    }

    /**
     * Makes the plan as it was when the days began, and holds it against what happened.
     *
     * @param before the workspace with the count of stock before the last one, if it is known
     * @throws Refused if nothing was ordered then, there is nothing to forecast from, or the window does not end before the
     *                 plan date
     */
    public static ActualStudy find(Workspace now, ReplayWindow window, Optional<Workspace> before, Progress progress)
            throws Refused {
        LocalDate planDate = now.settings().planDate();
        if (!window.to().isBefore(planDate)) {
            throw new Refused(
                    "the window must end before the plan date, %s; it ends on %s".formatted(planDate, window.to()));
        }
        JudgedPlan planned =
                HeldBack.plan(now, window, (share, what) -> progress.report(FORECASTING * Math.max(0, share), what));
        return ActualSearch.find(
                new ActualQuestion(now, window, planned, before),
                (share, what) -> progress.report(FORECASTING + (1 - FORECASTING) * share, what));
    }

    /** What is to be said about a study. */
    public static JobPage of(ActualStudy study, Workspace workspace) {
        ActualPage page = new ActualPage(study, workspace);
        return new JobPage(
                page.answer(),
                page.sentences(),
                List.of(page.products(), page.areas(), page.shipments(), page.orders(), page.transfers(), page.stock()),
                Optional.empty());
    }

    private String answer() {
        return said.text(
                "actual.answer",
                said.figures.date(study.window().from()),
                said.figures.date(study.window().to()),
                said.units(study.forecastUnits()),
                said.units(study.orderedUnits()),
                said.figures.change(100 * study.bias(), 1),
                said.figures.percent(study.wape()));
    }

    private List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(said.text("actual.plan", said.figures.date(study.window().from())));
        lines.add(said.text(
                "actual.areas",
                said.figures.percent(study.wapeOfAreas()),
                study.areas().size()));
        freight(lines);
        long others = study.orders().stream()
                .filter(order -> order.reason() == OrderGap.Reason.OTHER_CENTER)
                .count();
        lines.add(said.text("actual.centers", study.orders().size(), others, study.unknown()));
        PastComparison.Days days = study.past().days();
        if (days.compared() > 0) {
            lines.add(said.text(
                    "actual.days",
                    said.days(days.actual()),
                    said.days(days.modeled()),
                    said.days(days.replayed()),
                    days.compared(),
                    study.orders().stream()
                            .filter(order -> order.daysLater() > 1)
                            .count()));
        }
        PastComparison.Parcels parcels = study.past().parcels();
        if (parcels.compared() > 0) {
            lines.add(said.text("actual.parcels", said.days(parcels.actual()), said.days(parcels.replayed())));
        }
        long astray = study.transfers().stream()
                .filter(gap -> gap.reason() != TransferGap.Reason.AS_PLANNED)
                .count();
        lines.add(said.text(
                study.transfers().size() == 1 ? "actual.transfer" : "actual.transfers",
                study.transfers().size(),
                astray));
        lines.add(said.text(
                study.isCounted() ? "actual.counted" : "actual.uncounted",
                study.stock().size(),
                said.money(study.stock().stream().mapToDouble(StockGap::money).sum())));
        return lines;
    }

    /** What was paid, split into what the prices and what the choice of centers made of it. */
    private void freight(List<String> lines) {
        PastComparison.Freight freight = study.past().freight();
        if (freight.compared() > 0) {
            // differences of the figures as they are shown, so that they add up for the reader
            double more = Math.rint(freight.paid()) - Math.rint(freight.replayed());
            double byPrices = Math.rint(freight.paid() - freight.modeled());
            lines.add(said.text(
                    "actual.freight",
                    said.money(freight.paid()),
                    freight.compared(),
                    said.moreOrLess(more),
                    said.money(freight.replayed()),
                    said.figures.wholeMoneyChange(byPrices),
                    said.figures.wholeMoneyChange(more - byPrices)));
        }
    }

    private String name(List<String> codes) {
        return codes.size() > 1 ? said.product(new ProductKey(codes.getFirst(), codes.getLast())) : codes.getFirst();
    }

    private JobTable products() {
        Said.Columns table = said.table("by-product")
                .column("product", Kind.TEXT)
                .column("forecast", Kind.COUNT)
                .column("ordered", Kind.COUNT)
                .column("off", Kind.CHANGE)
                .column("worth", Kind.MONEY)
                .column("reason", Kind.TEXT);
        for (ForecastGap gap : study.products()) {
            table.row(
                    name(gap.codes()),
                    gap.forecast(),
                    gap.ordered(),
                    gap.ordered() - gap.forecast(),
                    gap.money(),
                    reason(gap));
        }
        return table.made();
    }

    private JobTable areas() {
        Said.Columns table = said.table("by-area")
                .column("area", Kind.TEXT)
                .column("forecast", Kind.COUNT)
                .column("ordered", Kind.COUNT)
                .column("off", Kind.CHANGE)
                .column("reason", Kind.TEXT);
        for (ForecastGap gap : study.areas()) {
            table.row(name(gap.codes()), gap.forecast(), gap.ordered(), gap.ordered() - gap.forecast(), reason(gap));
        }
        return table.made();
    }

    private String reason(ForecastGap gap) {
        return said.text("actual.reason." + gap.reason());
    }

    private JobTable shipments() {
        Said.Columns table = said.table("shipments")
                .column("reason", Kind.TEXT)
                .column("planned-from", Kind.TEXT)
                .column("left-from", Kind.TEXT)
                .column("orders", Kind.COUNT)
                .column("planned-freight", Kind.MONEY)
                .column("paid", Kind.MONEY)
                .column("paid-more", Kind.MONEY_CHANGE)
                .column("days-later", Kind.CHANGE);
        for (ShipmentGap gap : study.shipments()) {
            table.row(
                    said.text("actual.reason." + gap.reason()),
                    gap.plannedCenters(),
                    gap.actualCenters(),
                    (double) gap.orders(),
                    gap.plannedFreight(),
                    gap.paid(),
                    gap.money(),
                    gap.daysLater());
        }
        return table.made();
    }

    private JobTable orders() {
        Said.Columns table = said.table("order-gaps")
                .column("order", Kind.TEXT)
                .column("date", Kind.DAY)
                .column("reason", Kind.TEXT)
                .column("planned-from", Kind.TEXT)
                .column("left-from", Kind.TEXT)
                .column("planned-freight", Kind.MONEY)
                .column("paid", Kind.MONEY)
                .column("paid-more", Kind.MONEY_CHANGE)
                .column("days-later", Kind.CHANGE);
        study.orders().stream()
                .filter(order -> order.reason() != OrderGap.Reason.AS_PLANNED)
                .forEach(order -> table.row(
                        order.order(),
                        order.date(),
                        said.text("actual.reason." + order.reason()),
                        order.plannedCenters(),
                        order.actualCenters(),
                        order.plannedFreight(),
                        order.paid().orElse(0),
                        order.money(),
                        order.daysLater()));
        return table.made();
    }

    private JobTable transfers() {
        Said.Columns table = said.table("transfer-gaps")
                .column("transfer", Kind.TEXT)
                .column("product", Kind.TEXT)
                .column("from", Kind.TEXT)
                .column("to", Kind.TEXT)
                .column("units", Kind.COUNT)
                .column("leaves", Kind.DAY)
                .column("reason", Kind.TEXT)
                .column("worth", Kind.MONEY);
        for (TransferGap gap : study.transfers()) {
            table.row(
                    gap.transfer().id(),
                    said.product(gap.transfer().product()),
                    said.center(gap.transfer().from()),
                    said.center(gap.transfer().to()),
                    gap.transfer().units(),
                    gap.transfer().departureDate().map(Object.class::cast).orElse(""),
                    said.text("actual.transfer." + gap.reason(), said.units(gap.amount())),
                    gap.money());
        }
        return table.made();
    }

    private JobTable stock() {
        Said.Columns table = said.table("counts")
                .column("product", Kind.TEXT)
                .column("center", Kind.TEXT)
                .column("reckoned", Kind.COUNT)
                .column("counted", Kind.COUNT)
                .column("off", Kind.CHANGE)
                .column("worth", Kind.MONEY);
        for (StockGap gap : study.stock()) {
            table.row(
                    said.product(gap.count().product()),
                    said.center(gap.count().center()),
                    gap.count().expected().orElse(0),
                    gap.count().counted(),
                    gap.count().difference().orElse(0),
                    gap.money());
        }
        return table.made();
    }
}
