package spokes.exchange.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.exchange.header.MappedColumn;
import spokes.model.reading.DateOrder;
import spokes.model.reading.FormQuestion;
import spokes.model.reading.FormQuestion.Reading;
import spokes.model.reading.FormQuestion.Subject;

/** What the dates of a column prove about the order of day and month, and those that can be read either way. */
final class DateProofs {
    private static final int EXAMPLES = 4;
    private static final int LONGEST = 40;

    private final MappedColumn column;
    private final Set<String> open = new LinkedHashSet<>();
    private long dayFirst;
    private long monthFirst;
    private long ambiguous;

    DateProofs(MappedColumn column) {
        this.column = column;
    }

    MappedColumn column() {
        return column;
    }

    /** Takes a cell into account. */
    void add(String text, int times) {
        if (text.length() >= LONGEST || isYearFirst(text)) {
            return;
        }
        Optional<DateForm> proof = DateForm.proof(text);
        dayFirst += proof.filter(DateForm.DAY_FIRST::equals).isPresent() ? times : 0;
        monthFirst += proof.filter(DateForm.MONTH_FIRST::equals).isPresent() ? times : 0;
        if (proof.isEmpty() && DateForm.isAmbiguous(text)) {
            ambiguous += times;
            if (open.size() < EXAMPLES) {
                open.add(text);
            }
        }
    }

    /** The usual form, that proves nothing and leaves nothing open. */
    private static boolean isYearFirst(String text) {
        return text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    /** More than zero if most prove that the day is first, less if the month is; zero if they prove nothing. */
    long proof() {
        return dayFirst - monthFirst;
    }

    /** Whether some date can be read either way, or proves one. */
    boolean hasDates() {
        return ambiguous + dayFirst + monthFirst > 0;
    }

    /** Whether dates can be read either way and the others do not settle it. */
    boolean isOpen() {
        return ambiguous > 0 && (dayFirst == 0) == (monthFirst == 0);
    }

    /** What is to be asked. */
    FormQuestion question(DateForm chosen) {
        List<String> examples = List.copyOf(open);
        List<Reading> readings = new ArrayList<>();
        for (DateOrder order : DateOrder.values()) {
            readings.add(new Reading(
                    order.name(),
                    examples.stream().map(e -> shown(DateForm.of(order), e)).toList()));
        }
        return new FormQuestion(
                Subject.DATE_ORDER,
                column.header(),
                examples,
                readings,
                chosen.order().name());
    }

    private static String shown(DateForm form, String text) {
        return form.parse(text).map(moment -> moment.date().toString()).orElse(text);
    }
}
