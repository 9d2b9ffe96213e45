package spokes.ui.map.area;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import spokes.ui.map.ground.DiscPainter;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.Viewport;

/** The areas, painted into one image no larger than the pane, in the pixels of the screen. */
public final class BubbleLayer extends Pane {
    private static final double FADED = 0.22;

    /** Less than this share of the demand that is not delivered is not shown. */
    private static final double LEAST_UNMET = 0.02;

    private final ImageView view = new ImageView();
    private final Palette palette;
    private Optional<PixelBuffer<IntBuffer>> buffer = Optional.empty();
    private int[] pixels = {};
    private int columns;
    private int rows;

    private Viewport viewport = Viewport.start();
    private Bubbles bubbles = Bubbles.NONE;
    private Optional<Set<String>> changed = Optional.empty();
    private Optional<AreaLevels> difference = Optional.empty();
    private Optional<String> selected = Optional.empty();

    BubbleLayer(Palette palette) {
        this.palette = palette;
        view.setId("areas");
        view.setSmooth(true);
        getChildren().add(view);
        setMouseTransparent(true);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> repaint());
    }

    /** Shows a part of the world. */
    void show(Viewport part) {
        viewport = part;
        repaint();
    }

    /** Shows these areas; where some are said to change, all others fade. */
    public void show(Bubbles areas, Optional<Set<String>> changing) {
        show(areas, changing, Optional.empty());
    }

    /** Shows these areas, colored by how they differ from another plan. */
    void show(Bubbles areas, AreaLevels from) {
        show(areas, Optional.empty(), Optional.of(from));
    }

    private void show(Bubbles areas, Optional<Set<String>> changing, Optional<AreaLevels> from) {
        bubbles = areas;
        changed = changing;
        difference = from;
        repaint();
    }

    /** Where areas are that change, in the pane. */
    List<Rectangle2D> changingBoxes() {
        double largest = Bubbles.largestRadius(viewport.zoom());
        return bubbles.list().stream()
                .filter(bubble ->
                        changed.filter(codes -> codes.contains(bubble.code())).isPresent())
                .map(bubble -> box(bubble, bubble.radius(largest)))
                .toList();
    }

    private Rectangle2D box(Bubble bubble, double radius) {
        return new Rectangle2D(
                viewport.screenX(bubble.x()) - radius, viewport.screenY(bubble.y()) - radius, 2 * radius, 2 * radius);
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
        boolean fades = changed.filter(codes -> !codes.contains(bubble.code())).isPresent();
        double opacity = fades ? FADED : 1;
        if (difference.isPresent()) {
            paintLevel(painter, difference.get().level(bubble.code()), x, y, radius, scale);
        } else if (bubble.isUnserved()) {
            painter.disc(x, y, radius, ink(Ink.LABEL_HALO, opacity));
            painter.cross(x, y, radius * 0.6, 1.4 * scale, ink(Ink.UNSERVED, opacity));
            painter.ring(x, y, radius - 1.4 * scale, radius, ink(Ink.UNSERVED, opacity));
        } else {
            painter.disc(x, y, radius, ink(Ink.ofDays(bubble.service().meanDays()), opacity));
            painter.ring(x, y, radius - 0.8 * scale, radius, ink(Ink.RING, opacity));
            paintUnmet(painter, bubble, x, y, radius, scale, opacity);
        }
        if (selected.filter(bubble.code()::equals).isPresent()) {
            painter.ring(x, y, radius + 0.6 * scale, radius + 2.6 * scale, ink(Ink.EMPHASIS, 1));
        } else if (changed.isPresent() && !fades) {
            painter.ring(x, y, radius - 0.9 * scale, radius + 0.5 * scale, ink(Ink.CHANGED, 1));
        }
    }

    /** Better or worse by color and by sign: a minus for fewer days or less money, a plus for more; wide where much. */
    private void paintLevel(DiscPainter painter, int level, double x, double y, double radius, double scale) {
        painter.disc(x, y, radius, ink(Ink.ofLevel(level), 1));
        painter.ring(x, y, radius - 0.8 * scale, radius, ink(Ink.RING, 1));
        boolean isMuch = Math.abs(level) > 1;
        double half = radius * (isMuch ? 0.62 : 0.42);
        if (level != 0 && half > 1.5 * scale) {
            double thickness = Math.max(1.2 * scale, radius * (isMuch ? 0.26 : 0.18));
            int color = ink(isMuch ? Ink.STRONG_SIGN : Ink.SIGN, 1);
            painter.bar(x, y, half, thickness, color);
            if (level > 0) {
                painter.post(x, y, half, thickness, color);
            }
        }
    }

    /** What nobody delivers, as a disc inside: its share of the area is that of the demand. */
    private void paintUnmet(
            DiscPainter painter, Bubble bubble, double x, double y, double radius, double scale, double opacity) {
        if (bubble.unmetShare() > LEAST_UNMET) {
            double inner = radius * Math.sqrt(bubble.unmetShare());
            painter.disc(x, y, inner, ink(Ink.LABEL_HALO, opacity));
            painter.disc(x, y, inner - scale, ink(Ink.UNSERVED, opacity));
        }
    }

    private int ink(Ink ink, double opacity) {
        return palette.argb(ink, opacity);
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
