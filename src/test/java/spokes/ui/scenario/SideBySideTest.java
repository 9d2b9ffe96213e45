package spokes.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.MakeScenario;
import spokes.session.Session;
import spokes.session.Sight;
import spokes.ui.MemoryJournal;
import spokes.ui.SmallWorld;
import spokes.ui.Texts;

/** Scenarios are worked out one after the other; what is no longer wanted goes no further. */
class SideBySideTest {
    private static SideBySide compare(Progress progress) throws Refused {
        Session session = new Session(JudgedPlan.of(SmallWorld.workspace()), new MemoryJournal(), List.of(), List.of());
        for (String name : List.of("a", "b", "c")) {
            session.perform(new MakeScenario(name, "", "", SmallWorld.PLAN_DATE));
        }
        Sight sight = session.state().sight();
        return SideBySide.of(sight, Texts.of("scenario"), List.of("a", "b", "c"), progress);
    }

    @Test
    void aComparisonThatIsNoLongerWantedStopsAfterThePlanThatItIsAt() {
        List<String> done = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> compare((_, name) -> {
                    done.add(name);
                    return false;
                }));
        assertThat(done).containsExactly("a");
    }

    @Test
    void allAreComparedOtherwise() throws Refused {
        assertThat(compare(Progress.UNWATCHED).scenarios()).containsExactly("a", "b", "c");
    }
}
