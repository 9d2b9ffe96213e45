package spokes.exchange.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RowSink;
import spokes.model.reading.WrittenForm;

/**
 * How a text file writes its rows: as the planner says, else guessed from its bytes.
 *
 * @param charset   its character set
 * @param separator between the cells of a row: comma, semicolon, tab or bar, or what its first line says
 */
record CsvForm(Charset charset, char separator) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 1 << 16;

    static CsvForm guess(Path path, WrittenForm said, RowSink sink) throws IOException, BadFile {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(SAMPLE);
        }
        Charset charset =
                said.encoding().isEmpty() ? TextEncoding.guess(path, start, sink) : charset(path, said.encoding());
        return new CsvForm(charset, separator(new String(start, charset), start.length == SAMPLE, said));
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

    /** The form as data. */
    WrittenForm written() {
        return WrittenForm.GUESSED.withEncoding(charset.name()).withSeparator(String.valueOf(separator));
    }

    private static Charset charset(Path path, String name) throws BadFile {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new BadFile(
                    "%s: there is no encoding “%s”; choose UTF-8, windows-1252, ISO-8859-1 or UTF-16LE"
                            .formatted(path.getFileName(), name),
                    e);
        }
    }

    private static char separator(String sample, boolean cut, WrittenForm said) {
        if (!said.separator().isEmpty()) {
            return said.separator().charAt(0);
        }
        String text = sample.startsWith("\ufeff") ? sample.substring(1) : sample;
        int lastRow = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        String rows = cut && lastRow > 0 ? text.substring(0, lastRow) : text;
        return saysSeparator(rows) ? rows.charAt(4) : likeliest(rows);
    }

    /** Whether text starts with Excel's own first line, as {@code sep=;}. */
    static boolean saysSeparator(String text) {
        return text.length() > 4
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && (text.length() == 5 || text.charAt(5) == '\r' || text.charAt(5) == '\n');
    }

    /** The separator that cuts most rows into the same number of cells, at least two; comma if none does. */
    private static char likeliest(String rows) {
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
            rows++; // the rows before a stray quotation mark tell enough
        }
        int all = rows;
        return rowsBySize.entrySet().stream()
                .filter(e -> e.getKey() > 1)
                .mapToDouble(e -> (double) e.getValue() / all * (1 + Math.log(e.getKey())))
                .max()
                .orElse(0);
    }
}
