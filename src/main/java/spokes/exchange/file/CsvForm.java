package spokes.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a text file writes its rows, guessed from its bytes.
 *
 * @param charset   UTF-8 where the bytes are valid UTF-8, else what the mark at the start says, else Windows-1252
 * @param separator between the cells of a row: comma, semicolon, tab or bar
 */
record CsvForm(Charset charset, char separator) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 1 << 16;

    static CsvForm guess(Path path) throws IOException, BadFile {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(SAMPLE);
        }
        Charset charset = charset(path, start);
        if (!charset.name().startsWith("UTF-16") && hasNul(start)) {
            throw new BadFile("%s is no text file: export it as .csv or .xlsx".formatted(path.getFileName()));
        }
        return new CsvForm(charset, separator(new String(start, charset), start.length == SAMPLE));
    }

    /** What is worth telling, because it is not UTF-8 and comma. */
    List<String> guesses() {
        List<String> guesses = new ArrayList<>();
        if (!charset.equals(StandardCharsets.UTF_8)) {
            guesses.add("encoding " + charset.displayName());
        }
        if (separator != ',') {
            guesses.add("separator " + (separator == '\t' ? "tab" : String.valueOf(separator)));
        }
        return guesses;
    }

    private static Charset charset(Path path, byte[] start) throws IOException {
        if (start.length >= 2 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean hasNul(byte... bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(Path path) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer text = CharBuffer.allocate(SAMPLE);
        try (InputStream in = Files.newInputStream(path)) {
            boolean more = true;
            while (more) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = read >= 0;
                bytes.limit(bytes.position() + Math.max(0, read)).position(0);
                CoderResult result = decoder.decode(bytes, text.clear(), !more);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /** The separator that cuts most rows into the same number of cells, at least two; comma if none does. */
    private static char separator(String sample, boolean cut) {
        int lastRow = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
        String rows = cut && lastRow > 0 ? sample.substring(0, lastRow) : sample;
        char best = ',';
        double bestScore = 0;
        for (char candidate : SEPARATORS) {
            double score = score(rows, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String sample, char separator) {
        Map<Integer, Integer> rowsBySize = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(sample)) {
            for (CsvRecord row : reader) {
                rows++;
                rowsBySize.merge(row.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException | IOException e) {
            return 0;
        }
        int all = rows;
        return rowsBySize.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .mapToDouble(e -> (double) e.getValue() / all * (1 + Math.log(e.getKey())))
                .max()
                .orElse(0);
    }
}
