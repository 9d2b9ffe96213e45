package spokes.report.drawing;

import spokes.geo.GeoLine;
import spokes.geo.Outline;
import spokes.geo.Outlines;
import spokes.report.page.Ink;
import spokes.report.page.Svg;

/** Land, lakes and borders of a part of the world. */
final class GroundDrawing {
    /** Points nearer to each other than this, in units of the drawing, are one. */
    private static final double NEAR = 0.5;

    private final Outlines outlines;
    private final Projection projection;
    private final Clip clip;

    GroundDrawing(Outlines outlines, Projection projection, Extent extent) {
        this.outlines = outlines;
        this.projection = projection;
        this.clip = new Clip(extent.widened(0.35));
    }

    void drawOn(Svg svg) {
        outlines.land().forEach(land -> fill(svg, land, Ink.LAND));
        outlines.lakes().forEach(lake -> fill(svg, lake, Ink.WATER));
        outlines.stateBorders().forEach(border -> stroke(svg, border, Ink.STATE_BORDER));
        outlines.countryBorders().forEach(border -> stroke(svg, border, Ink.COUNTRY_BORDER));
    }

    private void fill(Svg svg, Outline outline, Ink ink) {
        if (!clip.touches(outline.shore())) {
            return;
        }
        StringBuilder path = new StringBuilder();
        for (GeoLine ring : outline.rings()) {
            Pen pen = new Pen();
            double[] at = clip.ring(ring);
            for (int i = 0; i < at.length; i += 2) {
                pen.to(at[i], at[i + 1]);
            }
            pen.end(path, true);
        }
        if (!path.isEmpty()) {
            svg.draw("path", ink, "d", path);
        }
    }

    private void stroke(Svg svg, GeoLine line, Ink ink) {
        if (!clip.touches(line)) {
            return;
        }
        StringBuilder path = new StringBuilder();
        Pen pen = new Pen();
        for (int i = 0; i < line.size(); i++) {
            pen.to(line.longitude(i), line.latitude(i));
        }
        pen.end(path, false);
        svg.draw("path", ink, "d", path);
    }

    /** Writes a path, leaving points out that nobody could see. */
    private final class Pen {
        private final StringBuilder path = new StringBuilder();
        private double x;
        private double y;
        private int points;

        void to(double longitude, double latitude) {
            Projection.Point at = projection.at(longitude, latitude);
            if (points > 0 && Math.abs(at.x() - x) < NEAR && Math.abs(at.y() - y) < NEAR) {
                return;
            }
            x = at.x();
            y = at.y();
            path.append(points++ == 0 ? 'M' : 'L')
                    .append(Svg.shown(x))
                    .append(' ')
                    .append(Svg.shown(y));
        }

        void end(StringBuilder whole, boolean isRing) {
            if (points >= (isRing ? 3 : 2)) {
                whole.append(path).append(isRing ? "Z" : "");
            }
        }
    }
}
