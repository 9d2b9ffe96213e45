package spokes.ui.review;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.model.reading.DateOrder;
import spokes.model.reading.DecimalMark;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.SheetChoice;
import spokes.model.review.SheetFinding;
import spokes.model.sheet.Sheet;
import spokes.ui.Memory;

/**
 * What the planner said about sheets of a shape, kept for the next file of the same report. It is the planner's, not the
 * workspace's: the same portal's export is read alike in every plan. The newest come last; beyond 200 the oldest go.
 */
public final class RememberedSheets {
    private static final String KEY = "import.sheets";
    private static final int MOST = 200;

    private final Memory memory;

    /** What is remembered there. */
    public RememberedSheets(Memory memory) {
        this.memory = memory;
    }

    /** All that is remembered, by shape. What cannot be read any more is forgotten. */
    public Map<String, SheetChoice> recall() {
        Map<String, SheetChoice> all = new LinkedHashMap<>();
        memory.recall(KEY).stream()
                .flatMap(String::lines)
                .forEach(line -> read(line).ifPresent(entry -> all.put(entry.getKey(), entry.getValue())));
        return all;
    }

    /** Keeps what was said about the sheets of an import, but for some shapes. */
    public void keep(ImportReview review, ImportChoices choices, Set<String> forgetful) {
        Map<String, SheetChoice> all = recall();
        for (SheetFinding finding : review.findings().sheets()) {
            SheetChoice said = choices.sheets().get(finding.place());
            String shape = finding.shape();
            if (said != null && !shape.isEmpty() && !forgetful.contains(shape)) {
                all.remove(shape);
                if (!said.isGuessed()) {
                    all.put(shape, said);
                }
            }
        }
        write(all);
    }

    /** Forgets what was said about sheets of a shape. */
    public void forget(String shape) {
        Map<String, SheetChoice> all = recall();
        all.remove(shape);
        write(all);
    }

    private void write(Map<String, SheetChoice> all) {
        memory.keep(
                KEY,
                all.entrySet().stream()
                        .skip(Math.max(0, all.size() - MOST))
                        .map(e -> line(e.getKey(), e.getValue()))
                        .collect(Collectors.joining("\n")));
    }

    private static String line(String shape, SheetChoice choice) {
        WrittenForm form = choice.form();
        List<String> parts = new ArrayList<>();
        parts.add(encoded(shape));
        if (choice.leftOut()) {
            parts.add("out");
        }
        choice.kind().ifPresent(kind -> parts.add("kind=" + kind.title()));
        add(parts, "encoding", form.encoding());
        add(parts, "separator", form.separator());
        form.decimalMark().ifPresent(mark -> parts.add("decimals=" + mark));
        if (form.headerRow() > 0) {
            parts.add("headers=" + form.headerRow() + "," + form.headerRows());
        }
        choice.columns().forEach((header, column) -> parts.add("column." + encoded(header) + "=" + encoded(column)));
        form.dateOrders().forEach((header, order) -> parts.add("dates." + encoded(header) + "=" + order));
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(key + "=" + encoded(value));
        }
    }

    private static Optional<Map.Entry<String, SheetChoice>> read(String line) {
        try {
            List<String> parts = List.of(line.split(" "));
            SheetChoice choice = SheetChoice.GUESSED;
            for (String part : parts.subList(1, parts.size())) {
                choice = with(choice, part);
            }
            String shape = decoded(parts.getFirst());
            return shape.isEmpty() ? Optional.empty() : Optional.of(Map.entry(shape, choice));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SheetChoice with(SheetChoice choice, String part) {
        int equals = part.indexOf('=');
        String key = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
        WrittenForm form = choice.form();
        if (key.startsWith("column.")) {
            return choice.withColumn(decoded(key.substring("column.".length())), value);
        }
        if (key.startsWith("dates.")) {
            String header = decoded(key.substring("dates.".length()));
            return choice.withForm(form.withDateOrder(header, DateOrder.valueOf(value)));
        }
        return switch (key) {
            case "out" -> choice.passingOver();
            case "kind" -> choice.as(Sheet.find(value).orElseThrow(() -> new IllegalArgumentException(value)));
            case "encoding" -> choice.withForm(form.withEncoding(value));
            case "separator" -> choice.withForm(form.withSeparator(value));
            case "decimals" -> choice.withForm(form.withDecimalMark(DecimalMark.valueOf(value)));
            case "headers" -> choice.withForm(headers(form, value));
            default -> throw new IllegalArgumentException("nothing is called " + key);
        };
    }

    private static WrittenForm headers(WrittenForm form, String value) {
        int comma = value.indexOf(',');
        if (comma < 1) {
            throw new IllegalArgumentException("no rows of headers: " + value);
        }
        return form.withHeaders(
                Integer.parseInt(value.substring(0, comma)), Integer.parseInt(value.substring(comma + 1)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
