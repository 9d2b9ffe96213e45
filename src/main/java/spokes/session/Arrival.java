package spokes.session;

import java.util.List;
import java.util.Optional;
import spokes.model.Workspace;
import spokes.model.sheet.Table;

/** Where a way along the timeline leads: only what is there at its end is judged, and only if nobody knows it. */
final class Arrival {
    private final Sight from;
    private Workspace stored;
    private String inView = "";
    private Optional<Sight> known = Optional.empty();
    private boolean moved;

    Arrival(Sight from) {
        this.from = from;
        this.stored = from.base().workspace();
    }

    /** Comes by what was in view once, or by what the journal read. */
    void pass(Optional<Sight> seen, List<Table> tables, String scenario) {
        stored = seen.map(sight -> sight.base().workspace()).orElseGet(() -> stored.withTables(tables));
        inView = scenario;
        known = seen;
        moved = true;
    }

    /** What is in view at the end; empty if nothing moved. */
    Optional<Sight> sight() {
        return moved ? Optional.of(known.orElseGet(() -> from.next(stored, inView))) : Optional.empty();
    }
}
