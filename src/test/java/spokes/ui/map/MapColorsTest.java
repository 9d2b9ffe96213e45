package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.heat.HeatRamp;

/** The map's colors can be told apart and read, in both themes, as css gives them. */
@ExtendWith(ApplicationExtension.class)
class MapColorsTest {
    private static final List<Ink> DAYS = List.of(Ink.DAYS_1, Ink.DAYS_2, Ink.DAYS_3, Ink.DAYS_4, Ink.DAYS_5);

    @Test
    void light(FxRobot robot) {
        check(MapWindow.open(robot, World.small()));
    }

    @Test
    void dark(FxRobot robot) {
        check(MapWindow.open(robot, World.small()).dark());
    }

    private static void check(MapWindow window) {
        var palette = (Palette) window.map.lookup(".map-palette");
        Map<Ink, Color> colors = List.of(Ink.values()).stream().collect(Collectors.toMap(ink -> ink, palette::color));
        for (int i = 1; i < DAYS.size(); i++) {
            assertThat(luminance(color(colors, DAYS.get(i))))
                    .as("more days are darker, whatever colors one sees: %s", DAYS.get(i))
                    .isLessThan(luminance(color(colors, DAYS.get(i - 1))));
        }
        List<Ink> heat = new ArrayList<>(List.of(Ink.LAND));
        heat.addAll(HeatRamp.INKS);
        boolean isDark = luminance(color(colors, Ink.LAND)) < 0.2;
        for (int i = 1; i < heat.size(); i++) {
            double step = contrast(color(colors, heat.get(i)), color(colors, heat.get(i - 1)));
            assertThat(step).as("heat stands out from less: %s", heat.get(i)).isGreaterThan(1.15);
            assertThat(luminance(color(colors, heat.get(i))) > luminance(color(colors, heat.get(i - 1))))
                    .as("more heat is farther from the ground: %s", heat.get(i))
                    .isEqualTo(isDark);
        }
        for (Ink ink : List.of(Ink.MUCH_BETTER, Ink.MUCH_WORSE)) {
            assertThat(contrast(color(colors, Ink.STRONG_SIGN), color(colors, ink)))
                    .as("a sign on %s", ink)
                    .isGreaterThan(4.5);
        }
        for (Ink ink : List.of(Ink.BETTER, Ink.WORSE)) {
            assertThat(contrast(color(colors, Ink.SIGN), color(colors, ink)))
                    .as("a sign on %s", ink)
                    .isGreaterThan(4.5);
        }
        Color land = color(colors, Ink.LAND);
        assertThat(contrast(color(colors, Ink.LABEL), land)).as("names on land").isGreaterThan(4.5);
        assertThat(contrast(color(colors, Ink.UNSERVED), land))
                .as("unserved on land")
                .isGreaterThan(3);
        assertThat(contrast(over(color(colors, Ink.RING), land), land))
                .as("a bubble's rim on land")
                .isGreaterThan(3);
    }

    private static Color color(Map<Ink, Color> colors, Ink ink) {
        return colors.getOrDefault(ink, Color.GRAY);
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
    }

    /** WCAG 2.1. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
