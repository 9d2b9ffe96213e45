package spokes.exchange.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RawSheet;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** Tells what a sheet of a file is: by what the planner says, else by its name, else by its headers. */
public final class Recognizer {
    private static final Set<String> RESULTS = Set.of("lane_flows", "kpis", "forecast", "stock_targets");
    private static final int HEADER_WITHIN = 20;

    private final Synonyms synonyms = Synonyms.shipped();
    private final LayoutFinder layouts;
    private final Optional<Sheet> as;

    /**
     * A recognizer.
     *
     * @param as     what every sheet is, if the planner says so
     * @param chosen headers as spelled to canonical names, where the planner says so
     */
    public Recognizer(Optional<Sheet> as, Map<String, String> chosen) {
        this.as = as;
        this.layouts = new LayoutFinder(synonyms, Units.shipped(), chosen);
    }

    /**
     * Tells what a sheet is.
     *
     * @param alone whether it is all that its file holds, so that passing it over would lose everything
     */
    public Recognition recognize(RawSheet raw, boolean alone) {
        if (raw.rows().isEmpty()) {
            return new Recognition.PassedOver("there is nothing in it");
        }
        String title = raw.name().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        if (as.isEmpty() && RESULTS.contains(title)) {
            return new Recognition.PassedOver("Spokes computes it; it is not imported");
        }
        Optional<Sheet> named = as.or(() -> Sheet.find(title));
        if (named.isPresent()) {
            return new Recognition.Known(best(named.get(), raw));
        }
        return byHeaders(raw, alone);
    }

    private Recognition byHeaders(RawSheet raw, boolean alone) {
        List<String> words = words(raw.name());
        Layout best = Arrays.stream(Sheet.values())
                .map(sheet -> best(sheet, raw))
                .max(Comparator.comparingDouble(
                        layout -> layout.score() + (synonyms.isHinted(layout.sheet(), words) ? 2 : 0)))
                .orElseThrow();
        boolean hinted = synonyms.isHinted(best.sheet(), words);
        if (best.missing().isEmpty() && best.columns().size() >= (hinted ? 1 : 2)) {
            return new Recognition.Known(best);
        }
        // one column short of being plain: better to say which than to pass it over
        if (best.missing().size() == 1 && best.columns().size() >= (hinted ? 1 : 3)) {
            return new Recognition.Known(best);
        }
        String headers = Headers.of(raw.rows().first(1).getFirst()).stream()
                .limit(12)
                .toList()
                .toString();
        return alone
                ? new Recognition.Unusable(
                        "its headers %s are of no sheet that Spokes knows: name the file like one of %s, or import it --as one of them"
                                .formatted(headers, titles()))
                : new Recognition.PassedOver("its headers %s are of no sheet that Spokes knows".formatted(headers));
    }

    private static List<String> titles() {
        return Arrays.stream(Sheet.values()).map(Sheet::title).toList();
    }

    /** The words of a name, one by one and in pairs: "open_POs 2026-03" speaks of "open pos". */
    private static List<String> words(String name) {
        String[] single = name.split("[^\\p{L}]+");
        List<String> words = new ArrayList<>(Arrays.asList(single));
        for (int i = 0; i + 1 < single.length; i++) {
            words.add(single[i] + single[i + 1]);
        }
        words.add(name);
        return words;
    }

    /** The row among the first that makes the best header; the first of all if none does. */
    private Layout best(Sheet sheet, RawSheet raw) {
        List<RawRow> first = raw.rows().first(HEADER_WITHIN);
        Layout best = layouts.find(sheet, first.getFirst());
        for (RawRow row : first.subList(1, first.size())) {
            Layout other = layouts.find(sheet, row);
            if (other.columns().size() > best.columns().size() && other.score() > best.score()) {
                best = other;
            }
        }
        return best;
    }

    /** Other names of a column, for people: the first few. */
    public List<String> synonymsOf(Sheet sheet, Column column) {
        return synonyms.namesOf(sheet, column).stream().skip(1).limit(5).toList();
    }
}
