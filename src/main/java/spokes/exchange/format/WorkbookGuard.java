package spokes.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RowSink;

/**
 * Looks at a workbook before a reader does. A workbook is a zip of XML, and readers take its word: a file of 2 KB may
 * unpack to gigabytes, or name a cell so far to the right that a reader runs out of memory making room for it.
 */
final class WorkbookGuard {
    private static final int MAX_PARTS = 10_000;
    private static final long MAX_PART = 2L << 30;
    private static final long MAX_TOTAL = 3L << 30;
    /** Real sheets shrink to a tenth, very repetitive ones to a hundredth. */
    private static final int MAX_RATIO = 250;

    private static final long RATIO_COUNTS_FROM = 20L << 20;

    /** The kinds of workbook that are zips. */
    enum Kind {
        XLSX,
        ODS
    }

    private final Path path;
    private final byte[] buffer = new byte[1 << 16];

    WorkbookGuard(Path path) {
        this.path = path;
    }

    /**
     * Lets an honest workbook pass and says which kind it is.
     *
     * @param sink is told that the work goes on
     * @throws BadFile if it is damaged, not a workbook, or not honest
     */
    Kind check(RowSink sink) throws BadFile, IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> parts = zip.stream().toList();
            require(parts.size() <= MAX_PARTS, "it has %,d parts".formatted(parts.size()));
            Kind kind = kindOf(zip, parts);
            long total = 0;
            for (ZipEntry part : parts) {
                total += check(zip, part, sink);
                require(total <= MAX_TOTAL, "it unpacks to more than 3 GB");
            }
            return kind;
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged(e);
        } catch (java.io.EOFException e) {
            throw damaged(e);
        }
    }

    private BadFile damaged(Exception e) {
        return new BadFile(
                "%s is damaged, perhaps a download that was cut off: fetch it again".formatted(path.getFileName()), e);
    }

    private Kind kindOf(ZipFile zip, List<? extends ZipEntry> parts) throws BadFile, IOException {
        if (parts.stream().anyMatch(part -> part.getName().endsWith("workbook.xml"))) {
            return Kind.XLSX;
        }
        if (textOf(zip, "mimetype").contains("opendocument.spreadsheet")) {
            if (textOf(zip, "META-INF/manifest.xml").contains("encryption-data")) {
                throw new BadFile(
                        "%s is locked with a password: open it in a spreadsheet program and save it without one"
                                .formatted(path.getFileName()));
            }
            if (zip.getEntry("content.xml") != null) {
                return Kind.ODS;
            }
        }
        String kind = parts.stream().anyMatch(part -> part.getName().endsWith("workbook.bin"))
                ? "a binary workbook (.xlsb)"
                : parts.stream().anyMatch(part -> part.getName().endsWith(".iwa"))
                        ? "a document of Apple's Numbers or Pages"
                        : "a zip file, but no workbook";
        throw new BadFile("%s is %s: save it as .xlsx or .csv".formatted(path.getFileName(), kind));
    }

    private static String textOf(ZipFile zip, String name) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }

    private long check(ZipFile zip, ZipEntry part, RowSink sink) throws IOException, BadFile {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        CellScanner scanner = new CellScanner(
                part.getName().startsWith("xl/") || part.getName().equals("content.xml"));
        long size = 0;
        long packed = Math.max(1, part.getCompressedSize());
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                sink.reached(0);
                require(size <= MAX_PART, "its part %s unpacks to more than 2 GB".formatted(part.getName()));
                require(
                        size < RATIO_COUNTS_FROM || size / packed <= MAX_RATIO,
                        "its part %s unpacks to more than %d times its size".formatted(part.getName(), MAX_RATIO));
                if (isXml) {
                    scanner.scan(buffer, read);
                    require(scanner.problem().isEmpty(), scanner.problem());
                }
            }
        }
        return size;
    }

    private void require(boolean honest, String problem) throws BadFile {
        if (!honest) {
            throw dishonest(path, problem);
        }
    }

    /** A refusal of a workbook that holds what no spreadsheet program writes. */
    static BadFile dishonest(Path path, String problem) {
        return new BadFile(
                "%s is not a workbook that a spreadsheet program wrote (%s): open it in one and save it again, or"
                                .formatted(path.getFileName(), problem)
                        + " export it as .csv");
    }
}
