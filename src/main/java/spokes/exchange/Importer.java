package spokes.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RawSheet;
import spokes.exchange.file.SheetSpool;
import spokes.exchange.format.SheetFile;
import spokes.exchange.header.Currencies;
import spokes.exchange.header.Headers;
import spokes.exchange.header.Names;
import spokes.exchange.header.Recognition;
import spokes.exchange.header.Recognizer;
import spokes.exchange.resolve.KnownCells;
import spokes.exchange.resolve.Places;
import spokes.exchange.resolve.Resolution;
import spokes.exchange.source.Source;
import spokes.exchange.source.SourceReader;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.packed.Block;
import spokes.model.reading.ImportIssue;
import spokes.model.review.Findings;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Sheet;

/**
 * Reads spreadsheets against a workspace and says what would change, as {@code sheets.md} states it. Changes nothing:
 * what the planner sees before accepting and what is stored then come from the same call.
 */
public final class Importer {
    private static final Recognition HIDDEN = new Recognition.PassedOver(
            "the sheet is hidden; show it in the spreadsheet program, or import it with --sheet");

    /** Share of the time that reading the files takes, and looks at every row after it: to tell the time that is left. */
    private static final double READING = 0.4;

    private static final int PASSES = 3;

    private final Places places;
    private final Names names = Names.shipped();

    /** An importer that looks up postal codes and countries in the gazetteer. */
    public Importer(Gazetteer gazetteer) {
        this(Places.of(gazetteer));
    }

    /** An importer that looks up postal codes and countries here. */
    public Importer(Places places) {
        this.places = places;
    }

    /**
     * Reads all files whole, then resolves their codes; the order of the files does not matter. A bad cell, row or file
     * is an issue of the review.
     *
     * @throws Refused               if an option names a sheet, header or column that is not there
     * @throws IOException           if a file cannot be read at all
     * @throws CancellationException if the progress says that the work is no longer wanted
     */
    public ImportReview review(Workspace current, List<Path> files, ImportOptions options, Progress progress)
            throws IOException, Refused {
        List<Path> sorted = FileLabels.sorted(files);
        try (Plan plan = new Plan(sorted)) {
            return review(plan, current, sorted, options, progress);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Writes the rows that an import leaves out, with the reasons, as CSV files into a folder: one for each sheet that has
     * some. A sheet that is not recognized has none; its file is as it was.
     *
     * @return the files that were written
     */
    public List<Path> saveLeftOut(
            Workspace current, List<Path> files, ImportOptions options, Path folder, Progress progress)
            throws IOException, Refused {
        List<Path> sorted = FileLabels.sorted(files);
        try (Plan plan = new Plan(sorted)) {
            plan.keepsReasons = true;
            review(plan, current, sorted, options, progress);
            return new LeftOutRows(folder).write(plan.sources());
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private ImportReview review(
            Plan plan, Workspace current, List<Path> files, ImportOptions options, Progress progress)
            throws IOException, Refused {
        Recognizer recognizer =
                new Recognizer(names, sheetOf(options), options.mapping(), new KnownCells(current, places));
        Pace pace = new Pace(progress);
        double all = 0;
        for (Path path : files) {
            all += Files.size(path);
        }
        double before = 0;
        for (Path path : files) {
            double share = READING * Files.size(path) / Math.max(1, all);
            pace.begin("reading " + path.getFileName(), before, before + share);
            read(plan, path, options, recognizer, pace::reached);
            before += share;
        }
        checkOptions(options, plan);
        String currency = currencyOf(current, plan, recognizer);
        SourceReader reader = new SourceReader(recognizer, currency);
        List<Source> sources = plan.sources();
        int rows =
                sources.stream().mapToInt(source -> source.raw().rows().size()).sum();
        pace.begin("checking and placing rows", READING, 1);
        Runnable afterBlock = pace.blocks(PASSES * rows / Block.MAX_ROWS + sources.size());
        if (plan.keepsReasons) {
            sources.forEach(Source::keepReasons);
        }
        for (Source source : sources) {
            if (source.layout().sheet() != Sheet.SETTINGS) {
                reader.read(source, afterBlock);
            }
        }
        Resolution resolution = new Resolution(current, places, sources, afterBlock);
        Changes changes = resolution.resolve(options.today(), options.choices());
        return new ImportReview(
                plan.parts.stream().map(Part::summary).toList(),
                plan.parts.stream().flatMap(part -> part.issues().stream()).toList(),
                changes,
                new Findings(
                        plan.parts.stream().map(Part::finding).toList(),
                        sources.stream().flatMap(s -> s.issueCounts().stream()).toList(),
                        resolution.listUnknownCenters()));
    }

    private static void read(Plan plan, Path path, ImportOptions options, Recognizer recognizer, SheetSpool.Watch watch)
            throws IOException {
        SheetFile file = new SheetFile(path);
        String label = plan.labels.of(path);
        SheetSpool spool = new SheetSpool(label, watch);
        plan.spools.add(spool);
        Optional<String> shape = Optional.empty();
        List<RawSheet> sheets;
        try {
            if (options.choices().sayHowTextIsWritten()) {
                shape = Optional.of(Glance.shape(path));
            }
            file.read(spool, options.formOf(label, file.textName(), shape.orElse("")));
            sheets = someOf(spool.sheets(), file);
        } catch (BadFile e) {
            AskedSheet none = AskedSheet.unread(label, options.choices());
            plan.parts.add(Part.unread(none, 0, e.reason(), ImportIssue.Severity.ERROR));
            return;
        }
        boolean isWorkbook = sheets.size() > 1;
        for (RawSheet sheet : sheets) {
            plan.seen.add(sheet);
            boolean wanted = options.sheetName()
                    .map(name -> name.equalsIgnoreCase(sheet.name()))
                    .orElse(true);
            if (wanted) {
                AskedSheet asked = AskedSheet.of(sheet, isWorkbook ? Optional.empty() : shape, options.choices());
                boolean passed = sheet.hidden()
                        && options.sheetName().isEmpty()
                        && asked.choice().isGuessed();
                plan.parts.add(
                        part(sheet, asked, passed ? HIDDEN : recognizer.recognize(sheet, !isWorkbook, asked.choice())));
            }
        }
    }

    private static List<RawSheet> someOf(List<RawSheet> sheets, SheetFile file) throws BadFile {
        if (sheets.isEmpty()) {
            throw new BadFile(
                    "%s has no sheet with cells: save the sheet that you mean as .csv".formatted(file.name()));
        }
        return sheets;
    }

    private static Part part(RawSheet sheet, AskedSheet asked, Recognition recognition) {
        return switch (recognition) {
            case Recognition.Known known ->
                Part.of(asked, new Source(sheet, known, asked.choice().form()));
            case Recognition.PassedOver passed ->
                Part.unread(asked, 0, "passed over: " + passed.remark(), ImportIssue.Severity.WARNING);
            case Recognition.Unusable unusable ->
                Part.unread(
                        asked, Math.max(0, sheet.rows().size() - 1), unusable.problem(), ImportIssue.Severity.ERROR);
        };
    }

    /** The settings are read first: the currency that they bring is the one that money is read in. */
    private static String currencyOf(Workspace current, Plan plan, Recognizer recognizer) {
        String own = current.settings().text("currency");
        SourceReader reader = new SourceReader(recognizer, own);
        List<Source> settings = plan.sources().stream()
                .filter(s -> s.layout().sheet() == Sheet.SETTINGS)
                .toList();
        settings.forEach(source -> reader.read(source, () -> {}));
        boolean hasData = Stream.of(Sheet.values())
                .anyMatch(s -> s != Sheet.SETTINGS && !current.table(s).isEmpty());
        if (hasData) {
            return own;
        }
        return settings.stream()
                .flatMap(s -> s.findSetting("currency").stream())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(Currencies::isCode)
                .findFirst()
                .orElse(own);
    }

    private static Optional<Sheet> sheetOf(ImportOptions options) throws Refused {
        if (options.as().isEmpty()) {
            return Optional.empty();
        }
        String title = options.as().get();
        Optional<Sheet> sheet = Sheet.find(title);
        if (sheet.isEmpty()) {
            throw new Refused("there is no sheet “%s”; there are %s"
                    .formatted(
                            title,
                            String.join(
                                    ", ",
                                    Stream.of(Sheet.values()).map(Sheet::title).toList())));
        }
        return sheet;
    }

    private static void checkOptions(ImportOptions options, Plan plan) throws Refused {
        if (options.sheetName().isPresent() && plan.parts.isEmpty()) {
            throw new Refused("no sheet “%s”; there are %s"
                    .formatted(
                            options.sheetName().get(),
                            plan.seen.stream().map(RawSheet::name).distinct().toList()));
        }
        TreeSet<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        plan.seen.forEach(sheet -> sheet.rows().first(20).forEach(row -> headers.addAll(Headers.of(row))));
        TreeSet<String> shown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        plan.sources().forEach(s -> shown.addAll(s.layout().headers()));
        headers.addAll(shown);
        for (Map.Entry<String, String> entry : options.mapping().entrySet()) {
            if (!headers.contains(entry.getKey())) {
                throw new Refused("no header “%s”; there are %s".formatted(entry.getKey(), String.join(", ", shown)));
            }
            checkColumn(entry.getValue(), plan);
        }
    }

    private static void checkColumn(String column, Plan plan) throws Refused {
        boolean known = Stream.of(Sheet.values())
                .anyMatch(sheet -> sheet.findColumn(column).isPresent());
        if (!known) {
            List<String> columns = plan.sources().stream()
                    .flatMap(s -> s.layout().sheet().columns().stream())
                    .map(c -> c.name())
                    .distinct()
                    .toList();
            throw new Refused("no column “%s”; there are %s".formatted(column, String.join(", ", columns)));
        }
    }

    /** What is known of the files so far. */
    private static final class Plan implements AutoCloseable {
        private final FileLabels labels;
        private final List<SheetSpool> spools = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<RawSheet> seen = new ArrayList<>();
        private boolean keepsReasons;

        Plan(List<Path> files) {
            this.labels = FileLabels.of(files);
        }

        List<Source> sources() {
            return parts.stream().flatMap(part -> part.source().stream()).toList();
        }

        @Override
        public void close() throws IOException {
            for (SheetSpool spool : spools) {
                spool.close();
            }
        }
    }
}
