package spokes.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import spokes.engine.JudgedPlan;
import spokes.exchange.safe.SafeFiles;
import spokes.exchange.safe.UnwritableFile;
import spokes.model.Progress;
import spokes.model.export.CsvStyle;

/**
 * Writes a plan, its results and its input as files that an import reads back to the same plan. Files that were there
 * stay as they are until all new ones are complete; if one cannot be put into its place, all are as they were.
 *
 * <p>Every method throws {@link UnwritableFile} if a file cannot be written, and {@link CancellationException} if the
 * progress says that the work is no longer wanted.
 */
public final class Exporter {
    /** Where the shipments' files lie in an export's folder: apart, so that who imports the folder's files skips them. */
    private static final String SHIPMENTS = "shipments";

    private Exporter() {}

    /**
     * Writes CSV files into a folder, which is made if it is not there, and the shipments' files into a folder in it. An
     * input sheet without rows has no file; one that lies there from an export before is emptied to its headers, and files
     * of shipments that are no more are taken away, so that the folder holds this plan and no other.
     *
     * @return the files that were written
     */
    public static List<Path> export(JudgedPlan plan, Path folder, CsvStyle style, Progress progress)
            throws IOException {
        Pages all = new Pages(plan);
        Map<Path, Page> pages = new LinkedHashMap<>();
        all.list().forEach(page -> pages.put(file(folder, page), page));
        all.inputs()
                .filter(page -> page.isEmpty() && Files.exists(file(folder, page)))
                .forEach(page -> pages.put(file(folder, page), page));
        ShipmentFiles shipments = files(plan, folder.resolve(SHIPMENTS));
        pages.putAll(shipments.pages());
        return write(pages, shipments.listOutdated(), style, progress);
    }

    /**
     * Writes a pair of files for every shipment of planned transfers: an order for the sender and a notice for the
     * receiver, both under one number; and a notice for each center that gets some of an inbound shipment. Files of
     * shipments that are no more are taken away.
     *
     * @return the files that were written, none if nothing is planned
     */
    public static List<Path> exportShipments(JudgedPlan plan, Path folder, CsvStyle style, Progress progress)
            throws IOException {
        ShipmentFiles shipments = files(plan, folder);
        return write(shipments.pages(), shipments.listOutdated(), style, progress);
    }

    /** Whether a file of shipments that was written is a notice of an inbound one, not one of a pair between centers. */
    public static boolean isInboundNotice(Path file) {
        return String.valueOf(file.getFileName()).startsWith(ShipmentFiles.INBOUND);
    }

    private static ShipmentFiles files(JudgedPlan plan, Path folder) {
        return new ShipmentFiles(folder, Shipments.of(plan), InboundNotices.of(plan.workspace()));
    }

    /** Writes everything as one workbook, with a cover before the tables. */
    public static Path exportWorkbook(JudgedPlan plan, Path file, Progress progress) throws IOException {
        List<Page> pages = new Pages(plan).list();
        Watch watch = watch(pages, progress);
        makeFolderOf(file);
        try (SafeFiles files = new SafeFiles()) {
            files.write(file, path -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
                        PlanWorkbook workbook = new PlanWorkbook(out, watch)) {
                    workbook.addCover(plan, pages);
                    for (Page page : pages) {
                        workbook.add(page);
                    }
                }
            });
            return files.finish().getFirst();
        }
    }

    static List<Path> write(Map<Path, Page> pages, List<Path> outdated, CsvStyle style, Progress progress)
            throws IOException {
        Watch watch = watch(new ArrayList<>(pages.values()), progress);
        CsvPages csv = new CsvPages(style, watch);
        try (SafeFiles files = new SafeFiles()) {
            for (Map.Entry<Path, Page> entry : pages.entrySet()) {
                makeFolderOf(entry.getKey());
                files.write(entry.getKey(), path -> csv.write(entry.getValue(), path));
            }
            outdated.forEach(files::remove);
            return files.finish();
        }
    }

    private static Watch watch(List<Page> pages, Progress progress) {
        return new Watch(progress, pages.stream().mapToLong(Page::size).sum());
    }

    private static void makeFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw UnwritableFile.because(folder, "a file is in the place of this folder; choose another folder");
        } catch (IOException e) {
            throw UnwritableFile.of(folder, e);
        }
    }

    private static Path file(Path folder, Page page) {
        return folder.resolve(page.title() + ".csv");
    }
}
