package spokes.geo.cell;

import java.util.List;

/**
 * The land of an area, in the world coordinates of {@link spokes.geo.Mercator}. The arrays are shared, not copied: treat
 * them as read-only.
 *
 * @param area  code of the area
 * @param rings x, y, x, y … of closed rings; by the even-odd rule they make the land
 * @param west  smallest x
 * @param north smallest y
 * @param east  largest x
 * @param south largest y
 */
public record Cell(String area, List<double[]> rings, double west, double north, double east, double south) {
    public Cell {
        rings = List.copyOf(rings);
    }

    static Cell of(String area, List<double[]> rings) {
        double west = 1;
        double north = 1;
        double east = 0;
        double south = 0;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                north = Math.min(north, ring[i + 1]);
                south = Math.max(south, ring[i + 1]);
            }
        }
        return new Cell(area, rings, west, north, east, south);
    }

    /** Whether a point of the world is on this land. */
    public boolean contains(double x, double y) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 2; i < ring.length; i += 2) {
                boolean straddles = ring[i - 1] > y != ring[i + 1] > y;
                if (straddles
                        && x
                                < ring[i - 2]
                                        + (y - ring[i - 1]) / (ring[i + 1] - ring[i - 1]) * (ring[i] - ring[i - 2])) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
