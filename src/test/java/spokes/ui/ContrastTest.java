package spokes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.ui.access.Contrast;

/**
 * Text can be read in both themes: contrast of at least 4.5 to 1 (WCAG 2.2, criterion 1.4.3), from the css itself. What is
 * on the screen is held to it by {@code AccessTest}.
 */
class ContrastTest {
    private static final Pattern COLOR = Pattern.compile("(-spokes-[a-z-]+):\\s*#([0-9a-fA-F]{6})");

    @ParameterizedTest
    @CsvSource({
        "text, panel",
        "text, bg",
        "text, raised",
        "text-muted, panel",
        "text-muted, bg",
        "text-muted, raised",
        "good, panel",
        "good, bg",
        "bad, panel",
        "bad, bg",
        "warn, panel",
        "accent, accent-soft",
        "warn, warn-soft",
        "good, good-soft",
        "text, warn-soft",
        "text, surplus-soft",
        "surplus, surplus-soft",
        "bad, bad-soft",
        "text, accent-soft",
        "text, good-soft",
        "text, bad-soft",
        "panel, accent"
    })
    void textStandsOutFromWhatIsBehindIt(String text, String behind) throws IOException {
        String css = css();
        int dark = css.indexOf(".root.dark");
        for (String theme : new String[] {css.substring(0, dark), css.substring(dark)}) {
            Map<String, Color> colors = colors(theme);
            assertThat(Contrast.of(color(colors, text), color(colors, behind)))
                    .as("%s on %s in %s", text, behind, theme.strip().lines().findFirst())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static String css() throws IOException {
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream("colors.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Color> colors(String css) {
        Map<String, Color> colors = new HashMap<>();
        var found = COLOR.matcher(css);
        while (found.find()) {
            colors.put(found.group(1), Color.web(found.group(2)));
        }
        return colors;
    }

    private static Color color(Map<String, Color> colors, String name) {
        return Objects.requireNonNull(colors.get("-spokes-" + name), name);
    }
}
