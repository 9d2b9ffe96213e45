package spokes.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import spokes.exchange.ImportOptions;
import spokes.exchange.Importer;
import spokes.exchange.ShippedDefaults;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.review.ImportReview;
import spokes.sample.demand.SampleDays;

/** The shipped files, imported as a planner would. */
final class SampleWorkspace {

    private static final String[] SHEETS = {
        "centers.csv",
        "products.csv",
        "orders.csv",
        "stock.csv",
        "inbound.csv",
        "transfers.csv",
        "supply_points.csv",
        "eligibility.csv",
        "freight.csv",
        "settings.csv"
    };

    private static final Importer IMPORTER = new Importer(Gazetteer.shipped());

    private SampleWorkspace() {}

    /** A workspace without a row. */
    static Workspace empty() {
        return Workspace.empty(ShippedDefaults.read());
    }

    /** What the ten CSV files would make of an empty workspace. */
    static ImportReview reviewOfSheets() throws IOException, Refused {
        return review(empty(), SHEETS);
    }

    /** The workspace of the ten CSV files. */
    static Workspace read() throws IOException, Refused {
        return empty().with(reviewOfSheets().changes());
    }

    /** What files of the sample's folder would change. */
    static ImportReview review(Workspace current, String... files) throws IOException, Refused {
        List<Path> paths =
                Stream.of(files).map(file -> Path.of("data/sample", file)).toList();
        return IMPORTER.review(current, paths, ImportOptions.guessing(SampleDays.PLAN), Progress.UNWATCHED);
    }
}
