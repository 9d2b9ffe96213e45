package spokes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read in both themes: contrast of at least 4.5 to 1 (WCAG 2.2, criterion 1.4.3), from the css itself. */
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
        "panel, accent"
    })
    void textStandsOutFromWhatIsBehindIt(String text, String behind) throws IOException {
        String css = css();
        int dark = css.indexOf(".root.dark");
        for (String theme : new String[] {css.substring(0, dark), css.substring(dark)}) {
            Map<String, Integer> colors = colors(theme);
            assertThat(contrast(color(colors, text), color(colors, behind)))
                    .as("%s on %s in %s", text, behind, theme.strip().lines().findFirst())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static String css() throws IOException {
        try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream("colors.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Integer> colors(String css) {
        Map<String, Integer> colors = new HashMap<>();
        var found = COLOR.matcher(css);
        while (found.find()) {
            colors.put(found.group(1), Integer.parseInt(found.group(2), 16));
        }
        return colors;
    }

    private static int color(Map<String, Integer> colors, String name) {
        return Objects.requireNonNull(colors.get("-spokes-" + name), name);
    }

    private static double contrast(int a, int b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
