package spokes.ui.map;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/** The areas, painted into one image no larger than the pane, in the pixels of the screen. */
final class BubbleLayer extends Pane {
    private final ImageView view = new ImageView();
    private final Palette palette;
    private Optional<PixelBuffer<IntBuffer>> buffer = Optional.empty();
    private int[] pixels = {};
    private int columns;
    private int rows;

    private Viewport viewport = Viewport.start();
    private Bubbles bubbles = Bubbles.NONE;
    private Set<String> emphasized = Set.of();
    private Optional<String> selected = Optional.empty();

    BubbleLayer(Palette palette) {
        this.palette = palette;
        view.setSmooth(true);
        getChildren().add(view);
        setMouseTransparent(true);
    }

    /** Shows a part of the world. */
    void show(Viewport part) {
        viewport = part;
        repaint();
    }

    /** Shows these areas and draws a ring around those whose codes are given. */
    void show(Bubbles areas, Set<String> ringed) {
        bubbles = areas;
        emphasized = ringed;
        repaint();
    }

    /** Marks the selected area. */
    void select(Optional<String> area) {
        selected = area;
        repaint();
    }

    /** Paints all of it anew. */
    void repaint() {
        if (!viewport.isShown()) {
            return;
        }
        double scale = scale();
        makeRoom((int) Math.ceil(viewport.width() * scale), (int) Math.ceil(viewport.height() * scale));
        view.setFitWidth(columns / scale);
        view.setFitHeight(rows / scale);
        java.util.Arrays.fill(pixels, 0);
        var painter = new DiscPainter(pixels, columns, rows);
        double largest = Bubbles.largestRadius(viewport.zoom());
        for (Bubble bubble : bubbles.list()) {
            paint(painter, bubble, largest, scale);
        }
        buffer.ifPresent(b -> b.updateBuffer(_ -> null));
    }

    private void paint(DiscPainter painter, Bubble bubble, double largest, double scale) {
        double x = viewport.screenX(bubble.x()) * scale;
        double y = viewport.screenY(bubble.y()) * scale;
        double radius = bubble.radius(largest) * scale;
        if (x < -radius || y < -radius || x > columns + radius || y > rows + radius) {
            return;
        }
        if (bubble.isUnserved()) {
            painter.disc(x, y, radius, palette.argb(Ink.LABEL_HALO));
            painter.cross(x, y, radius * 0.6, 1.4 * scale, palette.argb(Ink.UNSERVED));
            painter.ring(x, y, radius - 1.4 * scale, radius, palette.argb(Ink.UNSERVED));
        } else {
            painter.disc(x, y, radius, palette.argb(Ink.ofDays(bubble.service().meanDays())));
            painter.ring(x, y, radius - 0.8 * scale, radius, palette.argb(Ink.RING));
            if (bubble.unmetShare() > 0.02) {
                painter.disc(x, y, radius * Math.sqrt(bubble.unmetShare()), palette.argb(Ink.LABEL_HALO));
                painter.disc(x, y, radius * Math.sqrt(bubble.unmetShare()) - scale, palette.argb(Ink.UNSERVED));
            }
        }
        if (emphasized.contains(bubble.code())
                || selected.filter(bubble.code()::equals).isPresent()) {
            painter.ring(x, y, radius + 0.6 * scale, radius + 2.2 * scale, palette.argb(Ink.EMPHASIS));
        }
    }

    private void makeRoom(int newColumns, int newRows) {
        if (newColumns == columns && newRows == rows) {
            return;
        }
        columns = newColumns;
        rows = newRows;
        pixels = new int[columns * rows];
        var made = new PixelBuffer<>(columns, rows, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        buffer = Optional.of(made);
        view.setImage(new WritableImage(made));
    }

    /** Pixels of the screen to one of ours. */
    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getRenderScaleX());
    }
}
