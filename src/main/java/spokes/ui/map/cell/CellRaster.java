package spokes.ui.map.cell;

import java.util.Arrays;
import java.util.List;
import spokes.geo.cell.Cell;
import spokes.ui.map.ground.Viewport;

/**
 * Which area each pixel of a view is in. A pixel is in the area in which its middle is (even-odd rule), so that neighbors
 * neither overlap nor leave gaps, and edges too small to reach a middle cost nothing: that is all the simplifying that
 * small scales need.
 */
final class CellRaster {
    /** Set in the pixels at the right and lower edge of an area. */
    static final int EDGE = 1 << 30;

    private int[] pixels = {};
    private int columns;
    private int rows;
    private long[] crossings = new long[256];
    private int count;

    /** Draws cells as a view shows them, in so many pixels to one of its own. */
    void draw(List<Cell> cells, Viewport viewport, double scale) {
        resize((int) Math.ceil(viewport.width() * scale), (int) Math.ceil(viewport.height() * scale));
        Arrays.fill(pixels, 0);
        double world = viewport.worldPixels() * scale;
        double up = viewport.height() * scale / 2 - viewport.y() * world;
        double middle = viewport.width() * scale / 2 - viewport.x() * world;
        double first = middle - world * Math.ceil(middle / world);
        for (double left = first; left < columns; left += world) {
            for (int i = 0; i < cells.size(); i++) {
                draw(cells.get(i), i + 1, left, up, world);
            }
        }
        markEdges();
    }

    private void resize(int newColumns, int newRows) {
        if (newColumns != columns || newRows != rows) {
            columns = newColumns;
            rows = newRows;
            pixels = new int[columns * rows];
        }
    }

    /**
     * Draws a cell.
     *
     * @param left pixels from the image's left to the world's
     * @param up   pixels from the image's top to the world's
     */
    private void draw(Cell cell, int number, double left, double up, double world) {
        boolean isOut = left + cell.east() * world < 0
                || left + cell.west() * world > columns
                || up + cell.south() * world < 0
                || up + cell.north() * world > rows;
        if (isOut) {
            return;
        }
        count = 0;
        for (double[] ring : cell.rings()) {
            cross(ring, left, up, world);
        }
        Arrays.sort(crossings, 0, count);
        for (int i = 0; i + 1 < count; i += 2) {
            fill(crossings[i], crossings[i + 1], number);
        }
    }

    private void cross(double[] ring, double left, double up, double world) {
        double x = left + ring[0] * world;
        double y = up + ring[1] * world;
        for (int i = 2; i < ring.length; i += 2) {
            double nextX = left + ring[i] * world;
            double nextY = up + ring[i + 1] * world;
            int first = (int) Math.max(0, Math.ceil(Math.min(y, nextY) - 0.5));
            int last = (int) Math.min(rows - 1.0, Math.ceil(Math.max(y, nextY) - 0.5) - 1);
            if (first <= last) {
                double slope = (nextX - x) / (nextY - y);
                for (int row = first; row <= last; row++) {
                    cross(row, x + (row + 0.5 - y) * slope);
                }
            }
            x = nextX;
            y = nextY;
        }
    }

    /** Notes that a row crosses an outline: sorted by row and column, every two enclose pixels. */
    private void cross(int row, double x) {
        if (count == crossings.length) {
            crossings = Arrays.copyOf(crossings, 2 * count);
        }
        int column = (int) Math.clamp(Math.ceil(x - 0.5), 0.0, columns);
        crossings[count++] = (long) row << 32 | column;
    }

    private void fill(long from, long to, int number) {
        int row = (int) (from >>> 32);
        int start = row * columns + (int) from;
        int end = row * columns + (int) to;
        if (start < end) {
            Arrays.fill(pixels, start, end, number);
        }
    }

    private void markEdges() {
        for (int row = 0; row < rows - 1; row++) {
            int start = row * columns;
            for (int i = start; i < start + columns - 1; i++) {
                int here = pixels[i];
                if (here != 0 && (differs(here, pixels[i + 1]) || differs(here, pixels[i + columns]))) {
                    pixels[i] = here | EDGE;
                }
            }
        }
    }

    private static boolean differs(int here, int there) {
        return there != 0 && (there & ~EDGE) != here;
    }

    /** The number of the cell at a pixel, from 1; 0 if there is none. */
    int at(int column, int row) {
        boolean isIn = column >= 0 && row >= 0 && column < columns && row < rows;
        return isIn ? pixels[row * columns + column] & ~EDGE : 0;
    }

    /** Numbers of cells row by row, with {@link #EDGE} where a neighbor begins; shared, to be read only. */
    int[] pixels() {
        return pixels;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }
}
