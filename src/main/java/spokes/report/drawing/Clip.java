package spokes.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import spokes.geo.GeoLine;

/** Cuts rings and lines to an extent, so that nothing of the other side of the world is drawn. */
final class Clip {
    private final Extent extent;

    Clip(Extent extent) {
        this.extent = extent;
    }

    /** A point of a ring, in degrees. */
    private record Corner(double x, double y) {}

    /** One side of the extent. */
    private enum Side {
        WEST,
        EAST,
        SOUTH,
        NORTH
    }

    boolean touches(GeoLine line) {
        return line.east() >= extent.west()
                && line.west() <= extent.east()
                && line.north() >= extent.south()
                && line.south() <= extent.north();
    }

    /**
     * The part of a ring that lies within (Sutherland and Hodgman, Reentrant polygon clipping, CACM 17, 1974): longitudes
     * and latitudes in turn; empty if there is none.
     */
    double[] ring(GeoLine ring) {
        List<Corner> corners = new ArrayList<>(ring.size());
        for (int i = 0; i < ring.size(); i++) {
            corners.add(new Corner(ring.longitude(i), ring.latitude(i)));
        }
        for (Side side : Side.values()) {
            corners = cut(corners, side);
        }
        return corners.stream()
                .flatMapToDouble(corner -> DoubleStream.of(corner.x, corner.y))
                .toArray();
    }

    private List<Corner> cut(List<Corner> corners, Side side) {
        List<Corner> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Corner from = corners.get((i + corners.size() - 1) % corners.size());
            Corner to = corners.get(i);
            if (isInside(from, side) != isInside(to, side)) {
                kept.add(crossing(from, to, side));
            }
            if (isInside(to, side)) {
                kept.add(to);
            }
        }
        return kept;
    }

    private boolean isInside(Corner corner, Side side) {
        return switch (side) {
            case WEST -> corner.x >= extent.west();
            case EAST -> corner.x <= extent.east();
            case SOUTH -> corner.y >= extent.south();
            case NORTH -> corner.y <= extent.north();
        };
    }

    private Corner crossing(Corner from, Corner to, Side side) {
        return switch (side) {
            case WEST -> atX(from, to, extent.west());
            case EAST -> atX(from, to, extent.east());
            case SOUTH -> atY(from, to, extent.south());
            case NORTH -> atY(from, to, extent.north());
        };
    }

    private static Corner atX(Corner from, Corner to, double x) {
        return new Corner(x, from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x));
    }

    private static Corner atY(Corner from, Corner to, double y) {
        return new Corner(from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y), y);
    }
}
