package spokes.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import spokes.app.command.contract.ExitCode;
import spokes.model.Refused;
import spokes.store.StoreException;

/** Turns what went wrong in a command into one line on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        ExitCode code = codeOf(failure);
        if (code == ExitCode.BUG) {
            LOG.error("a bug of ours in '{}'", line.getCommandName(), failure);
            say(line, "this is a bug of ours, sorry: %s (the log has the details)".formatted(failure));
        } else {
            say(line, String.valueOf(failure.getMessage()));
        }
        return code.code();
    }

    private static void say(CommandLine line, String message) {
        line.getErr().println("spokes: " + message);
        line.getErr().flush();
    }

    private static ExitCode codeOf(Exception failure) {
        return switch (failure) {
            case Refused refused -> ExitCode.REFUSED;
            case StoreException store -> ExitCode.ENVIRONMENT;
            case IOException io -> ExitCode.ENVIRONMENT;
            case UncheckedIOException io -> ExitCode.ENVIRONMENT;
            default -> ExitCode.BUG;
        };
    }
}
