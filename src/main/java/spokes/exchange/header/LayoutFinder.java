package spokes.exchange.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import spokes.exchange.file.RawRow;
import spokes.exchange.header.MappedColumn.Basis;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** Lays one row of headers over one sheet's columns. */
final class LayoutFinder {
    private static final int RANKS_OF_A_SPELLING = 1000;

    private final Synonyms synonyms;
    private final Units units;
    private final Map<String, String> chosen;

    /**
     * A finder.
     *
     * @param chosen what the planner said: header as spelled to canonical name
     */
    LayoutFinder(Synonyms synonyms, Units units, Map<String, String> chosen) {
        this.synonyms = synonyms;
        this.units = units;
        this.chosen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.chosen.putAll(chosen);
    }

    /** The layout if this row is the header of that sheet. Of two headers for a column the better name wins. */
    Layout find(Sheet sheet, HeaderRows headers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            candidates.addAll(candidates(sheet, i, headers));
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank).thenComparingInt(c -> c.column.position()));
        Set<String> taken = new HashSet<>();
        Set<Integer> placed = new HashSet<>();
        List<MappedColumn> columns = new ArrayList<>();
        for (Candidate candidate : candidates) {
            MappedColumn column = candidate.column;
            if (!placed.contains(column.position()) && taken.add(column.column().name())) {
                placed.add(column.position());
                columns.add(column);
            }
        }
        columns.sort(Comparator.comparingInt(MappedColumn::position));
        RawRow header = headers.asRow();
        return new Layout(sheet, header, headers.rows().size(), columns, unused(header, placed), missing(sheet, taken));
    }

    private static List<String> unused(RawRow header, Set<Integer> placed) {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!placed.contains(i) && !header.text(i).isEmpty()) {
                unused.add(header.text(i));
            }
        }
        return unused;
    }

    static List<Column> missing(Sheet sheet, Set<String> taken) {
        List<Column> missing = new ArrayList<>(sheet.columns().stream()
                .filter(c -> c.required() && !taken.contains(c.name()))
                .toList());
        if (sheet == Sheet.ORDERS && taken.stream().noneMatch(Set.of("area", "postal_code", "country")::contains)) {
            sheet.findColumn("postal_code").ifPresent(missing::add);
        }
        return missing;
    }

    /** What a header of one or more rows may mean; the better the more of its texts are meant. */
    private List<Candidate> candidates(Sheet sheet, int position, HeaderRows headers) {
        String spelled = headers.spelled(position);
        int rank = 0;
        List<Candidate> candidates = new ArrayList<>();
        for (String spelling : headers.spellings(position)) {
            String said = chosen.get(spelling);
            if (said != null) {
                return sheet.findColumn(said.toLowerCase(Locale.ROOT)).stream()
                        .map(column -> new Candidate(plain(position, spelled, column, ""), 0).on(Basis.SAID))
                        .toList();
            }
            for (Candidate found : candidates(sheet, position, spelling)) {
                candidates.add(rank == 0 ? found : found.onPart(headers, position, spelling, rank));
            }
            rank += RANKS_OF_A_SPELLING;
        }
        return candidates;
    }

    /** What a header may mean, each with a rank: 1 canonical, 2 and more a synonym. */
    private List<Candidate> candidates(Sheet sheet, int position, String spelled) {
        HeaderText header = new HeaderText(spelled);
        List<Candidate> found = named(sheet, position, spelled, header.key(), "");
        if (found.isEmpty()) {
            found = header.findBrackets()
                    .map(parts -> measured(sheet, position, spelled, parts))
                    .orElse(List.of());
        }
        if (found.isEmpty()) {
            found = header.findLastWord()
                    .filter(parts -> units.isUnit(parts.unit())
                            || Currencies.find(parts.unit()).isPresent())
                    .map(parts -> measured(sheet, position, spelled, parts))
                    .orElse(List.of());
        }
        return found;
    }

    private List<Candidate> named(Sheet sheet, int position, String spelled, String key, String currency) {
        List<Column> columns = synonyms.columnsNamed(sheet, key);
        List<Candidate> candidates = new ArrayList<>();
        for (Column column : columns) {
            boolean canonical = HeaderText.key(column.name()).equals(key);
            Candidate candidate = new Candidate(
                    plain(position, spelled, column, currency), canonical ? 1 : 2 + namePosition(sheet, column, key));
            candidates.add(canonical ? candidate.on(Basis.NAME) : candidate);
        }
        return candidates;
    }

    private int namePosition(Sheet sheet, Column column, String key) {
        List<String> names = synonyms.namesOf(sheet, column);
        for (int i = 0; i < names.size(); i++) {
            if (HeaderText.key(names.get(i)).equals(key)) {
                return i;
            }
        }
        return names.size();
    }

    /** Candidates for a header with a unit or currency at its end. What is in brackets and is neither does not count. */
    private List<Candidate> measured(Sheet sheet, int position, String spelled, HeaderText.Parts parts) {
        String currency = Currencies.find(parts.unit()).orElse("");
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate named : named(sheet, position, spelled, HeaderText.key(parts.name()), currency)) {
            Column column = named.column.column();
            Optional<Units.Conversion> conversion = units.findConversion(parts.unit(), column.name());
            if (conversion.isPresent()) {
                candidates.add(named.converted(conversion.get()));
            } else if (units.unitOf(column.name()).isEmpty() || !units.isUnit(parts.unit())) {
                candidates.add(named);
            }
        }
        return candidates;
    }

    private MappedColumn plain(int position, String spelled, Column column, String currency) {
        boolean measured =
                column.type() == CellType.NUMBER && units.unitOf(column.name()).isPresent();
        boolean assumed = measured && !HeaderText.key(spelled).equals(HeaderText.key(column.name()));
        return new MappedColumn(position, spelled, column, 1, 1, currency, assumed, Basis.SYNONYM);
    }

    /** What a header may mean; the smaller the rank, the better. */
    private record Candidate(MappedColumn column, int rank) {
        Candidate converted(Units.Conversion by) {
            return new Candidate(column.converted(by.multiply(), by.divide()), rank);
        }

        Candidate on(Basis basis) {
            return new Candidate(column.on(basis, column.header()), rank);
        }

        /** The same with the whole header, of which only a part is meant. */
        Candidate onPart(HeaderRows headers, int position, String spelling, int worse) {
            String spelled = headers.spelled(position);
            Basis basis = spelled.endsWith(spelling) ? Basis.LOWER : Basis.PART;
            return new Candidate(column.on(basis, spelled), rank + worse);
        }
    }
}
