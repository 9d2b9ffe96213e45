package spokes.app.command.exit;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.JobOptions;
import spokes.app.job.ClosingPage;
import spokes.engine.JudgedPlan;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.optimize.Effort;
import spokes.optimize.closing.ClosingQuestion;
import spokes.optimize.closing.ClosingStudy;
import spokes.optimize.closing.ExitSearch;
import spokes.optimize.closing.OutageSearch;

/** Gets ready for a center that is left, or out for some days. */
@Command(
        name = "exit",
        mixinStandardHelpOptions = true,
        description = {
            "Empties a center by a day, or gets ready for days on which it ships nothing: what is sold down, what moves"
                    + " where and when, where inbound goes, what it costs, whom it hits and what is left to worry"
                    + " about.",
            "The moves leave on the day on which the plan costs least by the engine; freight is that of all that"
                    + " travels together."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  center, from, to (not of an exit), leaves, cost_more, saved_against_nothing, saved_anyway,"
                    + " left_by_nothing_units, left_by_nothing_value, freight",
            "  totals {stays, nothing, proposal: {units_unmet, mean_days, costs {line: money, total}}}",
            "  departures [{day, units, cost}], shipments [{from, to, mode, leaves, arrives, products, units, kg, m3,"
                    + " vehicles, fill, freight}], moves [{client, sku, from, to, units, departure_date, mode}]",
            "  inbound [{client, sku, units, arrival_date, reference, from, to}], called_off [transfer ids]",
            "  products [{client, sku, units, incoming, sold, moved, left, value}], areas [{area, center, orders,"
                    + " units, days_before, days_idle, days_after, unmet_idle, unmet_after, cost_after}]",
            "  risks [{kind, place, amount, money}]"
        })
public final class ExitCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job = new JobOptions();

    @Option(names = "--center", required = true, paramLabel = "C", description = "The center.")
    private String center = "";

    @Option(names = "--by", paramLabel = "DATE", description = "It is to be empty at the end of this day, and is left.")
    private @Nullable LocalDate by;

    @Option(names = "--from", paramLabel = "DATE", description = "Or: the first day on which it ships nothing,")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "and the last one.")
    private @Nullable LocalDate to;

    @Option(
            names = "--time-limit",
            paramLabel = "S",
            description = {
                "Before an outage: look for moves so many seconds at most.",
                "Without: until none is better, so that it is the same in every run."
            })
    private @Nullable Double seconds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        return job.run((plan, progress) -> {
            ClosingStudy study = find(plan, progress);
            return new JobOptions.Answer(ClosingPage.of(study), () -> ClosingJson.of(study));
        });
    }

    private ClosingStudy find(JudgedPlan plan, Progress progress) throws Refused {
        if (by != null && from == null && to == null) {
            return ExitSearch.find(ClosingQuestion.exit(plan, center, by), progress);
        }
        if (by == null && from != null && to != null) {
            return OutageSearch.find(ClosingQuestion.outage(plan, center, from, to), effort(), progress);
        }
        throw new ParameterException(
                spec.commandLine(), "say --by for a center that is left, or --from and --to for one that is out");
    }

    private Effort effort() {
        if (seconds == null) {
            return Effort.untilDone();
        }
        if (!(seconds > 0)) {
            throw new ParameterException(spec.commandLine(), "--time-limit wants more than 0, not " + seconds);
        }
        return new Effort(Math.min(seconds, 1e6), 0, Runtime.getRuntime().availableProcessors());
    }
}
