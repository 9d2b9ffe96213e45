package spokes.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.exchange.resolve.Places;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.place.Place;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** A folder of real files, a small gazetteer, and a workspace that imports them. */
final class ImportWorld {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Map<String, Place> ZIP3S = Map.of(
            "071", new Place(40.73, -74.17),
            "303", new Place(33.75, -84.39),
            "895", new Place(39.53, -119.81));
    private static final List<Places.Land> LANDS = List.of(
            new Places.Land("United States", "US", new Place(39.8, -98.6)),
            new Places.Land("United Kingdom", "GB", new Place(52.5, -1.5)),
            new Places.Land("Germany", "DE", new Place(50.9, 10.0)));

    static final Places PLACES = Places.of(
            zip -> zip.equals("07102") ? Optional.of(new Place(40.7357, -74.1724)) : Optional.empty(),
            zip3 -> Optional.ofNullable(ZIP3S.get(zip3)),
            name -> LANDS.stream()
                    .filter(l -> l.name().equalsIgnoreCase(name)
                            || l.iso2().equalsIgnoreCase(name)
                            || (l.iso2().equals("GB") && name.equalsIgnoreCase("UK")))
                    .findFirst());

    private final Path folder;
    private Workspace workspace = Workspace.empty(ShippedDefaults.read());

    ImportWorld(Path folder) {
        this.folder = folder;
    }

    /** The workspace as the accepted imports made it. */
    Workspace workspace() {
        return workspace;
    }

    /** Goes on from a workspace. */
    void begin(Workspace from) {
        workspace = from;
    }

    Path folder() {
        return folder;
    }

    /** Writes a text file of these lines. */
    Path file(String name, String lines) throws IOException {
        return file(name, lines, StandardCharsets.UTF_8);
    }

    Path file(String name, String lines, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), lines.getBytes(charset));
    }

    Path bytes(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    ImportReview review(Path... files) throws IOException, Refused {
        return review(ImportOptions.guessing(TODAY), files);
    }

    ImportReview review(ImportOptions options, Path... files) throws IOException, Refused {
        return new Importer(PLACES).review(workspace, Arrays.asList(files), options, Progress.UNWATCHED);
    }

    /** Reviews files and accepts the good rows. */
    ImportReview accept(Path... files) throws IOException, Refused {
        ImportReview review = review(files);
        workspace = workspace.with(review.changes());
        return review;
    }

    /** Reviews and accepts one file of these lines. */
    ImportReview accept(String name, String lines) throws IOException, Refused {
        return accept(file(name, lines));
    }

    /** Two centers and a bolt. */
    ImportWorld withBasics() throws IOException, Refused {
        accept(
                file("centers.csv", "center,latitude,longitude\nHAM-2,40.5,-74.4\nRNO,39.5,-119.8\n"),
                file(
                        "products.csv",
                        "sku,weight_kg,length_cm,width_cm,height_cm,unit_cost,price\nbolt,1,10,10,10,2,5\n"));
        return this;
    }

    List<Row> rows(Sheet sheet) {
        return List.copyOf(workspace.table(sheet).rows());
    }

    static List<String> errors(ImportReview review) {
        return told(review, ImportIssue.Severity.ERROR).toList();
    }

    static List<String> warnings(ImportReview review) {
        return told(review, ImportIssue.Severity.WARNING).toList();
    }

    private static Stream<String> told(ImportReview review, ImportIssue.Severity severity) {
        return review.issues().stream()
                .filter(issue -> issue.severity() == severity)
                .map(issue -> "%s %s %d %s [%s] %s"
                        .formatted(
                                issue.where().file(),
                                issue.where().sheet(),
                                issue.where().row(),
                                issue.where().column(),
                                issue.value(),
                                issue.message()));
    }

    /** kind: rows = stored + merged + rejected, repaired. */
    static String counts(SheetSummary s) {
        return "%s: %d = %d + %d + %d, %d repaired"
                .formatted(s.kind(), s.rows(), s.stored(), s.merged(), s.rejected(), s.repaired());
    }
}
