package spokes.exchange.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.exchange.source.Draft;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Puts the rows of a sheet where their keys belong: changes the row that is there, or adds one. */
final class Upsert {
    private final Pending pending;

    Upsert(Pending pending) {
        this.pending = pending;
    }

    /** What else happens to a row before it is put. */
    @FunctionalInterface
    interface Finish {
        /** The row to store, given the one that was there. */
        Row apply(Row row, Optional<Row> before);
    }

    /** Rows of one key that say the same are one; a second one that says something else is left out. */
    void put(Sheet sheet, List<Draft> drafts, Finish finish) {
        Map<String, Draft> first = new HashMap<>();
        for (Draft draft : drafts) {
            if (!draft.isStored()) {
                continue;
            }
            String key = draft.key();
            Draft earlier = first.putIfAbsent(key, draft);
            if (earlier == null) {
                Optional<Row> before = pending.find(sheet, key);
                Row row = finish.apply(draft.over(before), before);
                pending.put(key, row);
                draft.becomes(row);
            } else if (earlier.saysTheSame(draft)) {
                draft.merge();
            } else {
                draft.rejectRow(duplicate(sheet, draft, earlier));
            }
        }
    }

    private static String duplicate(Sheet sheet, Draft draft, Draft earlier) {
        String key = String.join(
                ", ",
                sheet.keyColumns().stream()
                        .filter(c -> draft.value(c.name()) != null)
                        .map(c -> c.name() + " " + draft.value(c.name()))
                        .toList());
        boolean sameSheet = draft.source() == earlier.source();
        return "%s is there twice with different values, in row %d%s and row %d: keep one"
                .formatted(
                        key,
                        earlier.raw().number(),
                        sameSheet ? "" : " of " + earlier.source().raw().file(),
                        draft.raw().number());
    }
}
