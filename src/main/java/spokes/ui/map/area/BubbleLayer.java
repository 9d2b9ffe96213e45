package spokes.ui.map.area;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import spokes.ui.map.ground.DiscPainter;
import spokes.ui.map.ground.Ink;
import spokes.ui.map.ground.Palette;
import spokes.ui.map.ground.PixelImage;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.shade.AreaLevels;
import spokes.ui.map.shade.Shade;

/** The demand of areas as discs, painted into one image no larger than the pane, in the pixels of the screen. */
public final class BubbleLayer extends PixelImage {
    private static final double FADED = 0.22;

    /** Less than this share of the demand that is not delivered is not shown. */
    private static final double LEAST_UNMET = 0.02;

    private final Palette palette;
    private Viewport viewport = Viewport.start();
    private Bubbles bubbles = Bubbles.NONE;
    private Optional<Set<String>> changed = Optional.empty();
    private Optional<AreaLevels> difference = Optional.empty();
    private Optional<String> selected = Optional.empty();
    private Map<String, Shade> shades = Map.of();
    private Set<String> left = Set.of();

    BubbleLayer(Palette palette) {
        super("areas");
        this.palette = palette;
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

    /** The same, colored by how they differ from another plan if one is given. */
    void show(Bubbles areas, Optional<Set<String>> changing, Optional<AreaLevels> from) {
        bubbles = areas;
        changed = changing;
        difference = from;
        repaint();
    }

    /**
     * Says how the discs are colored when they are shown next: by delivery days where no shade is given.
     *
     * @param byArea shades by code of area
     * @param toLand codes of areas that the land alone speaks for
     */
    void color(Map<String, Shade> byArea, Set<String> toLand) {
        shades = byArea;
        left = toLand;
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

    /** Whether an area is seen here, so that it can be pointed at. */
    boolean shows(Bubble bubble) {
        return !left.contains(bubble.code());
    }

    @Override
    public void repaint() {
        if (!viewport.isShown()) {
            return;
        }
        fit(viewport);
        Arrays.fill(pixels(), 0);
        var painter = new DiscPainter(pixels(), columns(), rows());
        var screen = new Screen(viewport, scale());
        double largest = Bubbles.largestRadius(viewport.zoom());
        for (Bubble bubble : bubbles.list()) {
            paint(painter, bubble, largest, screen);
        }
        flush();
    }

    /** Where the world is in the image: worked out once for all areas. */
    private record Screen(double middle, double world, double x, double up, double scale) {
        Screen(Viewport viewport, double scale) {
            this(
                    viewport.width() * scale / 2,
                    viewport.worldPixels() * scale,
                    viewport.x(),
                    viewport.height() * scale / 2 - viewport.y() * viewport.worldPixels() * scale,
                    scale);
        }

        double x(Bubble bubble) {
            double right = bubble.x() - x;
            return (right - Math.rint(right)) * world + middle;
        }

        double y(Bubble bubble) {
            return bubble.y() * world + up;
        }
    }

    private void paint(DiscPainter painter, Bubble bubble, double largest, Screen screen) {
        double scale = screen.scale();
        double x = screen.x(bubble);
        double y = screen.y(bubble);
        double radius = bubble.radius(largest) * scale;
        if (x < -radius || y < -radius || x > columns() + radius || y > rows() + radius) {
            return;
        }
        boolean fades = changed.filter(codes -> !codes.contains(bubble.code())).isPresent();
        double opacity = fades ? FADED : 1;
        if (shows(bubble)) {
            paintDisc(painter, bubble, x, y, radius, scale, opacity);
            paintMark(painter, bubble, x, y, radius, scale, fades);
        } else if (difference.isPresent()) {
            double size = Math.clamp(radius, 5 * scale, 9 * scale);
            paintSign(painter, difference.get().level(bubble.code()), x, y, size, scale);
        }
    }

    private void paintMark(
            DiscPainter painter, Bubble bubble, double x, double y, double radius, double scale, boolean fades) {
        if (selected.filter(bubble.code()::equals).isPresent()) {
            painter.ring(x, y, radius + 0.6 * scale, radius + 2.6 * scale, ink(Ink.EMPHASIS, 1));
        } else if (changed.isPresent() && !fades) {
            painter.ring(x, y, radius - 0.9 * scale, radius + 0.5 * scale, ink(Ink.CHANGED, 1));
        }
    }

    private void paintDisc(
            DiscPainter painter, Bubble bubble, double x, double y, double radius, double scale, double opacity) {
        if (difference.isPresent()) {
            int level = difference.get().level(bubble.code());
            painter.disc(x, y, radius, ink(Ink.ofLevel(level), 1));
            painter.ring(x, y, radius - 0.8 * scale, radius, ink(Ink.RING, 1));
            paintSign(painter, level, x, y, radius, scale);
        } else if (bubble.isUnserved()) {
            painter.disc(x, y, radius, ink(Ink.LABEL_HALO, opacity));
            painter.cross(x, y, radius * 0.6, 1.4 * scale, ink(Ink.UNSERVED, opacity));
            painter.ring(x, y, radius - 1.4 * scale, radius, ink(Ink.UNSERVED, opacity));
        } else {
            painter.disc(x, y, radius, ink(colorOf(bubble), opacity));
            painter.ring(x, y, radius - 0.8 * scale, radius, ink(Ink.RING, opacity));
            paintUnmet(painter, bubble, x, y, radius, scale, opacity);
        }
    }

    /** Better or worse by sign: a minus for fewer days or less money, a plus for more; wide where much. */
    private void paintSign(DiscPainter painter, int level, double x, double y, double radius, double scale) {
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

    private Ink colorOf(Bubble bubble) {
        Shade shade = shades.get(bubble.code());
        return shade == null ? Ink.ofDays(bubble.service().meanDays()) : shade.ink();
    }

    private int ink(Ink ink, double opacity) {
        return palette.argb(ink, opacity);
    }
}
