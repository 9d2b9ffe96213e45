package spokes.exchange.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RowSink;

/** An {@code .ods} workbook (OpenDocument 1.3, part 3), read behind the guard as a stream. */
record OdsFile(Path path) {

    void read(RowSink sink) throws BadFile {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry content = zip.getEntry("content.xml");
            // the guard lets UTF-8 pass only; a decoder that mends keeps the JDK's parser from speaking to standard
            // error
            try (CountedInput bytes = new CountedInput(zip.getInputStream(content));
                    Reader in = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                double size = Math.max(1, content.getSize());
                XMLStreamReader xml = factory().createXMLStreamReader(in);
                new OdsRows(path, xml, () -> bytes.count() / size, sink).read();
                xml.close();
            }
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new BadFile(
                    "%s cannot be read as a workbook: open it in a spreadsheet program and save it again, or export it as .csv"
                            .formatted(path.getFileName()),
                    e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
