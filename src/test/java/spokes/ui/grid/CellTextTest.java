package spokes.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Cells on the clipboard, and what a planner types. */
class CellTextTest {

    @Test
    void aRangeIsTabsAndLinesAndItsLastLineBreakBeginsNoRow() {
        assertThat(CellText.read("a\tb\r\nc\t\r\n")).containsExactly(List.of("a", "b"), List.of("c", ""));
        assertThat(CellText.read("a")).containsExactly(List.of("a"));
        assertThat(CellText.read("")).isEmpty();
    }

    @Test
    void quotesKeepTabsLinesAndQuotesOfACell() {
        List<List<String>> cells = List.of(List.of("5\" pipe", "two\nlines"), List.of("a\tb", ""));
        assertThat(CellText.write(cells)).isEqualTo("\"5\"\" pipe\"\t\"two\nlines\"\n\"a\tb\"\t\n");
        assertThat(CellText.read(CellText.write(cells))).isEqualTo(cells);
    }

    @Test
    void aQuoteThatIsNeverClosedEndsWithTheText() {
        assertThat(CellText.read("\"open\tx")).containsExactly(List.of("open\tx"));
    }

    @Test
    void numbersAndDaysAreReadAsTheLanguageWritesThem() {
        Typed american = new Typed(Locale.US);
        Typed german = new Typed(Locale.GERMANY);
        assertThat(american.number(" 1,234.5 ")).isEqualTo("1234.5");
        assertThat(german.number("1.234,5")).isEqualTo("1234.5");
        assertThat(german.number("twelve")).isEqualTo("twelve");
        assertThat(american.number("12 kg")).isEqualTo("12 kg");
        assertThat(american.number("")).isEmpty();
        assertThat(american.day("7/15/26")).isEqualTo("2026-07-15");
        assertThat(german.day("15.07.26")).isEqualTo("2026-07-15");
        assertThat(american.day("2026-07-15")).isEqualTo("2026-07-15");
    }

    @Test
    void whatIsWrittenToBeTypedOverReadsBackTheSameInEveryLanguage() {
        for (Locale language : List.of(Locale.US, Locale.GERMANY, Locale.FRANCE)) {
            Typed typed = new Typed(language);
            for (double value : new double[] {1.5, 1.234, 1234.5, -0.00012, 1e20, 12, 0}) {
                assertThat(typed.number(typed.write(value))).isEqualTo(Typed.plain(value));
            }
        }
        assertThat(new Typed(Locale.GERMANY).write(1.5)).isEqualTo("1,5");
        assertThat(new Typed(Locale.GERMANY).write(null)).isEmpty();
    }

    @Test
    void aMarkThatStandsWhereNoThousandsEndIsNoMarkOfThousands() {
        Typed german = new Typed(Locale.GERMANY);
        assertThat(german.number("1.5")).isEqualTo("1.5");
        assertThat(german.number("1.234")).isEqualTo("1234");
        assertThat(german.number("1234,5")).isEqualTo("1234.5");
        assertThat(new Typed(Locale.US).number("1,5")).isEqualTo("1,5");
    }
}
