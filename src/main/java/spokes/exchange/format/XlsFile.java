package spokes.exchange.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RowSink;

/** An {@code .xls} workbook, as Excel 97 to 2003 wrote them; read record by record, so that it never is in memory whole. */
record XlsFile(Path path) {
    private static final List<String> WORKBOOKS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    void read(RowSink sink) throws BadFile, IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(path.toFile(), true)) {
            requireWorkbook(parts.getRoot());
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(new XlsRows(sink));
            new HSSFEventFactory().processWorkbookEvents(request, parts);
        } catch (EncryptedDocumentException e) {
            throw locked(e);
        } catch (OldFileFormatException e) {
            throw new BadFile(
                    "%s is a workbook of Excel 95 or older: open it in a spreadsheet program and save it as .xlsx"
                            .formatted(name()),
                    e);
        } catch (CancellationException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e); // the sink has no room
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new BadFile(
                    "%s is damaged, perhaps a download that was cut off: fetch it again, or open it in a spreadsheet program and save it as .xlsx"
                            .formatted(name()),
                    e);
        }
    }

    private void requireWorkbook(DirectoryNode root) throws BadFile {
        if (root.hasEntry("EncryptedPackage")) {
            throw locked(new EncryptedDocumentException("encrypted package"));
        }
        if (WORKBOOKS.stream().noneMatch(root::hasEntry)) {
            throw new BadFile(
                    "%s is a file of Microsoft Office, but no workbook: save it as .xlsx or .csv".formatted(name()));
        }
    }

    private BadFile locked(Exception e) {
        return new BadFile(
                "%s is locked with a password: open it in a spreadsheet program and save it without one"
                        .formatted(name()),
                e);
    }

    private Path name() {
        return path.getFileName();
    }
}
