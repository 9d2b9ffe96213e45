package spokes.ui.access;

import javafx.scene.paint.Color;

/** How well one color stands out from another: WCAG 2.2, criterion 1.4.3. */
public final class Contrast {
    private Contrast() {}

    /** From 1, the same, to 21, black on white; both colors opaque. */
    public static double of(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** A color that lets something through, over what is behind it. */
    public static Color over(Color above, double opacity, Color below) {
        Color opaque = Color.color(above.getRed(), above.getGreen(), above.getBlue());
        return below.interpolate(opaque, above.getOpacity() * opacity);
    }

    /** Relative luminance as WCAG defines it. */
    public static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
