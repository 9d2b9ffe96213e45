package spokes.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spokes.ui.Figures;
import spokes.ui.Memory;
import spokes.ui.words.Units;

/** What a planner likes is kept for the user; what was never said is as the computer has it. */
class PreferencesTest {
    private final Map<String, String> kept = new HashMap<>();
    private final Memory memory = new Memory() {
        @Override
        public Optional<String> recall(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, String value) {
            kept.put(key, value);
        }
    };

    @Test
    void withoutAWordTheUnitsAreThoseOfTheCountry() {
        assertThat(Preferences.of(memory, Locale.US).units()).isEqualTo(new Units(Units.Length.MI, Units.Mass.LB));
        assertThat(Preferences.of(memory, Locale.UK).units()).isEqualTo(new Units(Units.Length.MI, Units.Mass.KG));
        assertThat(Preferences.of(memory, Locale.GERMANY).units()).isEqualTo(Units.METRIC);
        assertThat(Preferences.of(memory, Locale.GERMAN).units()).isEqualTo(Units.METRIC);
        assertThat(Preferences.of(memory, Locale.ENGLISH).units())
                .as("a computer that was never told its country")
                .isEqualTo(Preferences.of(memory, Locale.US).units());
    }

    @Test
    void whatWasChosenIsReadAgainAndNothingElseIsKept() {
        Preferences liked =
                Preferences.of(memory, Locale.US).with(Language.GERMAN).withText(150);
        liked.keep(memory, Locale.US);

        assertThat(Preferences.of(memory, Locale.US)).isEqualTo(liked);
        assertThat(kept).containsOnlyKeys("language", "text size");
    }

    @Test
    void whatIsNoChoiceAnyMoreIsAsIfItWereNotKept() {
        kept.putAll(Map.of("theme", "pink", "text size", "1000", "language", "latin"));
        Preferences read = Preferences.of(memory, Locale.GERMANY);
        assertThat(read).isEqualTo(new Preferences(ThemeChoice.SYSTEM, Language.SYSTEM, Units.METRIC, 100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read.withText(1000))
                .withMessage("text of 1000 %; there are [100, 110, 125, 150, 175, 200]");
    }

    @Test
    void aLanguageByNameKeepsTheCountryOfAComputerThatSpeaksIt() {
        Locale zurich = Locale.of("de", "CH");
        assertThat(Language.GERMAN.locale(zurich)).isEqualTo(zurich);
        assertThat(Language.GERMAN.locale(Locale.US)).isEqualTo(Locale.GERMANY);
        assertThat(Language.ENGLISH.locale(zurich)).isEqualTo(Locale.US);
        assertThat(Language.SYSTEM.locale(zurich)).isEqualTo(zurich);
    }

    @Test
    void figuresConvertAtTheEdge() {
        Figures american = new Figures(Locale.US, "USD", new Units(Units.Length.MI, Units.Mass.LB));
        assertThat(american.distance(1609.344, 0)).isEqualTo("1,000\u00a0mi");
        assertThat(american.distanceChange(-1609.344, 0)).isEqualTo("\u22121,000\u00a0mi");
        assertThat(american.weight(10, 1)).isEqualTo("22.0\u00a0lb");
        assertThat(new Figures(Locale.GERMANY, "EUR").distance(1234.5, 1)).isEqualTo("1.234,5\u00a0km");
    }
}
