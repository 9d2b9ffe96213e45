package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import spokes.model.Refused;
import spokes.model.place.Center;

/** A network that is accepted: just its centers are open. */
class OpenCentersTest {
    private final Notebook notebook = new Notebook();
    private final Session session = new Session(Bolts.world(), notebook, List.of(), List.of());

    private String statuses() {
        return session.state().workspace().centers().stream()
                .map(center -> center.code() + " " + center.status())
                .collect(Collectors.joining(", "));
    }

    @Test
    void justTheseAreOpenAndUndoPutsTheOthersBack() throws Refused {
        session.perform(new OpenCenters(Set.of("near", "third")));
        assertThat(statuses()).isEqualTo("near OPEN, far CLOSED, third OPEN");
        assertThat(notebook.lines()).containsExactly("append have 2 centers open");

        session.undo();
        assertThat(statuses()).isEqualTo("near OPEN, far OPEN, third CANDIDATE");
    }

    @Test
    void candidatesThatAreNotWantedStayCandidates() throws Refused {
        session.perform(new OpenCenters(Set.of("near")));

        assertThat(statuses()).isEqualTo("near OPEN, far CLOSED, third CANDIDATE");
        assertThat(session.state().workspace().centers())
                .filteredOn(Center::isOpen)
                .hasSize(1);
    }

    @Test
    void theOpenOnesAgainAreNoStep() throws Refused {
        session.perform(new OpenCenters(Set.of("near", "far")));

        assertThat(notebook.lines()).isEmpty();
    }

    @Test
    void aCenterThatIsNotThereIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(new OpenCenters(Set.of("near", "moon"))))
                .withMessageContaining("no center moon");
    }

    @Test
    void aCandidateThatOpensPaysItsOpeningCostOnceAndIsACandidateAgainWhenItCloses() throws Refused {
        session.perform(new OpenCenters(Set.of("near", "third")));
        assertThat(opened()).isEqualTo("third");

        session.perform(new OpenCenters(Set.of("near", "far")));
        assertThat(statuses()).isEqualTo("near OPEN, far OPEN, third CANDIDATE");
        assertThat(opened()).isEmpty();

        session.undo();
        assertThat(opened()).isEqualTo("third");
    }

    private String opened() {
        return session.state().workspace().settings().text("opened_centers");
    }
}
