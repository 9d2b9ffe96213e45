package spokes.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import spokes.engine.reverse.ActualReturn;
import spokes.engine.reverse.ActualReturns;
import spokes.engine.reverse.ReturnBook;
import spokes.engine.reverse.ReturnPolicy;
import spokes.engine.reverse.ReturnRow;
import spokes.engine.reverse.ReturnWarning;
import spokes.engine.reverse.ReturnsAnswer;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.session.ChangeRows;
import spokes.session.Command;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobPage;
import spokes.ui.job.JobTable;

/** Where returns should go, in words: what each way costs, what flatters it, and what really came back. */
public final class ReturnsPage {
    /** Share of products that lie outside a range of 95 % by chance alone. */
    private static final double BY_CHANCE = 0.05;

    private final ReturnsAnswer answer;
    private final Said said;

    private ReturnsPage(ReturnsAnswer answer, Workspace workspace) {
        this.answer = answer;
        said = new Said(workspace, "returns");
    }

    /** What is to be said about a study of a workspace. */
    public static JobPage of(ReturnsAnswer answer, Workspace workspace) {
        ReturnsPage page = new ReturnsPage(answer, workspace);
        ReturnBook planned = answer.planned();
        List<JobTable> tables = new ArrayList<>(List.of(
                page.ways(),
                page.table("centers", planned.centers(), page::center),
                page.table("regions", planned.regions(), row -> row.codes().getFirst()),
                page.table("products", planned.products(), page::product)));
        answer.actual().ifPresent(actual -> tables.add(page.actual(actual)));
        tables.add(page.said.assumptions(answer.assumptions()));
        return new JobPage(page.verdict(), page.sentences(), tables, page.step());
    }

    private String verdict() {
        ReturnBook planned = answer.planned();
        return said.text(
                "answer",
                said.units(planned.all().units()),
                answer.horizonDays(),
                said.money(planned.all().cost()),
                said.days(planned.all().meanDays()));
    }

    private List<String> sentences() {
        List<String> lines = new ArrayList<>();
        ReturnBook best = answer.best();
        lines.add(
                best.policy().equals(answer.planned().policy())
                        ? said.text("cheapest.planned")
                        : against("cheapest", best));
        answer.bestCentral().ifPresent(central -> lines.add(against("central", central)));
        answer.warnings().forEach(warning -> lines.add(warning(warning)));
        answer.actual().ifPresent(actual -> lines.addAll(actualLines(actual)));
        ReturnRow all = answer.planned().all();
        lines.add(said.text(
                "recovered",
                said.units(all.recovered()),
                said.money(all.value()),
                said.units(all.inTime()),
                said.money(all.capital())));
        return lines;
    }

    private String against(String key, ReturnBook book) {
        ReturnBook planned = answer.planned();
        double days = book.all().meanDays() - planned.all().meanDays();
        return said.text(
                key,
                way(book.policy()),
                said.moreOrLess(book.planTotal() - planned.planTotal()),
                said.days(Math.abs(days)),
                days > 0 ? 0 : 1);
    }

    private String way(ReturnPolicy policy) {
        return said.text("way." + policy.kind(), said.center(policy.center()));
    }

    private String warning(ReturnWarning warning) {
        return said.text(
                "warning." + warning.kind(),
                warning.centers().stream().map(said::center).collect(Collectors.joining(", ")),
                said.figures.money(warning.amount()),
                said.units(warning.amount()));
    }

    private List<String> actualLines(ActualReturns actual) {
        ActualReturn all = actual.all();
        long off = actual.products().stream().filter(ActualReturn::isOff).count();
        return List.of(
                said.text(
                        "actual",
                        said.figures.percent(all.actual()),
                        said.units(all.sold()),
                        actual.ripeDays(),
                        said.days(actual.meanLag()),
                        said.figures.percent(all.rate())),
                said.text(
                        "actual.cost",
                        said.money(actual.costActual()),
                        said.money(actual.costPlanned()),
                        off,
                        actual.products().size(),
                        said.units(BY_CHANCE * actual.products().size())));
    }

    private JobTable ways() {
        Said.Columns table = said.table("ways")
                .column("way", Kind.TEXT)
                .column("cost", Kind.MONEY)
                .column("freight", Kind.MONEY)
                .column("processing", Kind.MONEY)
                .column("plan", Kind.MONEY_CHANGE)
                .column("days", Kind.DECIMAL)
                .column("recovered", Kind.COUNT)
                .column("in-time", Kind.COUNT)
                .column("value", Kind.MONEY)
                .column("capital", Kind.MONEY)
                .column("note", Kind.TEXT);
        for (ReturnBook book : answer.books()) {
            ReturnRow all = book.all();
            table.row(
                    way(book.policy()),
                    all.cost(),
                    all.freight(),
                    all.processing(),
                    book.planTotal() - answer.planned().planTotal(),
                    all.meanDays(),
                    all.recovered(),
                    all.inTime(),
                    all.value(),
                    all.capital(),
                    book.assumedFees().isEmpty() ? "" : said.text("fee-assumed"));
        }
        return table.made();
    }

    private JobTable table(String id, List<ReturnRow> rows, Function<ReturnRow, String> name) {
        Said.Columns table = said.table(id)
                .column(id, Kind.TEXT)
                .column("units", Kind.COUNT)
                .column("cost", Kind.MONEY)
                .column("freight", Kind.MONEY)
                .column("processing", Kind.MONEY)
                .column("days", Kind.DECIMAL)
                .column("recovered", Kind.COUNT)
                .column("value", Kind.MONEY);
        for (ReturnRow row : rows) {
            String label = name.apply(row);
            table.row(
                    label.isEmpty() ? said.text("elsewhere") : label,
                    row.units(),
                    row.cost(),
                    row.freight(),
                    row.processing(),
                    row.meanDays(),
                    row.recovered(),
                    row.value());
        }
        return table.made();
    }

    private String center(ReturnRow row) {
        return row.codes().isEmpty()
                ? said.text("no-center")
                : said.center(row.codes().getFirst());
    }

    private String product(ReturnRow row) {
        return product(row.codes());
    }

    private String product(List<String> codes) {
        return said.product(new ProductKey(codes.getFirst(), codes.getLast()));
    }

    private JobTable actual(ActualReturns actual) {
        Said.Columns table = said.table("actual")
                .column("products", Kind.TEXT)
                .column("sold", Kind.COUNT)
                .column("returned", Kind.COUNT)
                .column("actual", Kind.SHARE)
                .column("low", Kind.SHARE)
                .column("high", Kind.SHARE)
                .column("rate", Kind.SHARE)
                .column("note", Kind.TEXT);
        for (ActualReturn row : actual.products()) {
            table.row(
                    product(row.codes()),
                    row.sold(),
                    row.returned(),
                    row.actual(),
                    row.low(),
                    row.high(),
                    row.rate(),
                    row.isOff() ? said.text("off") : "");
        }
        return table.made();
    }

    private Optional<Command> step() {
        ReturnBook best = answer.best();
        return best.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(ChangeRows.decided(said.text("step", way(best.policy())), best.changes()));
    }
}
