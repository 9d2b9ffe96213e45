package spokes.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.actual.ActualCommand;
import spokes.app.command.calibrate.CalibrateCommand;
import spokes.app.command.contract.DayWord;
import spokes.app.command.exception.ExceptionsCommand;
import spokes.app.command.exit.ExitCommand;
import spokes.app.command.forecast.ForecastCommand;
import spokes.app.command.launch.LaunchCommand;
import spokes.app.command.modes.ModesCommand;
import spokes.app.command.optimize.OptimizeCommand;
import spokes.app.command.prediction.PredictionCommand;
import spokes.app.command.quote.QuoteCommand;
import spokes.app.command.replay.ReplayCommand;
import spokes.app.command.report.ReportCommand;
import spokes.app.command.returns.ReturnsCommand;
import spokes.app.command.scenario.ScenarioCommand;
import spokes.app.command.stress.StressCommand;
import spokes.app.command.tornado.TornadoCommand;
import spokes.app.command.verdict.VerdictCommand;
import spokes.app.command.whatif.WhatIfCommand;

/** The command line as a whole; its commands do the work. */
@Command(
        name = "spokes",
        version = "spokes 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Plans which stock belongs where. Without a command it opens the window.",
        synopsisSubcommandLabel = "[WORKSPACE | COMMAND]",
        subcommands = {
            SampleCommand.class,
            ImportCommand.class,
            EvaluateCommand.class,
            TransferCommand.class,
            ForecastCommand.class,
            ReplayCommand.class,
            CalibrateCommand.class,
            VerdictCommand.class,
            WhatIfCommand.class,
            TornadoCommand.class,
            ReturnsCommand.class,
            StressCommand.class,
            PredictionCommand.class,
            ModesCommand.class,
            QuoteCommand.class,
            OptimizeCommand.class,
            ScenarioCommand.class,
            ActualCommand.class,
            ExitCommand.class,
            LaunchCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            ExceptionsCommand.class,
            BenchCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, also with warnings",
            "1:a bug of ours; the log says more",
            "2:wrong use of the command line",
            "3:rows rejected, or refused because of the data",
            "4:the machine does not let us: disk, lock, permission"
        })
public final class SpokesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command line to its end and gives its exit code. */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** Runs a command line to its end, writing answers and problems there, and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new SpokesCommand());
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler(new Failures());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, new DayWord());
        return line.execute(arguments);
    }

    /** Whether these words are for a command rather than for the window. */
    public static boolean isCommand(String word) {
        return word.startsWith("-")
                || new CommandLine(new SpokesCommand()).getSubcommands().containsKey(word);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
