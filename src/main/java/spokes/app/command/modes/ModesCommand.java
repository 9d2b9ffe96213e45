package spokes.app.command.modes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.JobOptions;
import spokes.app.job.ModesPage;
import spokes.engine.modes.ModesAnswer;
import spokes.engine.modes.ModesQuestion;
import spokes.engine.modes.ModesStudy;
import spokes.model.Refused;

/** Says which modes inbound shipments should take. */
@Command(
        name = "modes",
        mixinStandardHelpOptions = true,
        description = {
            "Finds for each inbound shipment and supply lane the cheapest mode of freight that still arrives in time.",
            "A shipment leaves when it must to arrive on its day by its present mode. In time is no later than the"
                + " center runs out of one of its products without it, or than --need-by says. Freight and all else is"
                + " the plan's own cost; stock on the way and safety stock for a longer lead time stand beside it.",
            "--accept changes mode and arrival of the shipments for which another mode is recommended."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  plan_change, pipeline_change, safety_cost, more: what all recommendations cost more together (below 0:"
                    + " save)",
            "  shipments [{reference, supply_point, center, mode, departure, arrival, units, kg, m3, value, has_left,"
                + " need_by, needs {client, sku}, recommended, cheapest, modes [{mode, days, arrival, fit: in_time,"
                + " late, beyond; freight, pipeline, safety_units, safety_cost, plan_change, unmet_change, co2_change,"
                + " more}]}]",
            "  lanes [{supply_point, center, mode, shipments, in_time, freight, pipeline, safety_cost, more}]",
            "  unplaced_rows, assumptions [{name, value, unit, source, date}]"
        })
public final class ModesCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job = new JobOptions();

    @Option(
            names = "--need-by",
            paramLabel = "[REF=]DATE",
            description = "Shipments, or that of a reference, are needed at the dock by this day.")
    private List<String> needBy = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        Map<String, LocalDate> needed = needed();
        return job.run((plan, progress) -> {
            ModesAnswer answer = ModesStudy.find(new ModesQuestion(plan, needed), progress);
            return new JobOptions.Answer(ModesPage.of(answer, plan.workspace()), () -> ModesJson.of(answer));
        });
    }

    private Map<String, LocalDate> needed() {
        Map<String, LocalDate> needed = new HashMap<>();
        for (String text : needBy) {
            int equals = text.lastIndexOf('=');
            try {
                needed.put(text.substring(0, Math.max(0, equals)).strip(), LocalDate.parse(text.substring(equals + 1)));
            } catch (DateTimeParseException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--need-by wants 2026-11-30 or PO-1=2026-11-30, not '%s'".formatted(text),
                        e);
            }
        }
        return needed;
    }
}
