package spokes.exchange.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import spokes.exchange.header.MappedColumn;
import spokes.model.reading.DecimalMark;
import spokes.model.reading.FormQuestion;
import spokes.model.reading.FormQuestion.Reading;
import spokes.model.reading.FormQuestion.Subject;
import spokes.model.sheet.CellType;

/** What the numbers of a sheet prove about their decimals, and those that can be read either way. */
final class NumberProofs {
    private static final int EXAMPLES = 4;
    private static final int THOUSANDS = 3;

    private final boolean semicolons;
    private final Set<String> open = new LinkedHashSet<>();
    private String openColumn = "";
    private long comma;
    private long point;
    private long commas;

    /**
     * Nothing is proved yet.
     *
     * @param semicolons whether semicolons are between the cells, as where commas are in the numbers
     */
    NumberProofs(boolean semicolons) {
        this.semicolons = semicolons;
    }

    /**
     * Takes a cell of a column of numbers into account. 1.234 is a number of a CSV as everybody writes it; but where whole
     * numbers belong it can only be more than a thousand, and where commas have their place in numbers it may be.
     */
    void add(MappedColumn column, String text, int times) {
        boolean hasComma = text.indexOf(',') >= 0;
        boolean hasPoint = text.indexOf('.') >= 0;
        if (hasComma || hasPoint) {
            commas += hasComma ? times : 0;
            if (isPlainDecimal(text, hasComma ? ',' : '.')) {
                comma += hasComma ? times : 0;
                point += hasComma ? 0 : times;
            } else {
                addMarked(column, text, times);
            }
        }
    }

    /** Whether it is digits with one mark, and not three behind it: what nearly all numbers are. */
    private static boolean isPlainDecimal(String text, char mark) {
        int at = text.indexOf(mark);
        int decimals = text.length() - at - 1;
        if (at == 0 || decimals == 0 || decimals == THOUSANDS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != at && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private void addMarked(MappedColumn column, String text, int times) {
        boolean hasComma = text.indexOf(',') >= 0;
        boolean isOpen = NumberForm.isOpen(text);
        boolean whole = column.column().type() == CellType.WHOLE;
        boolean settled = isOpen && whole && !text.contains("000");
        comma += NumberForm.provesComma(text) || (settled && !hasComma) ? times : 0;
        point += NumberForm.provesPoint(text) || (settled && hasComma) ? times : 0;
        if (isOpen && !settled && (hasComma || whole || semicolons) && open.size() < EXAMPLES) {
            openColumn = open.isEmpty() ? column.header() : openColumn;
            open.add(text);
        }
    }

    /** The form that most numbers prove; the usual one if none does. */
    NumberForm form() {
        boolean likely = semicolons && point == 0 && (commas > 0 || !open.isEmpty());
        return comma > point || likely ? NumberForm.COMMA : NumberForm.POINT;
    }

    /** What is to be asked: numbers that can be read either way, where no other proves how. */
    Optional<FormQuestion> question() {
        if (open.isEmpty() || comma + point > 0) {
            return Optional.empty();
        }
        List<String> examples = List.copyOf(open);
        List<Reading> readings = new ArrayList<>();
        for (DecimalMark mark : DecimalMark.values()) {
            readings.add(new Reading(
                    mark.name(),
                    examples.stream().map(e -> shown(NumberForm.of(mark), e)).toList()));
        }
        return Optional.of(new FormQuestion(
                Subject.DECIMAL_MARK,
                openColumn,
                examples,
                readings,
                form().mark().name()));
    }

    private static String shown(NumberForm form, String text) {
        OptionalDouble value = form.parse(text);
        return value.isPresent() ? CellText.number(value.getAsDouble()) : text;
    }
}
