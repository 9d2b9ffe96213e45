package spokes.ui.map.ground;

/** Paints discs and rings with soft edges into an array of premultiplied ARGB, which no node can do as fast. */
public final class DiscPainter {
    private final int[] pixels;
    private final int width;
    private final int height;

    /** A painter of an image of this size, row by row from the upper left. */
    public DiscPainter(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /** Paints a disc; the color is not premultiplied. */
    public void disc(double x, double y, double radius, int argb) {
        ring(x, y, 0, radius, argb);
    }

    /** Paints what lies between two radii around a point; an inner one of 0 makes a disc. */
    public void ring(double x, double y, double inner, double outer, int argb) {
        int top = (int) Math.max(0, Math.floor(y - outer - 1));
        int bottom = (int) Math.min(height - 1.0, Math.ceil(y + outer + 1));
        int left = (int) Math.max(0, Math.floor(x - outer - 1));
        int right = (int) Math.min(width - 1.0, Math.ceil(x + outer + 1));
        for (int row = top; row <= bottom; row++) {
            double down = row + 0.5 - y;
            for (int column = left; column <= right; column++) {
                double across = column + 0.5 - x;
                double covered = covered(across * across + down * down, inner, outer);
                if (covered > 0) {
                    blend(row * width + column, argb, covered);
                }
            }
        }
    }

    /** How much of a pixel lies between two radii; most are clearly in or out and need no root. */
    private static double covered(double squared, double inner, double outer) {
        double far = outer + 0.5;
        if (squared >= far * far) {
            return 0;
        }
        double near = outer - 0.5;
        boolean clearlyIn = near > 0 && squared <= near * near;
        if (clearlyIn && inner <= 0) {
            return 1;
        }
        double hole = inner - 0.5;
        if (inner > 0 && hole > 0 && squared <= hole * hole) {
            return 0;
        }
        double distance = Math.sqrt(squared);
        double outside = Math.min(1, outer - distance + 0.5);
        return inner > 0 ? Math.min(outside, Math.clamp(distance - inner + 0.5, 0, 1)) : outside;
    }

    /** Paints a saltire with arms of a length, for what color alone must not say. */
    public void cross(double x, double y, double arm, double thickness, int argb) {
        int top = (int) Math.max(0, y - arm - 1);
        int bottom = (int) Math.min(height - 1.0, y + arm + 1);
        int left = (int) Math.max(0, x - arm - 1);
        int right = (int) Math.min(width - 1.0, x + arm + 1);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double across = column + 0.5 - x;
                double down = row + 0.5 - y;
                double aside = Math.min(Math.abs(across - down), Math.abs(across + down)) / Math.sqrt(2);
                double covered = thickness / 2 - aside + 0.5;
                if (covered > 0) {
                    blend(row * width + column, argb, Math.min(1, covered));
                }
            }
        }
    }

    /** Paints a bar that lies, as of a minus sign. */
    public void bar(double x, double y, double halfLength, double thickness, int argb) {
        box(x - halfLength, y - thickness / 2, x + halfLength, y + thickness / 2, argb);
    }

    /** Paints a bar that stands, which makes a plus of a minus. */
    public void post(double x, double y, double halfLength, double thickness, int argb) {
        box(x - thickness / 2, y - halfLength, x + thickness / 2, y + halfLength, argb);
    }

    private void box(double left, double top, double right, double bottom, int argb) {
        for (int row = (int) Math.max(0, top); row <= Math.min(height - 1.0, bottom); row++) {
            double high = Math.min(row + 1, bottom) - Math.max(row, top);
            for (int column = (int) Math.max(0, left); column <= Math.min(width - 1.0, right); column++) {
                double wide = Math.min(column + 1, right) - Math.max(column, left);
                if (high > 0 && wide > 0) {
                    blend(row * width + column, argb, high * wide);
                }
            }
        }
    }

    private void blend(int index, int argb, double covered) {
        int alpha = (int) ((argb >>> 24) * covered + 0.5);
        if (alpha == 255) {
            pixels[index] = argb;
            return;
        }
        int below = pixels[index];
        int stays = 255 - alpha;
        pixels[index] = channel(alpha, 255, below >>> 24, stays) << 24
                | channel(alpha, argb >> 16 & 255, below >> 16 & 255, stays) << 16
                | channel(alpha, argb >> 8 & 255, below >> 8 & 255, stays) << 8
                | channel(alpha, argb & 255, below & 255, stays);
    }

    private static int channel(int alpha, int above, int below, int stays) {
        return (alpha * above + below * stays + 127) / 255;
    }
}
