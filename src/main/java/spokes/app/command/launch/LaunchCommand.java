package spokes.app.command.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.JobOptions;
import spokes.app.job.LaunchPage;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.optimize.launch.LaunchQuestion;
import spokes.optimize.launch.LaunchSearch;
import spokes.optimize.launch.LaunchStudy;

/** Gets ready for a launch or promotion. */
@Command(
        name = "launch",
        mixinStandardHelpOptions = true,
        description = {
            "Gets ready for a launch (--like) or promotion: what must be in which center by when, where it comes from,"
                    + " when it leaves or is ordered at the latest, and what is lost without that.",
            "Safety stock is that of one period, z·σ·√days, at the service that the settings ask for."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  client, sku, like {client, sku} (of a launch), from, to, lasts_until, saved, unfilled",
            "  product {plan, not_ready, ready: {asked, delivered, lost, lost_margin, mean_days}}, totals {the same"
                    + " three: total cost}",
            "  needs [{center, demand, safety, expected, arrives, missing, moved, bought}]",
            "  moves [{from, to, units, departure_date, sellable, late_days, mode, freight}]",
            "  purchases [{center, units, order_by, arrival_date, sellable, late_days, supply_point, mode, value}]"
        })
public final class LaunchCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job = new JobOptions();

    @Option(names = "--sku", required = true, paramLabel = "S", description = "What is launched or promoted.")
    private String sku = "";

    @Option(names = "--client", paramLabel = "X", defaultValue = "", description = "Whose goods they are.")
    private String client = "";

    @Option(
            names = "--like",
            paramLabel = "S",
            defaultValue = "",
            description =
                    "A launch: the SKU, of the same client, whose demand it takes over; a new SKU is made like it.")
    private String like = "";

    @Option(
            names = "--uplift",
            paramLabel = "PCT",
            defaultValue = "0",
            description = "Percent that demand is above that, or above what it would be (default 0).")
    private double uplift;

    @Option(
            names = "--area",
            paramLabel = "A",
            description = "Only in this area, or in those whose codes begin so: 9*. May be given several times.")
    private List<String> areas = List.of();

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day; else it goes on.")
    private @Nullable LocalDate to;

    @Option(
            names = "--days-before",
            paramLabel = "N",
            defaultValue = "0",
            description = "Days before the first day on which stock has to be sellable (default 0).")
    private int earlier;

    @Option(
            names = "--cover-days",
            paramLabel = "N",
            description = "Without --to: days that stock has to last; else lead time and review period.")
    private @Nullable Double coverDays;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        if (earlier < 0 || uplift <= -100 || (coverDays != null && !(coverDays > 0))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--days-before wants 0 or more, --uplift more than -100, --cover-days more than 0");
        }
        return job.run((plan, progress) -> {
            LaunchStudy study = LaunchSearch.find(question(plan), progress);
            return new JobOptions.Answer(LaunchPage.of(study), () -> LaunchJson.of(study));
        });
    }

    private LaunchQuestion question(JudgedPlan plan) {
        return new LaunchQuestion(
                plan,
                new ProductKey(client, sku),
                like.isEmpty() ? Optional.empty() : Optional.of(new ProductKey(client, like)),
                1 + uplift / 100,
                areas,
                from,
                Optional.ofNullable(to),
                earlier,
                coverDays == null ? OptionalDouble.empty() : OptionalDouble.of(coverDays));
    }
}
