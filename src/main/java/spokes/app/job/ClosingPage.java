package spokes.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.Evaluation;
import spokes.engine.transfer.TransferShipment;
import spokes.model.goods.Transfer;
import spokes.optimize.closing.ClearedProduct;
import spokes.optimize.closing.ClosingRisk;
import spokes.optimize.closing.ClosingStudy;
import spokes.optimize.closing.HitArea;
import spokes.session.ChangeRows;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;

/** A center that is out, in words: what to do, what it costs, whom it hits and what is left to worry about. */
public final class ClosingPage {
    /** Less than that is shown as 0. */
    private static final double SHOWN = 0.5;

    private final ClosingStudy study;
    private final Said said;

    private ClosingPage(ClosingStudy study) {
        this.study = study;
        said = new Said(study.question().plan().workspace());
    }

    /** What is to be said about a study. */
    public static JobPage of(ClosingStudy study) {
        ClosingPage page = new ClosingPage(study);
        return new JobPage(
                page.answer(),
                page.sentences(),
                List.of(
                        page.totals(),
                        page.loads(),
                        page.moves(),
                        page.inbound(),
                        page.calledOff(),
                        page.departures(),
                        page.products(),
                        page.areas()),
                Optional.of(ChangeRows.decided(study.label(), study.changes())));
    }

    private String name() {
        return said.center(study.question().center());
    }

    private String answer() {
        return study.leaves()
                .map(day -> said.text(
                        "closing.exit",
                        name(),
                        said.figures.date(study.question().from().minusDays(1)),
                        said.moreOrLess(study.costMore()),
                        study.question().plan().evaluation().horizonDays(),
                        said.moreOrLess(-study.saved())))
                .orElseGet(() -> said.text(
                        "closing.outage",
                        name(),
                        said.figures.date(study.question().from()),
                        said.figures.date(study.question().to().orElseThrow()),
                        said.moreOrLess(study.costMore() + study.saved()),
                        study.question().plan().evaluation().horizonDays(),
                        said.moreOrLess(-study.saved())));
    }

    private List<String> sentences() {
        List<String> lines = new ArrayList<>();
        double units = study.moves().stream().mapToDouble(Transfer::units).sum();
        study.leaves()
                .ifPresent(day -> lines.add(said.text(
                        units > 0 ? "closing.sold" : "closing.sold-all",
                        said.units(study.products().stream()
                                .mapToDouble(row -> row.units() + row.incoming())
                                .sum()),
                        said.units(study.products().stream()
                                .mapToDouble(ClearedProduct::sold)
                                .sum()),
                        said.units(units),
                        said.figures.date(day))));
        if (!study.shipments().isEmpty()) {
            lines.add(said.text(
                    "closing.trucks", study.shipments().size(), said.units(units), said.money(study.freight())));
        } else if (!study.question().isExit()) {
            lines.add(said.text("closing.no-moves"));
        }
        if (!study.inbound().isEmpty()) {
            lines.add(said.text(
                    "closing.inbound",
                    study.inbound().size(),
                    said.units(study.inbound().stream()
                            .mapToDouble(change -> change.row().units())
                            .sum())));
        }
        if (study.question().isExit()) {
            if (study.idleLeft().units() >= SHOWN) {
                lines.add(said.text(
                        "closing.stranded",
                        said.units(study.idleLeft().units()),
                        said.money(study.idleLeft().value())));
            }
        } else if (Math.abs(study.savedAnyway()) >= SHOWN) {
            String key = study.savedAnyway() > 0 ? "closing.anyway" : "closing.in-vain";
            lines.add(said.text(key, said.money(Math.abs(study.savedAnyway()))));
        }
        lines.add(hit());
        study.risks().forEach(risk -> lines.add(said.text("closing.risk", risk(risk))));
        return lines;
    }

    private String hit() {
        List<HitArea> later = study.listLater();
        double units = later.stream().mapToDouble(HitArea::units).sum();
        double unitDays = later.stream()
                .mapToDouble(area -> area.daysLater() * area.units())
                .sum();
        return said.text(
                later.isEmpty() ? "closing.hit-nobody" : "closing.hit",
                later.size(),
                study.areas().size(),
                said.units(later.stream().mapToDouble(HitArea::orders).sum()),
                said.days(units > 0 ? unitDays / units : 0),
                said.days(mean(study.question().plan().evaluation())),
                said.days(mean(study.prepared().evaluation())),
                said.days(mean(study.idle().evaluation())));
    }

    private static double mean(Evaluation evaluation) {
        return evaluation.service().meanDays();
    }

    private String risk(ClosingRisk risk) {
        return said.text(
                "closing.risk." + risk.kind(),
                said.units(risk.amount()),
                said.money(risk.money()),
                said.center(risk.place()));
    }

    private JobTable totals() {
        return Totals.of(
                said,
                List.of("closing.stays", "closing.idle", "closing.proposal"),
                List.of(
                        study.question().plan().evaluation(),
                        study.idle().evaluation(),
                        study.prepared().evaluation()),
                0);
    }

    private JobTable loads() {
        Said.Columns table = said.table("loads")
                .column("from", Kind.TEXT)
                .column("to", Kind.TEXT)
                .column("mode", Kind.TEXT)
                .column("leaves", Kind.DAY)
                .column("arrives", Kind.DAY)
                .column("products", Kind.COUNT)
                .column("units", Kind.COUNT)
                .column("kg", Kind.WEIGHT)
                .column("m3", Kind.DECIMAL)
                .column("vehicles", Kind.COUNT)
                .column("fill", Kind.SHARE)
                .column("freight", Kind.MONEY);
        for (TransferShipment load : study.shipments()) {
            table.row(
                    said.center(load.from()),
                    said.center(load.to()),
                    said.mode(load.mode()),
                    load.leaves(),
                    load.arrives(),
                    (double) load.products(),
                    load.packing().units(),
                    load.packing().kg(),
                    load.packing().m3(),
                    load.vehicles() > 0 ? (Object) (double) load.vehicles() : "",
                    load.vehicles() > 0 ? (Object) load.fill() : "",
                    load.freight());
        }
        return table.made();
    }

    private JobTable moves() {
        return moves("moves", study.moves());
    }

    private JobTable calledOff() {
        return moves("called-off", study.calledOff());
    }

    private JobTable moves(String id, List<Transfer> transfers) {
        Said.Columns table = said.table(id)
                .column("product", Kind.TEXT)
                .column("units", Kind.COUNT)
                .column("from", Kind.TEXT)
                .column("to", Kind.TEXT)
                .column("leaves", Kind.DAY)
                .column("mode", Kind.TEXT);
        for (Transfer transfer : transfers) {
            table.row(
                    said.product(transfer.product()),
                    transfer.units(),
                    said.center(transfer.from()),
                    said.center(transfer.to()),
                    transfer.departureDate().map(Object.class::cast).orElse(""),
                    said.mode(transfer.mode()));
        }
        return table.made();
    }

    private JobTable inbound() {
        Said.Columns table = said.table("inbound")
                .column("reference", Kind.TEXT)
                .column("product", Kind.TEXT)
                .column("units", Kind.COUNT)
                .column("arrives", Kind.DAY)
                .column("instead", Kind.TEXT);
        study.inbound()
                .forEach(change -> table.row(
                        change.row().reference(),
                        said.product(change.row().product()),
                        change.row().units(),
                        change.row().arrivalDate(),
                        said.center(change.to())));
        return table.made();
    }

    private JobTable departures() {
        Said.Columns table = said.table("departures")
                .column("leaves", Kind.DAY)
                .column("units-left", Kind.COUNT)
                .column("cost-more", Kind.MONEY_CHANGE);
        study.departures().forEach(day -> table.row(day.day(), day.units(), day.cost()));
        return table.made();
    }

    private JobTable products() {
        Said.Columns table = said.table("cleared")
                .column("product", Kind.TEXT)
                .column("units-now", Kind.COUNT)
                .column("incoming", Kind.COUNT)
                .column("sold", Kind.COUNT)
                .column("moved", Kind.COUNT)
                .column("left", Kind.DECIMAL)
                .column("value", Kind.MONEY);
        study.products()
                .forEach(row -> table.row(
                        said.product(row.product()),
                        row.units(),
                        row.incoming(),
                        row.sold(),
                        row.moved(),
                        row.left(),
                        row.value()));
        return table.made();
    }

    private JobTable areas() {
        Said.Columns table = said.table("areas")
                .column("area", Kind.TEXT)
                .column("served-by", Kind.TEXT)
                .column("orders", Kind.COUNT)
                .column("days-before", Kind.DECIMAL)
                .column("days-idle", Kind.DECIMAL)
                .column("days-after", Kind.DECIMAL)
                .column("days-later", Kind.CHANGE)
                .column("unmet-more", Kind.CHANGE)
                .column("cost-more", Kind.MONEY_CHANGE);
        study.areas().stream()
                .filter(HitArea::isHit)
                .forEach(area -> table.row(
                        area.area(),
                        said.center(area.center()),
                        area.orders(),
                        area.daysBefore(),
                        area.daysIdle(),
                        area.daysAfter(),
                        area.daysLater(),
                        area.unmetAfter(),
                        area.costAfter()));
        return table.made();
    }
}
