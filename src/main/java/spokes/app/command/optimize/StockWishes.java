package spokes.app.command.optimize;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import spokes.app.command.contract.IssueText;
import spokes.engine.placement.Buying;
import spokes.engine.placement.StockWish;
import spokes.exchange.file.BadFile;
import spokes.exchange.purchase.PurchaseFile;
import spokes.exchange.purchase.PurchaseReading;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** Options of a placement: what is bought with the stock that there is, and what centers are to have for service. */
final class StockWishes {
    /** How they are called. */
    static final List<String> NAMES = List.of("--buy", "--buy-to-target", "--keep-safety");

    @Option(
            names = "--buy",
            paramLabel = "FILE",
            description =
                    "Buy and place these units too: a table of client, sku, units. They arrive after the lead time.")
    private @Nullable Path table;

    @Option(
            names = "--buy-to-target",
            description =
                    "Buy and place as much as the stock targets of the chosen centers ask for beyond what there is;"
                            + " each center has its own target then.")
    private boolean toTargets;

    @Option(
            names = "--keep-safety",
            description =
                    "Every center that holds a product has its safety stock, or its share where there is too little.")
    private boolean keepsSafety;

    /** What is wrong with them, in one line. */
    Optional<String> findProblem() {
        if (table != null && toTargets) {
            return Optional.of(
                    "--buy and --buy-to-target do not go together: either so many units or what targets ask");
        }
        return table != null && !Files.isRegularFile(table)
                ? Optional.of("there is no file " + table)
                : Optional.empty();
    }

    /**
     * The wish.
     *
     * @param err gets the problems of the table
     * @throws Refused if the table has any
     */
    StockWish of(Workspace workspace, PrintWriter err) throws IOException, Refused {
        if (toTargets) {
            return new StockWish(Buying.TO_TARGETS, keepsSafety);
        }
        Path file = table;
        return new StockWish(
                file == null
                        ? Buying.NOTHING
                        : Buying.of(read(file, workspace, err).units()),
                keepsSafety);
    }

    private static PurchaseReading read(Path file, Workspace workspace, PrintWriter err) throws IOException, Refused {
        Set<ProductKey> known = workspace.products().stream().map(Product::key).collect(Collectors.toSet());
        try {
            PurchaseReading reading = PurchaseFile.read(file, known);
            reading.issues().forEach(issue -> err.println(IssueText.line(issue)));
            err.flush();
            if (!reading.issues().isEmpty()) {
                throw new Refused("the table of purchases has problems, so nothing was placed");
            }
            return reading;
        } catch (BadFile e) {
            throw new Refused(e.reason());
        }
    }
}
