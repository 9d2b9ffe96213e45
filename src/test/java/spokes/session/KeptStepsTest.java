package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.model.Edit;
import spokes.model.Refused;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** Judged plans are kept for the newest steps; older steps come from the journal, and are the same. */
class KeptStepsTest {
    private static final int STEPS = Timeline.KEPT + 10;

    private final Reader reader = new Reader(new Memory(Bolts.world()));
    private final Session session = new Session(Bolts.world(), reader, List.of(), List.of());

    /** Notes how many sheets a journal is asked to read, step by step. */
    private static final class Reader implements Journal {
        private final Journal journal;
        private final List<Integer> read = new ArrayList<>();

        Reader(Journal journal) {
            this.journal = journal;
        }

        @Override
        public void append(Edit edit) {
            journal.append(edit);
        }

        @Override
        public List<Table> undo(Set<Sheet> reading) {
            read.add(reading.size());
            return journal.undo(reading);
        }

        @Override
        public List<Table> redo(Set<Sheet> reading) {
            read.add(reading.size());
            return journal.redo(reading);
        }
    }

    @Test
    void onlyTheNewestStepsAreKeptAndAllGoBackAndForthAlike() throws Refused {
        List<Double> totals = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            totals.add(total());
            session.perform(new ChangeSetting("capital_rate", "0." + (10 + i)));
        }
        double last = total();
        for (double before : totals.reversed()) {
            session.undo();
            assertThat(total()).isEqualTo(before);
        }
        assertThat(reader.read).hasSize(STEPS);
        assertThat(reader.read.subList(0, Timeline.KEPT)).containsOnly(0);
        assertThat(reader.read.subList(Timeline.KEPT, STEPS)).containsOnly(1);

        for (int i = 0; i < STEPS; i++) {
            session.redo();
        }
        assertThat(total()).isEqualTo(last);
        assertThat(reader.read.subList(STEPS, STEPS + Timeline.KEPT)).containsOnly(0);
        assertThat(reader.read.subList(STEPS + Timeline.KEPT, 2 * STEPS)).containsOnly(1);
    }

    private double total() {
        double shown = session.state().judged().evaluation().costs().total();
        assertThat(shown)
                .isEqualTo(JudgedPlan.of(session.state().workspace())
                        .evaluation()
                        .costs()
                        .total());
        return shown;
    }
}
