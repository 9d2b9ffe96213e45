package spokes.ui.map.heat;

import java.util.Arrays;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.PixelImage;
import spokes.ui.map.ground.Viewport;

/**
 * Demand as heat, in the pixels of the screen. While the planner pans, the density is not worked out again: the grid reaches
 * beyond what is in sight.
 */
public final class HeatLayer extends PixelImage {
    /** How far the grid reaches beyond the pane, as a share of its size on each side. */
    private static final double MARGIN = 0.25;

    private final Palette palette;
    private final PauseTransition rest = new PauseTransition(Duration.millis(150));
    private Demand demand = Demand.NONE;
    private Peak peak = new Peak(demand);
    private Optional<Positions> known = Optional.empty();
    private double knownZoom;
    private Viewport viewport = Viewport.start();

    /**
     * A layer without heat, hidden.
     *
     * @param rescaled called when the planner has zoomed, and the scale is another one
     */
    public HeatLayer(Palette palette, Runnable rescaled) {
        super("heat");
        this.palette = palette;
        rest.setOnFinished(_ -> rescaled.run());
        setVisible(false);
    }

    /** Shows this demand. */
    public void show(Demand asked) {
        demand = asked;
        peak = new Peak(asked);
        known = Optional.empty();
        repaint();
    }

    /** Shows a part of the world. */
    public void show(Viewport part) {
        boolean isZoomed = part.zoom() != viewport.zoom();
        viewport = part;
        repaint();
        if (isZoomed && isVisible()) {
            rest.playFromStart();
        }
    }

    /** Shows heat, or hides it. */
    public void turn(boolean on) {
        if (on != isVisible()) {
            setVisible(on);
            repaint();
        }
    }

    /** Units on a square kilometer at the upper end of the ramp, at the zoom that is shown. */
    public double peak() {
        return peak.of(bandwidth());
    }

    private double bandwidth() {
        return demand.bandwidth(viewport.worldPixels());
    }

    @Override
    public void repaint() {
        if (!isVisible() || !viewport.isShown()) {
            return;
        }
        fit(viewport);
        if (demand.size() > 0) {
            paint(inSight(), HeatRamp.colors(palette));
        } else {
            Arrays.fill(pixels(), 0);
        }
        flush();
    }

    /** Where densities are on the ramp, in a grid that holds what is in sight: the last one as long as it does. */
    private Positions inSight() {
        double wide = viewport.width() / viewport.worldPixels();
        double high = viewport.height() / viewport.worldPixels();
        Positions now = known.filter(last -> knownZoom == viewport.zoom() && holds(last.grid, wide, high))
                .orElseGet(() -> Positions.of(
                        DensityGrid.of(
                                demand,
                                viewport.x() - wide * (0.5 + MARGIN),
                                viewport.y() - high * (0.5 + MARGIN),
                                wide * (1 + 2 * MARGIN),
                                high * (1 + 2 * MARGIN),
                                bandwidth()),
                        peak()));
        known = Optional.of(now);
        knownZoom = viewport.zoom();
        return now;
    }

    private boolean holds(DensityGrid grid, double wide, double high) {
        double left = left(grid);
        double top = viewport.y() - high / 2 - grid.north();
        return left >= 0
                && left + wide <= grid.cell() * (grid.columns() - 1)
                && top >= 0
                && top + high <= grid.cell() * (grid.rows() - 1);
    }

    /** How far the pane's left is from the grid's, in world coordinates; the world goes round. */
    private double left(DensityGrid grid) {
        double middle = grid.west() + grid.cell() * (grid.columns() - 1) / 2;
        double right = viewport.x() - middle;
        return middle + right - Math.rint(right) - viewport.width() / viewport.worldPixels() / 2 - grid.west();
    }

    /** A grid, and where its densities are on the ramp. */
    private static final class Positions {
        private final DensityGrid grid;
        private final float[] values;

        Positions(DensityGrid grid, float[] values) {
            this.grid = grid;
            this.values = values;
        }

        static Positions of(DensityGrid grid, double most) {
            float[] values = new float[grid.columns() * grid.rows()];
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    double position = HeatRamp.position(grid.at(column, row) / most);
                    values[row * grid.columns() + column] = (float) ((HeatRamp.SHADES - 1) * position);
                }
            }
            return new Positions(grid, values);
        }
    }

    private void paint(Positions positions, int[] colors) {
        DensityGrid grid = positions.grid;
        double step = 1 / (viewport.worldPixels() * scale() * grid.cell());
        double left = left(grid) / grid.cell() + 0.5 * step;
        double top = (viewport.y() - viewport.height() / viewport.worldPixels() / 2 - grid.north()) / grid.cell()
                + 0.5 * step;
        float[] between = new float[grid.columns()];
        for (int row = 0; row < rows(); row++) {
            mix(positions, top + row * step, between);
            paintRow(row * columns(), between, left, step, colors);
        }
    }

    /** The row of the grid at a height between two of its own. */
    private static void mix(Positions positions, double height, float[] into) {
        int wide = into.length;
        double clamped = Math.clamp(height, 0, positions.grid.rows() - 1.001);
        int above = (int) clamped;
        float share = (float) (clamped - above);
        float[] values = positions.values;
        for (int column = 0; column < wide; column++) {
            float upper = values[above * wide + column];
            into[column] = upper + share * (values[(above + 1) * wide + column] - upper);
        }
    }

    private void paintRow(int start, float[] values, double left, double step, int[] colors) {
        int[] pixels = pixels();
        double last = values.length - 1.001;
        for (int i = 0; i < columns(); i++) {
            double at = Math.min(last, left + i * step);
            int column = Math.max(0, (int) at);
            float value = values[column] + (float) (at - column) * (values[column + 1] - values[column]);
            pixels[start + i] = colors[(int) value];
        }
    }
}
