package spokes.app.command.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.ProgressLines;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.job.QuotePage;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.engine.quote.Quote;
import spokes.engine.quote.QuoteQuestion;
import spokes.engine.quote.QuoteStudy;
import spokes.exchange.safe.TextFile;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.report.StudyReport;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.job.JobPage;

/** Says what a client's orders cost at one, two, … centers. */
@Command(
        name = "quote",
        mixinStandardHelpOptions = true,
        description = {
            "Says what one client's orders cost, and how soon they arrive, from the best one, two, … centers.",
            "Judged by the engine (the live evaluation) with the plan's demand and that client's goods alone: safety"
                + " stock for pooled demand at each center, and every week's demand brought at its begin. Freight from"
                + " suppliers is left aside."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  client, horizon_days, orders_per_month, products, fixed_share, margin, exact, cheapest (number of"
                    + " centers)",
            "  options [{centers [...], orders, units, fill_rate, cost_per_order, price_per_order, costs {line: money,"
                    + " total}, mean_days, mean_calendar_days, within_2, within_3, stock_units, safety_units,"
                    + " sku_locations, takes_returns}]",
            "  assumptions [{name, value, unit, source, date}]"
        })
public final class QuoteCommand implements Callable<Integer> {
    private static final double PERCENT = 100;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Option(names = "--client", paramLabel = "X", defaultValue = "", description = "Whose goods.")
    private String client = "";

    @Option(
            names = "--max-centers",
            paramLabel = "N",
            defaultValue = "4",
            description = "At most so many centers (default 4).")
    private int mostCenters;

    @Option(names = "--candidates", description = "Candidate centers may be opened for it.")
    private boolean withCandidates;

    @Option(
            names = "--fixed-share",
            paramLabel = "PCT",
            description =
                    "Share of the centers' fixed cost and monthly minimum that the client bears; else its share of"
                            + " the plan's orders.")
    private @Nullable Double fixedShare;

    @Option(
            names = "--margin",
            paramLabel = "PCT",
            defaultValue = "0",
            description = "Share of the price that is kept (default 0).")
    private double margin;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the quote as an HTML page, ready to print.")
    private @Nullable Path out;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write its options as CSV.")
    private @Nullable Path csv;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan plan = scenario.judge(spec.commandLine(), open.workspace());
            Quote quote = QuoteStudy.make(
                    question(plan), new ProgressLines(spec.commandLine().getErr()));
            JobPage page = QuotePage.of(quote, plan.workspace());
            format.print(spec, page, plan.workspace(), () -> QuoteJson.of(quote));
            if (out != null) {
                TextFile.write(out, html(quote, page, plan.workspace()));
            }
            if (csv != null) {
                QuoteCsv.write(quote, csv);
            }
        }
        return ExitCode.DONE.code();
    }

    /** Without a client it can only be about products that have none. */
    private void checkClient(Workspace workspace) {
        List<String> clients = workspace.products().stream()
                .map(product -> product.key().client())
                .distinct()
                .sorted()
                .toList();
        if (client.isEmpty() && !clients.isEmpty() && !clients.contains("")) {
            throw new ParameterException(
                    spec.commandLine(), "whose goods? say --client, one of " + String.join(", ", clients));
        }
    }

    private QuoteQuestion question(JudgedPlan plan) {
        checkClient(plan.workspace());
        try {
            return new QuoteQuestion(
                    plan,
                    client,
                    mostCenters,
                    withCandidates,
                    fixedShare == null ? OptionalDouble.empty() : OptionalDouble.of(fixedShare / PERCENT),
                    margin / PERCENT);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static String html(Quote quote, JobPage page, Workspace workspace) {
        Texts texts = Texts.of("quote");
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        Figures figures = new Figures(locale, workspace.settings().text("currency"));
        String subtitle = texts.get(
                "subtitle",
                quote.client(),
                quote.horizonDays(),
                figures.date(workspace.settings().planDate()));
        return StudyReport.html(texts.get("title", quote.client()), subtitle, page, figures, locale);
    }
}
