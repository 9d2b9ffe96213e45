package spokes.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which candidates the plan opened, as one setting. */
class OpenedCentersTest {

    @Test
    void codesOfAnyCharactersComeBackFromTheSetting() {
        OpenedCenters opened = new OpenedCenters(Set.of("Reno; NV", "100 %3B", "DAL"));

        assertThat(opened.toValue()).isEqualTo("100 %253B; DAL; Reno%3B NV");
        assertThat(OpenedCenters.of(opened.toValue())).isEqualTo(opened);
    }

    @Test
    void aPlannerMayWriteThemWithOrWithoutBlanks() {
        assertThat(OpenedCenters.of("RNO;DAL ; ").codes()).containsExactlyInAnyOrder("RNO", "DAL");
        assertThat(OpenedCenters.of("").codes()).isEmpty();
    }
}
