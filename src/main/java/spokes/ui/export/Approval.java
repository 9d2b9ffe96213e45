package spokes.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.export.CsvProfile;
import spokes.session.Sight;
import spokes.ui.Exports;

/**
 * Everything that a plan needs to be approved and carried out: the report whose first page is signed, its workbook, and for
 * each center its transfer orders and notices.
 *
 * @param workspace what people call the workspace
 */
public record Approval(Exports exports, String workspace, Sight sight, CsvProfile profile) {
    /** Share of the work that the report is. */
    private static final double REPORT = 0.9;

    /**
     * Writes it.
     *
     * @param folder   where orders and notices go
     * @param document the report
     */
    public Exports.Shipping write(Path folder, Path document, Progress progress) throws IOException, Refused {
        exports.exportReport(workspace, sight, document, part(progress, 0, REPORT));
        return exports.exportShipments(sight.judged(), folder, profile, part(progress, REPORT, 1));
    }

    private static Progress part(Progress progress, double from, double to) {
        return (share, what) -> progress.report(share < 0 ? share : from + share * (to - from), what);
    }
}
