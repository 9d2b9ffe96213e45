package spokes.exchange.cell;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.exchange.file.Blanks;
import spokes.exchange.file.RawRows;
import spokes.exchange.header.Layout;
import spokes.exchange.header.MappedColumn;
import spokes.model.reading.DateOrder;
import spokes.model.reading.FormQuestion;
import spokes.model.reading.WrittenForm;
import spokes.model.sheet.CellType;

/** How a sheet writes numbers and dates: as the planner says, else guessed from all its rows. Makes the readers of its columns. */
public final class SheetForm {
    private static final int REMEMBERED = 20_000;

    private final Layout layout;
    private final WrittenForm found;
    private final WrittenForm said;
    private final NumberForm numbers;
    private final Map<MappedColumn, DateForm> dates = new LinkedHashMap<>();
    private final Map<Object, Optional<LocalTime>> times = new HashMap<>();
    private final List<String> guesses = new ArrayList<>();
    private final List<FormQuestion> questions = new ArrayList<>();

    private SheetForm(Layout layout, RawRows rows, WrittenForm found, WrittenForm said) {
        this.layout = layout;
        this.found = found;
        this.said = said;
        NumberProofs proofs = new NumberProofs(found.separator().equals(";"));
        Map<Integer, MappedColumn> numberColumns = new HashMap<>();
        Map<Integer, DateProofs> dateColumns = new LinkedHashMap<>();
        for (MappedColumn column : layout.columns()) {
            switch (column.column().type()) {
                case NUMBER, WHOLE -> numberColumns.put(column.position(), column);
                case DATE -> dateColumns.put(column.position(), new DateProofs(column));
                default -> {}
            }
        }
        rows.tally((position, cell, times) -> {
            MappedColumn column = numberColumns.get(position);
            DateProofs date = dateColumns.get(position);
            if (cell instanceof String text && column != null) {
                proofs.add(column, Blanks.strip(text), times);
            } else if (cell instanceof String text && date != null) {
                date.add(Blanks.strip(text), times);
            }
        });
        this.numbers = said.decimalMark().map(NumberForm::of).orElseGet(() -> guessed(proofs));
        List<DateProofs> all = List.copyOf(dateColumns.values());
        long others = all.stream().mapToLong(DateProofs::proof).sum();
        all.forEach(column -> dates.put(column.column(), dateForm(column, others)));
    }

    /**
     * Looks at all rows of a sheet.
     *
     * @param found how it is written, as far as the file shows it
     * @param said  what the planner says about it, which wins
     */
    public static SheetForm guess(Layout layout, RawRows rows, WrittenForm found, WrittenForm said) {
        return new SheetForm(layout, rows, found, said);
    }

    private NumberForm guessed(NumberProofs proofs) {
        NumberForm form = proofs.form();
        Optional<FormQuestion> question = proofs.question();
        question.ifPresent(questions::add);
        if (form == NumberForm.COMMA) {
            guesses.add("decimal comma");
        }
        question.ifPresent(asked -> guesses.add("“%s” in “%s” as %s, though it could be read either way"
                .formatted(asked.examples().getFirst(), asked.column(), asked.meant())));
        return form;
    }

    /**
     * The form of a column of dates. One whose dates can be read either way goes by the other columns, and where no date
     * proves anything by the numbers: where a comma is before the decimals, the day is before the month.
     *
     * @param others what all columns of dates prove together
     */
    private DateForm dateForm(DateProofs column, long others) {
        String header = column.column().header();
        DateOrder told = said.dateOrders().get(header);
        if (told != null) {
            return DateForm.of(told);
        }
        long proof = column.proof() != 0 ? column.proof() : others;
        boolean dayFirst = proof > 0 || (proof == 0 && numbers == NumberForm.COMMA);
        DateForm form = dayFirst ? DateForm.DAY_FIRST : DateForm.MONTH_FIRST;
        if (column.hasDates()) {
            String which = dayFirst ? "day" : "month";
            boolean open = column.isOpen() && (column.proof() != 0 || others == 0);
            if (open) {
                questions.add(column.question(form));
            }
            guesses.add("dates in “%s” with the %s first%s"
                    .formatted(header, which, open ? ", though they could be read either way" : ""));
        }
        return form;
    }

    /** What was guessed and is not the usual, for people. */
    public List<String> guesses() {
        return List.copyOf(guesses);
    }

    /** What the planner is to be asked. */
    public List<FormQuestion> questions() {
        return List.copyOf(questions);
    }

    /** How the sheet is written, as it is read. */
    public WrittenForm written() {
        WrittenForm form = found.withDecimalMark(numbers.mark());
        for (Map.Entry<MappedColumn, DateForm> date : dates.entrySet()) {
            form = form.withDateOrder(date.getKey().header(), date.getValue().order());
        }
        return form.withHeaders(layout.firstHeaderRow(), layout.headerRows());
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
            case CHOICE ->
                TextReaders.choice(column.column(), ChoiceWords.shipped().of(layout.sheet(), column.column()));
            case YES_NO -> TextReaders::yesNo;
            case TIME -> TextReaders::time;
            case DATE -> dateReader(column);
            case NUMBER, WHOLE -> new NumberReader(column, numbers, Money.isIn(column.column()), currency);
        };
        boolean isText =
                column.column().type() == CellType.CODE || column.column().type() == CellType.TEXT;
        return ShownCell.before(isText ? reader : ShownCell.ofShort(reader)).remembering();
    }

    /** How the sheet writes numbers. */
    public NumberForm numbers() {
        return numbers;
    }

    /** The time of day in a cell of a column of dates, if it has one. */
    public Optional<LocalTime> findTime(MappedColumn column, Object cell) {
        Optional<LocalTime> known = times.get(cell);
        if (known == null) {
            known = dateReader(column).moment(cell).flatMap(DateForm.Moment::time);
            if (times.size() < REMEMBERED) {
                times.put(cell, known);
            }
        }
        return known;
    }

    private DateReader dateReader(MappedColumn column) {
        boolean from1904 = found.from1904() || said.from1904();
        return new DateReader(dates.getOrDefault(column, DateForm.MONTH_FIRST), from1904);
    }
}
