package spokes.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import spokes.engine.question.Measure;
import spokes.session.ChangeSetting;
import spokes.session.Command;
import spokes.session.DeleteScenario;
import spokes.session.MakeScenario;
import spokes.session.MergeScenario;
import spokes.session.RenameScenario;

/** What the rooms below say in English is said in German where the window speaks German, and left alone where not. */
class PhrasesTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        move 240 of Ironside · KB-35 to RNO | 240 × Ironside · KB-35 nach RNO umlagern
        import monday.xlsx (base plan)      | Import von monday.xlsx (Basisplan)
        place 12 products and buy 40 units  | 12 Produkte verteilen und 40 Stück kaufen
        Edison has 11 of bolt; cannot move 12 | Edison hat 11 von bolt; 12 lassen sich nicht umlagern
        TR-7 was to leave on 2026-07-14, before the stock was counted; confirm it or give it a new date | TR-7 sollte am 14.07.2026 abgehen, bevor der Bestand gezählt wurde; bestätigen Sie sie, oder geben Sie ihr einen neuen Tag
        """)
    void aSentenceIsSaidWithTheNamesAndNumbersInIt(String english, String german) {
        assertThat(Phrases.say(english)).isEqualTo(german);
    }

    @Test
    void inEnglishNothingChanges() {
        Locale.setDefault(Locale.US);
        assertThat(Phrases.say("move 240 of KB-35 to RNO")).isEqualTo("move 240 of KB-35 to RNO");
    }

    @Test
    void daysAreWrittenAsPeopleDoButCodesStay() {
        Locale.setDefault(Locale.US);
        assertThat(Phrases.say("TR-7 leaves on 2026-07-14, not on 2026-07-13: PO-2026-07-14 is closed"))
                .isEqualTo("TR-7 leaves on Jul 14, 2026, not on Jul 13, 2026: PO-2026-07-14 is closed");
        assertThat(Phrases.say("2026-13-99 is no day")).isEqualTo("2026-13-99 is no day");
    }

    @Test
    void whatNobodyKnowsStaysAsItIs() {
        assertThat(Phrases.say("the moon is full")).isEqualTo("the moon is full");
        assertThat(Phrases.say("")).isEmpty();
    }

    @Test
    void everyPatternKnowsItself() {
        ResourceBundle english = ResourceBundle.getBundle("spokes.ui.phrases", Locale.ROOT);
        assertThat(english.keySet()).allSatisfy(key -> {
            String sentence = english.getString(key).replace("''", "'").replaceAll("\\{(\\d)}", "~$1~");
            assertThat(Phrases.say(sentence)).as(sentence).isNotEqualTo(sentence);
        });
    }

    static List<Command> commands() {
        return List.of(
                new ChangeSetting("horizon_days", "28"),
                new MakeScenario("Peak", "", "", LocalDate.of(2026, 7, 13)),
                new MakeScenario("Peak", "", "Base", LocalDate.of(2026, 7, 13)),
                new RenameScenario("Peak", "High"),
                new MergeScenario("Peak"),
                new DeleteScenario("Peak"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aStepHasAGermanLabel(Command command) {
        assertThat(Phrases.say(command.label())).isNotEqualTo(command.label());
    }

    /** Words that are the same in both languages. */
    private static final Set<String> ALIKE = Set.of("CO2e", "tonne-km");

    @ParameterizedTest
    @EnumSource
    void aNumberIsNamedAndExplainedInGerman(Measure measure) {
        assertThat(List.of(measure.label(), measure.formula()))
                .filteredOn(words -> !ALIKE.contains(words))
                .allSatisfy(words -> assertThat(Phrases.say(words)).isNotEqualTo(words));
    }
}
