package spokes.ui.map.heat;

import java.util.List;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.Palette;

/** The colors of heat, from none to the densest: each step as far from the last in lightness, whatever colors one sees. */
public final class HeatRamp {
    /** From little to much. */
    public static final List<Ink> INKS = List.of(Ink.HEAT_1, Ink.HEAT_2, Ink.HEAT_3, Ink.HEAT_4, Ink.HEAT_5);

    /** Shades from nothing to the peak. */
    static final int SHADES = 256;

    /** Of the densest; the ground stays in sight. */
    private static final double OPACITY = 0.88;

    /** From this share of the ramp on all is as opaque; below, heat fades into the ground. */
    private static final double OPAQUE_FROM = 0.3;

    private HeatRamp() {}

    /**
     * Where a density is on the ramp, 0 to 1. It goes with the root, else the largest city leaves all others alike.
     *
     * @param share of the peak
     */
    public static double position(double share) {
        return Math.sqrt(Math.clamp(share, 0, 1));
    }

    /** The share of the peak that a position on the ramp stands for. */
    public static double share(double position) {
        return position * position;
    }

    /** Premultiplied colors of the ramp in even steps. */
    static int[] colors(Palette palette) {
        int[] colors = new int[SHADES];
        for (int i = 1; i < SHADES; i++) {
            double position = i / (SHADES - 1.0);
            double rising = Math.min(1, position / OPAQUE_FROM);
            colors[i] = color(palette, position, OPACITY * rising * rising * (3 - 2 * rising));
        }
        return colors;
    }

    private static int color(Palette palette, double position, double opacity) {
        double at = position * (INKS.size() - 1);
        int lower = Math.min((int) at, INKS.size() - 2);
        var color = palette.color(INKS.get(lower)).interpolate(palette.color(INKS.get(lower + 1)), at - lower);
        return (int) Math.round(opacity * 255) << 24
                | (int) Math.round(color.getRed() * opacity * 255) << 16
                | (int) Math.round(color.getGreen() * opacity * 255) << 8
                | (int) Math.round(color.getBlue() * opacity * 255);
    }
}
