package spokes.ui.map.heat;

/**
 * How dense demand is in a part of the world: units on a square kilometer, smoothed by a Gaussian kernel, at the points of a
 * grid. Immutable.
 *
 * <p>The grid is a third of a bandwidth fine, between whose points a smooth surface is as good as straight; the kernel is
 * taken across and then down (a Gaussian is the product of both), out to more than three and a half bandwidths.
 */
final class DensityGrid {
    private static final int CELLS_PER_BANDWIDTH = 3;
    private static final int RADIUS = 11;

    private final double west;
    private final double north;
    private final double cell;
    private final int columns;
    private final int rows;
    private final float[] values;

    private DensityGrid(double west, double north, double cell, int columns, int rows, float[] values) {
        this.west = west;
        this.north = north;
        this.cell = cell;
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    /**
     * The density in a box of the world.
     *
     * @param west      world coordinate; the box may reach around the world's end
     * @param north     world coordinate
     * @param width     of the box in world coordinates
     * @param height    of the box in world coordinates
     * @param bandwidth the kernel's standard deviation in world coordinates
     */
    static DensityGrid of(Demand demand, double west, double north, double width, double height, double bandwidth) {
        double cell = bandwidth / CELLS_PER_BANDWIDTH;
        int columns = (int) Math.ceil(width / cell) + 2;
        int rows = (int) Math.ceil(height / cell) + 2;
        int wide = columns + 2 * RADIUS;
        int high = rows + 2 * RADIUS;
        double[] full = new double[wide * high];
        double left = west - RADIUS * cell;
        double top = north - RADIUS * cell;
        for (int i = 0; i < demand.size(); i++) {
            double right = demand.x(i) - left;
            double column = (right - Math.floor(right)) / cell;
            double row = (demand.y(i) - top) / cell;
            if (column < wide - 1 && row >= 0 && row < high - 1) {
                spread(full, wide, column, row, demand.weight(i) / (cell * cell));
            }
        }
        return new DensityGrid(west, north, cell, columns, rows, smooth(full, wide, columns, rows));
    }

    /** Shares a weight among the four points around it. */
    private static void spread(double[] grid, int wide, double column, double row, double weight) {
        int left = (int) column;
        int top = (int) row;
        double right = column - left;
        double down = row - top;
        int at = top * wide + left;
        grid[at] += weight * (1 - right) * (1 - down);
        grid[at + 1] += weight * right * (1 - down);
        grid[at + wide] += weight * (1 - right) * down;
        grid[at + wide + 1] += weight * right * down;
    }

    private static float[] smooth(double[] full, int wide, int columns, int rows) {
        double[] kernel = kernel();
        int high = rows + 2 * RADIUS;
        double[] across = new double[columns * high];
        for (int row = 0; row < high; row++) {
            for (int column = 0; column < columns; column++) {
                double sum = 0;
                int at = row * wide + column;
                for (int i = 0; i < kernel.length; i++) {
                    sum += kernel[i] * full[at + i];
                }
                across[row * columns + column] = sum;
            }
        }
        float[] values = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < kernel.length; i++) {
                int at = (row + i) * columns;
                for (int column = 0; column < columns; column++) {
                    values[row * columns + column] += (float) (kernel[i] * across[at + column]);
                }
            }
        }
        return values;
    }

    private static double[] kernel() {
        double[] kernel = new double[2 * RADIUS + 1];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            double away = (i - RADIUS) / (double) CELLS_PER_BANDWIDTH;
            kernel[i] = Math.exp(-away * away / 2);
            sum += kernel[i];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        return kernel;
    }

    double west() {
        return west;
    }

    double north() {
        return north;
    }

    /** How far points of the grid are apart, in world coordinates. */
    double cell() {
        return cell;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Units on a square kilometer at a point of the grid. */
    double at(int column, int row) {
        return values[row * columns + column];
    }

    /** Units on a square kilometer at a point of the world that is inside, taken between the points of the grid. */
    double at(double x, double y) {
        double column = Math.clamp((x - west) / cell, 0, columns - 1.001);
        double row = Math.clamp((y - north) / cell, 0, rows - 1.001);
        int left = (int) column;
        int top = (int) row;
        double right = column - left;
        double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return above + (below - above) * (row - top);
    }
}
