package spokes.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a spreadsheet would run is shown instead, and reads back as it was. */
class SafeTextTest {
    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "＝",
            "＋",
            "－",
            "＠",
            "'",
            "''",
            "\"",
            "“",
            "’",
            " ",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "1",
            "cmd|' /C calc'!A0",
            "漢",
            "😀",
            "\u202e",
            ",",
            ";",
            "HYPERLINK(\"x\")",
            "x".repeat(40_000));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                " =1",
                "\u00a0=1",
                "\"=1",
                "'=1",
                "''=1",
                "“=1",
                "' \"=1",
                "=",
                "-"
            })
    void whatCouldRunGetsAnApostrophe(String text) {
        assertThat(CellText.of(text)).isEqualTo("'" + text);
        assertThat(CellText.unsafe(CellText.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bolt", "1-2", "a=b", "'tis", "'", "''", "\"quoted\"", "#1", "(5)", "0012", "…=1"})
    void whatCannotRunStaysAsItIs(String text) {
        assertThat(CellText.of(text)).isEqualTo(text);
        assertThat(CellText.unsafe(text)).isEqualTo(text);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CellText.of(-5.0)).isEqualTo("-5");
        assertThat(CellText.of(-0.25)).isEqualTo("-0.25");
    }

    @Test
    void anyTextReadsBackAsItWas() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(i % 100 == 0 ? PIECES.size() : PIECES.size() - 1)));
            }
            assertThat(CellText.unsafe(CellText.of(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void whatNoFileCanHoldIsLeftOut() {
        assertThat(CellText.of("a\0b\u0007c\uffff\ud800d")).isEqualTo("abcd");
        assertThat(CellText.of("\0=1")).isEqualTo("'=1");
        assertThat(CellText.of("line\nline\ttab 😀")).isEqualTo("line\nline\ttab 😀");
    }
}
