package spokes.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.engine.speed.Effort;
import spokes.engine.speed.SpeedReport;
import spokes.engine.speed.SpeedRun;
import spokes.engine.synthetic.PlanSize;
import spokes.exchange.ShippedDefaults;
import spokes.model.Refused;

/** Says how fast the engine is on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Says how fast the engine is on this machine, on plans made from a seed.")
final class BenchCommand implements Callable<Integer> {
    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--size",
            paramLabel = "S",
            split = ",",
            description = {
                "M: 1,000 products, 900 areas, 20 centers, 200,000 pairs of product and area with demand.",
                "L: 10,000 products, 900 areas, 50 centers, 3 million pairs.",
                "XL: 2,000 products, 33,000 areas, 50 centers, 10 million pairs.",
                "One or more; else M, and L if there is memory for it."
            })
    private List<String> sizes = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        PrintWriter err = spec.commandLine().getErr();
        SpeedRun run = new SpeedRun(ShippedDefaults.read(), Effort.FULL, err::println);
        SpeedReport report = run.of(sizes(), PlanSize.GROWTH_BASE);
        spec.commandLine().getOut().println(format.isJson() ? SpeedText.json(report) : SpeedText.text(report));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }

    private List<PlanSize> sizes() {
        return sizes.isEmpty()
                ? SpeedRun.listPossible(List.of(PlanSize.M, PlanSize.L))
                : sizes.stream().distinct().map(this::size).toList();
    }

    private PlanSize size(String name) {
        return PlanSize.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no size %s; there are %s"
                                .formatted(
                                        name,
                                        PlanSize.listNamed().stream()
                                                .map(PlanSize::name)
                                                .toList())));
    }
}
