package spokes.exchange.cell;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.exchange.file.Blanks;
import spokes.exchange.file.RawRows;
import spokes.exchange.header.Layout;
import spokes.exchange.header.MappedColumn;
import spokes.model.sheet.CellType;

/** How a sheet writes numbers and dates, guessed from all its rows; makes the readers of its columns. */
public final class SheetForm {
    private final Layout layout;
    private final RawRows rows;
    private final NumberForm numbers;
    private final Map<MappedColumn, DateForm> dates = new LinkedHashMap<>();
    private final Map<Object, Optional<LocalTime>> times = new HashMap<>();
    private final List<String> guesses = new ArrayList<>();
    private final ChoiceWords words = ChoiceWords.shipped();

    private SheetForm(Layout layout, RawRows rows, boolean semicolons) {
        this.layout = layout;
        this.rows = rows;
        this.numbers = guessNumbers(semicolons);
        layout.columns().stream()
                .filter(c -> c.column().type() == CellType.DATE)
                .forEach(c -> dates.put(c, guessDates(c)));
    }

    /**
     * Looks at all rows of a sheet.
     *
     * @param semicolons whether semicolons are between its cells, as where commas are in the numbers
     */
    public static SheetForm guess(Layout layout, RawRows rows, boolean semicolons) {
        return new SheetForm(layout, rows, semicolons);
    }

    /** What was guessed and is not the usual, for people. */
    public List<String> guesses() {
        return List.copyOf(guesses);
    }

    /**
     * The reader of a column.
     *
     * @param currency code of the workspace's currency
     */
    public CellReader reader(MappedColumn column, String currency) {
        CellReader reader = switch (column.column().type()) {
            case CODE -> TextReaders::code;
            case TEXT -> TextReaders::freeText;
            case CHOICE -> TextReaders.choice(column.column(), words.of(layout.sheet(), column.column()));
            case YES_NO -> TextReaders::yesNo;
            case TIME -> TextReaders::time;
            case DATE -> TextReaders.date(dateForm(column));
            case NUMBER, WHOLE -> new NumberReader(column, numbers, Money.isIn(column.column()), currency);
        };
        return reader.remembering();
    }

    /** How the sheet writes numbers. */
    public NumberForm numbers() {
        return numbers;
    }

    /** The time of day in a cell of a column of dates, if it has one. */
    public Optional<LocalTime> findTime(MappedColumn column, Object cell) {
        Optional<LocalTime> known = times.get(cell);
        if (known == null) {
            known = TextReaders.moment(cell, dateForm(column)).flatMap(DateForm.Moment::time);
            if (times.size() < 20_000) {
                times.put(cell, known);
            }
        }
        return known;
    }

    private DateForm dateForm(MappedColumn column) {
        return dates.getOrDefault(column, DateForm.MONTH_FIRST);
    }

    private NumberForm guessNumbers(boolean semicolons) {
        Set<Integer> positions = layout.columns().stream()
                .filter(c -> c.column().type() == CellType.NUMBER || c.column().type() == CellType.WHOLE)
                .map(MappedColumn::position)
                .collect(Collectors.toSet());
        NumberProofs proofs = new NumberProofs();
        rows.tally((position, cell, times) -> {
            if (cell instanceof String text && positions.contains(position)) {
                proofs.add(Blanks.strip(text), times);
            }
        });
        if (proofs.comma > proofs.point || (semicolons && proofs.point == 0 && proofs.open > 0)) {
            guesses.add("decimal comma");
            return NumberForm.COMMA;
        }
        return NumberForm.POINT;
    }

    /** How many numbers can only have a decimal comma, or point, or have a comma at all. */
    private static final class NumberProofs {
        private int comma;
        private int point;
        private int open;

        void add(String text, int times) {
            comma += NumberForm.provesComma(text) ? times : 0;
            point += NumberForm.provesPoint(text) ? times : 0;
            open += text.indexOf(',') >= 0 ? times : 0;
        }
    }

    /** The usual form, that proves nothing and leaves nothing open. */
    private static boolean isYearFirst(String text) {
        return text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    /** How many dates prove which of their numbers is the day, and how many can be read either way. */
    private static final class DateProofs {
        private int dayFirst;
        private int monthFirst;
        private int ambiguous;

        void add(String text, int times) {
            Optional<DateForm> proof = DateForm.proof(text);
            dayFirst += proof.filter(DateForm.DAY_FIRST::equals).isPresent() ? times : 0;
            monthFirst += proof.filter(DateForm.MONTH_FIRST::equals).isPresent() ? times : 0;
            ambiguous += proof.isEmpty() && DateForm.isAmbiguous(text) ? times : 0;
        }
    }

    private DateForm guessDates(MappedColumn column) {
        DateProofs proofs = new DateProofs();
        rows.tally((position, cell, times) -> {
            if (position == column.position()
                    && cell instanceof String text
                    && text.length() < 40
                    && !isYearFirst(text)) {
                proofs.add(Blanks.strip(text), times);
            }
        });
        if (proofs.dayFirst > proofs.monthFirst) {
            guesses.add("dates in “%s” with the day first".formatted(column.header()));
            return DateForm.DAY_FIRST;
        }
        if (proofs.monthFirst == 0 && proofs.ambiguous > 0) {
            guesses.add("dates in “%s” with the month first, though they could be read either way"
                    .formatted(column.header()));
        } else if (proofs.monthFirst > 0) {
            guesses.add("dates in “%s” with the month first".formatted(column.header()));
        }
        return DateForm.MONTH_FIRST;
    }
}
