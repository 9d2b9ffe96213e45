package spokes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as planners read and type them. */
class FiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "de-CH", "de-AT", "de-LI", "fr-FR", "en-ZA"})
    void aWholeNumberThatAFieldShowsIsTakenAsItStands(String language) {
        Figures figures = new Figures(Locale.forLanguageTag(language), "USD");
        assertThat(Figures.bare(figures.number(1_234_567, 0))).isEqualTo("1234567");
        assertThat(Figures.bare(" 12 ")).isEqualTo("12");
        assertThat(Figures.bare("1.5")).isEqualTo("1.5");
    }

    @Test
    void aScaleSaysTheFirstTwoDigits() {
        Figures figures = new Figures(Locale.US, "USD");

        assertThat(figures.rounded(1_234_567)).isEqualTo("1,200,000");
        assertThat(figures.rounded(87.6)).isEqualTo("88");
        assertThat(figures.rounded(9.96)).isEqualTo("10");
        assertThat(figures.rounded(0.0345)).isEqualTo("0.035");
        assertThat(figures.rounded(0)).isEqualTo("0");
    }
}
