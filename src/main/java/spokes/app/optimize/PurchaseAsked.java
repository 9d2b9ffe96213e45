package spokes.app.optimize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.placement.Buying;
import spokes.engine.placement.StockWish;
import spokes.exchange.file.BadFile;
import spokes.exchange.purchase.PurchaseFile;
import spokes.exchange.purchase.PurchaseReading;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.ui.Texts;
import spokes.ui.proposal.Wish;

/** What a planner asks to be bought and kept, in the optimizer's words. */
final class PurchaseAsked {
    /** Problems of pasted rows that are told. */
    private static final int MOST_TOLD = 3;

    private PurchaseAsked() {}

    /**
     * The wish.
     *
     * @throws Refused if pasted quantities cannot be read
     */
    static StockWish of(Wish.Stock asked, Workspace workspace) throws Refused {
        Buying buying = switch (asked.purchase()) {
            case NOTHING -> Buying.NOTHING;
            case TO_TARGETS -> Buying.TO_TARGETS;
            case QUANTITIES -> Buying.of(read(asked.quantities(), workspace).units());
        };
        return new StockWish(buying, asked.keepsSafety());
    }

    /** Pasted rows are read as any other file. */
    private static PurchaseReading read(String rows, Workspace workspace) throws Refused {
        Set<ProductKey> known = workspace.products().stream().map(Product::key).collect(Collectors.toSet());
        try {
            Path file = Files.createTempFile("spokes-quantities", ".txt");
            try {
                return checked(PurchaseFile.read(Files.writeString(file, rows), known));
            } catch (BadFile e) {
                throw new Refused(Texts.of("optimize").get("refused.columns"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PurchaseReading checked(PurchaseReading reading) throws Refused {
        if (reading.issues().isEmpty()) {
            return reading;
        }
        Texts texts = Texts.of("optimize");
        throw new Refused(reading.issues().stream()
                .limit(MOST_TOLD)
                .map(issue -> texts.get("refused.rows", issue.where().row(), issue.message()))
                .collect(Collectors.joining("; ")));
    }
}
