package spokes.exchange.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RawSheet;
import spokes.model.review.SheetChoice;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** Tells what a sheet of a file is: by what the planner says, else by its name, else by its headers, else by what it holds. */
public final class Recognizer {
    private static final Set<String> RESULTS = Set.of("cover", "lane_flows", "kpis", "forecast", "stock_targets");
    /** What order and notice of a shipment begin with: their transfers are in the sheet transfers. */
    private static final List<String> SHIPMENT = List.of("shipment_number", "transfer_id");

    /** What the notice of an inbound shipment begins with: it is in the sheet inbound. */
    private static final List<String> INBOUND_NOTICE = List.of("shipment_number", "supply_point");

    private static final List<Sheet> TOLD_BY_CONTENT = List.of(Sheet.ORDERS, Sheet.STOCK, Sheet.INBOUND, Sheet.DEMAND);

    private final Synonyms synonyms;
    private final Units units;
    private final ContentFinder contents;
    private final Map<String, String> chosen;
    private final Optional<Sheet> as;

    /**
     * A recognizer.
     *
     * @param names    of sheets and columns
     * @param as       what every sheet is, if the planner says so
     * @param chosen   headers as spelled to canonical names, where the planner says so of every sheet
     * @param contents what single cells can be told to be
     */
    public Recognizer(Names names, Optional<Sheet> as, Map<String, String> chosen, Contents contents) {
        this.synonyms = names.synonyms();
        this.units = names.units();
        this.as = as;
        this.chosen = Map.copyOf(chosen);
        this.contents = new ContentFinder(contents);
    }

    /**
     * Tells what a sheet is.
     *
     * @param alone  whether it is all that its file holds, so that passing it over would lose everything
     * @param choice what the planner says about this sheet
     */
    public Recognition recognize(RawSheet raw, boolean alone, SheetChoice choice) {
        if (choice.leftOut()) {
            return new Recognition.PassedOver("left out, as you said");
        }
        if (raw.rows().isEmpty()) {
            return new Recognition.PassedOver("there is nothing in it");
        }
        Optional<Sheet> said = choice.kind().or(() -> as);
        String title = raw.name().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        if (said.isEmpty() && RESULTS.contains(title)) {
            return new Recognition.PassedOver("Spokes computes it; it is not imported");
        }
        if (said.isEmpty() && SHIPMENT.equals(firstHeaders(raw))) {
            return new Recognition.PassedOver("Spokes made it of transfers; import those");
        }
        if (said.isEmpty() && INBOUND_NOTICE.equals(firstHeaders(raw))) {
            return new Recognition.PassedOver("Spokes made it of the sheet inbound; import that");
        }
        Sheets sheets = new Sheets(raw, choice);
        if (said.isPresent()) {
            return new Confidence(sheets.completed(said.get()))
                    .said("it is %s, as you said".formatted(said.get().title()));
        }
        Optional<Sheet> named = Sheet.find(title);
        return named.isPresent()
                ? new Confidence(sheets.completed(named.get()))
                        .said("its name is %s".formatted(named.get().title()))
                : byHeaders(sheets, raw, alone);
    }

    private Recognition byHeaders(Sheets sheets, RawSheet raw, boolean alone) {
        List<String> words = words(raw.name());
        List<Layout> layouts = Arrays.stream(Sheet.values())
                .map(sheets::best)
                .sorted(Comparator.comparingDouble(
                                (Layout layout) -> layout.score() + (synonyms.isHinted(layout.sheet(), words) ? 2 : 0))
                        .reversed())
                .toList();
        Layout best = layouts.getFirst();
        boolean hinted = synonyms.isHinted(best.sheet(), words);
        Layout full = sheets.completed(best);
        if (full.missing().isEmpty() && best.columns().size() >= (hinted ? 1 : 2)) {
            return new Confidence(full).byHeaders(hinted, Optional.of(layouts.get(1)));
        }
        Optional<Layout> held = sheets.byContent(words);
        if (held.isPresent()) {
            return new Confidence(held.get()).byContent();
        }
        // one column short of being plain: better to say which than to pass it over
        if (full.missing().size() == 1 && full.columns().size() >= (hinted ? 1 : 3)) {
            return new Confidence(full).byHeaders(hinted, Optional.empty());
        }
        return unknown(raw, alone);
    }

    private static Recognition unknown(RawSheet raw, boolean alone) {
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

    private static List<String> firstHeaders(RawSheet raw) {
        return Headers.of(raw.rows().first(1).getFirst()).stream()
                .limit(SHIPMENT.size())
                .toList();
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

    /** Other names of a column, for people: the first few. */
    public List<String> synonymsOf(Sheet sheet, Column column) {
        return synonyms.namesOf(sheet, column).stream().skip(1).limit(5).toList();
    }

    /** The layouts that a sheet may have. */
    private final class Sheets {
        private static final int SAMPLE = 220;

        private final LayoutFinder layouts;
        private final List<RawRow> rows;
        private final List<HeaderRows> headers;
        private final Map<String, String> mapping = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        Sheets(RawSheet raw, SheetChoice choice) {
            mapping.putAll(chosen);
            mapping.putAll(choice.columns());
            layouts = new LayoutFinder(synonyms, units, mapping);
            rows = raw.rows().first(SAMPLE);
            headers = HeaderRows.candidates(rows, choice.form());
        }

        /** The layout by the rows among the first that make the best header; by the first of all if none does. */
        Layout best(Sheet sheet) {
            Layout best = layouts.find(sheet, headers.getFirst());
            for (HeaderRows header : headers.subList(1, headers.size())) {
                Layout other = layouts.find(sheet, header);
                int more = other.columns().size() - best.columns().size();
                boolean better = other.score() > best.score() && (more > 0 || (more == 0 && other.headerRows() > 1));
                if (better || (more >= 0 && isHeaderToo(sheet, best, header))) {
                    best = other;
                }
            }
            return best;
        }

        /** Whether the rows are those of a layout and one below, which is the headers of two columns or more by itself. */
        private boolean isHeaderToo(Sheet sheet, Layout best, HeaderRows header) {
            List<RawRow> together = header.rows();
            return together.size() == best.headerRows() + 1
                    && together.get(together.size() - 2).number()
                            == best.header().number()
                    && layouts.find(sheet, new HeaderRows(List.of(together.getLast())))
                                    .columns()
                                    .size()
                            >= 2;
        }

        Layout completed(Sheet sheet) {
            return completed(best(sheet));
        }

        Layout completed(Layout layout) {
            List<RawRow> below = rows.stream()
                    .filter(row -> row.number() > layout.header().number())
                    .toList();
            Set<Integer> notUsed = new HashSet<>();
            for (int i = 0; i < layout.header().size(); i++) {
                if ("".equals(mapping.get(layout.header().text(i)))) {
                    notUsed.add(i);
                }
            }
            return contents.completed(layout, below, notUsed);
        }

        /** The layout whose columns can all be told by what they hold: the largest, of several the one the name speaks of. */
        Optional<Layout> byContent(List<String> words) {
            List<Layout> found = TOLD_BY_CONTENT.stream()
                    .flatMap(sheet -> contents.find(sheet, rows).stream())
                    .toList();
            int most = found.stream()
                    .mapToInt(layout -> layout.columns().size())
                    .max()
                    .orElse(0);
            List<Layout> largest = found.stream()
                    .filter(layout -> layout.columns().size() == most)
                    .toList();
            return largest.size() == 1
                    ? Optional.of(largest.getFirst())
                    : largest.stream()
                            .filter(layout -> synonyms.isHinted(layout.sheet(), words))
                            .findFirst();
        }
    }
}
