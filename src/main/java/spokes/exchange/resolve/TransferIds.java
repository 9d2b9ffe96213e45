package spokes.exchange.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.exchange.source.Draft;
import spokes.model.ScenarioBook;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * Gives each transfer of a sheet its id. One without is the transfer that is there with the same sender, receiver,
 * product, day and mode (a blank mode is the usual one); else it gets the next free number, in the order of the rows, so the same file gives the same ids.
 */
final class TransferIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> idByNature = new HashMap<>();
    private final String usualMode;
    private int number;

    TransferIds(Pending pending, List<Draft> drafts) {
        usualMode = pending.current().settings().text("default_mode");
        pending.all(Sheet.TRANSFERS).forEach(row -> {
            taken.add(row.text("transfer_id"));
            String nature = nature(row);
            if (!row.text("status").equals("cancelled")) {
                idByNature.putIfAbsent(nature, row.text("transfer_id"));
            }
        });
        taken.addAll(new ScenarioBook(pending.current()).listNames(Sheet.TRANSFERS, "transfer_id"));
        drafts.forEach(d -> taken.add(d.text("transfer_id")));
    }

    void give(Draft draft) {
        if (!draft.text("transfer_id").isEmpty()) {
            return;
        }
        draft.set("transfer_id", idByNature.computeIfAbsent(nature(draft.row()), nature -> free()));
    }

    private String free() {
        String id;
        do {
            number++;
            id = "T-%04d".formatted(number);
        } while (!taken.add(id));
        return id;
    }

    private String nature(Row row) {
        Row nameless = row.with("transfer_id", null);
        return row.text("mode").isEmpty() ? nameless.with("mode", usualMode).key() : nameless.key();
    }
}
