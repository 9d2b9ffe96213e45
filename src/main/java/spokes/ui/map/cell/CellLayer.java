package spokes.ui.map.cell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import spokes.geo.cell.Cell;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.PixelImage;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.shade.Hatch;
import spokes.ui.map.shade.Shade;

/** The land of areas in their shades. A view is drawn once; other shades are no more than other colors of its pixels. */
public final class CellLayer extends PixelImage {
    private static final double OPACITY = 0.82;
    private static final double FADED = 0.28;
    private static final double EDGE_OPACITY = 0.30;

    /** The shades of a cell: color, edge, lines over it. */
    private static final int KINDS = 3;

    private final Palette palette;
    private final CellRaster raster = new CellRaster();
    private List<Cell> cells = List.of();
    private Map<String, Shade> shades = Map.of();
    private Optional<Set<String>> emphasized = Optional.empty();
    private Optional<String> selected = Optional.empty();
    private Viewport viewport = Viewport.start();
    private Hatch[] hatches = {};
    private int[] colors = {};

    public CellLayer(Palette palette) {
        super("cells");
        this.palette = palette;
    }

    /** Shows a part of the world. */
    public void show(Viewport part) {
        viewport = part;
        repaint();
    }

    /** Shows other cells, without shades as yet. */
    public void show(List<Cell> land) {
        cells = List.copyOf(land);
        repaint();
    }

    /** Whether any land is known yet: it comes from the background. */
    public boolean hasLand() {
        return !cells.isEmpty();
    }

    /**
     * Shows these shades by code of area; areas without one are left out.
     *
     * @param strong where given, all other areas fade
     */
    public void show(Map<String, Shade> byArea, Optional<Set<String>> strong) {
        shades = byArea;
        emphasized = strong;
        recolor();
    }

    /** Marks the land of an area. */
    public void select(Optional<String> area) {
        selected = area;
        recolor();
    }

    /** The part of the world that an area's land takes. */
    public Optional<Rectangle2D> box(String area) {
        return cells.stream()
                .filter(cell -> cell.area().equals(area))
                .findFirst()
                .map(cell -> new Rectangle2D(
                        cell.west(), cell.north(), cell.east() - cell.west(), cell.south() - cell.north()));
    }

    /** The area whose land is at a point of the pane. */
    public Optional<String> find(double x, double y) {
        int number = raster.at((int) (x * scale()), (int) (y * scale()));
        return number == 0 || number > cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(number - 1).area());
    }

    @Override
    public void repaint() {
        if (viewport.isShown()) {
            raster.draw(cells, viewport, scale());
            recolor();
        }
    }

    private void recolor() {
        if (!viewport.isShown() || raster.columns() == 0) {
            return;
        }
        fit(viewport);
        fillTable();
        paint();
        flush();
    }

    private void fillTable() {
        colors = new int[KINDS * (cells.size() + 1)];
        hatches = new Hatch[cells.size() + 1];
        Arrays.fill(hatches, Hatch.NONE);
        Map<Shade, int[]> strong = new HashMap<>();
        Map<Shade, int[]> faded = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String area = cells.get(i).area();
            Shade shade = shades.get(area);
            if (shade != null) {
                boolean fades = emphasized.filter(set -> !set.contains(area)).isPresent();
                int[] three = (fades ? faded : strong).computeIfAbsent(shade, s -> colors(s, fades ? FADED : OPACITY));
                System.arraycopy(three, 0, colors, KINDS * (i + 1), KINDS);
                hatches[i + 1] = shade.hatch();
            }
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < cells.size(); i++) {
            boolean isMarked = selected.filter(cells.get(i).area()::equals).isPresent();
            if (isMarked) {
                colors[KINDS * (i + 1) + 1] = premultiplied(palette.argb(Ink.EMPHASIS, 1));
            }
        }
    }

    /** Color, edge and lines of a shade. */
    private int[] colors(Shade shade, double opacity) {
        int fill = palette.argb(shade.ink(), opacity);
        int edge = over(palette.argb(Ink.LABEL_HALO, EDGE_OPACITY * opacity), fill);
        Ink line = shade.hatch().isWarning() ? Ink.UNSERVED : Ink.RING;
        int lines = over(palette.argb(line, shade.hatch().isWarning() ? opacity : 0.6 * opacity), fill);
        return new int[] {premultiplied(fill), edge, lines};
    }

    private void paint() {
        int[] numbers = raster.pixels();
        int[] pixels = pixels();
        int columns = columns();
        double world = viewport.worldPixels() * scale();
        int left = (int) Math.floorMod(Math.round(viewport.x() * world), (long) Hatch.PERIOD);
        int up = (int) Math.floorMod(Math.round(viewport.y() * world), (long) Hatch.PERIOD);
        for (int i = 0; i < pixels.length; i++) {
            int number = numbers[i] & ~CellRaster.EDGE;
            int kind = numbers[i] == number ? 0 : 1;
            Hatch hatch = hatches[number];
            if (hatch != Hatch.NONE && hatch.covers(i % columns + left, i / columns + up)) {
                kind = 2;
            }
            pixels[i] = colors[KINDS * number + kind];
        }
    }

    private static int premultiplied(int argb) {
        return over(argb, 0);
    }

    /** A color over another, both not premultiplied; the result is. */
    private static int over(int above, int below) {
        int top = above >>> 24;
        int rest = 255 - top;
        int under = below >>> 24;
        int alpha = top + under * rest / 255;
        return alpha << 24
                | channel(above >> 16, top, below >> 16, under, rest) << 16
                | channel(above >> 8, top, below >> 8, under, rest) << 8
                | channel(above, top, below, under, rest);
    }

    private static int channel(int above, int top, int below, int under, int rest) {
        return ((above & 255) * top + (below & 255) * under / 255 * rest) / 255;
    }
}
