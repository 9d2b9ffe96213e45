package spokes.ui.map.ground;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import spokes.geo.City;
import spokes.geo.Outlines;
import spokes.geo.StateLabel;
import spokes.model.place.Place;
import spokes.ui.map.label.LabelPlacer;

/**
 * The names of places, above the areas so that these do not hide them: states as codes or in full, cities as far as
 * there is room.
 */
public final class PlaceNames extends Pane {
    /** From this zoom on states have names at all, and from the next one names in full. */
    private static final double CODES_FROM = 3.4;

    private static final double NAMES_FROM = 5.2;
    private static final double CITIES_FROM = 4.6;

    /** Pixels of letters of the usual size, and of the room that they get. */
    private static final double LETTERS = 11;

    private static final double LINE = 16;

    private final Outlines outlines;
    private final Map<String, Double> widths = new HashMap<>();
    private double scale = 1;
    private Font stateFont = Font.font("System", FontWeight.SEMI_BOLD, LETTERS);
    private Font cityFont = Font.font("System", LETTERS);

    private final Slate canvas = new Slate();
    private final Palette palette;
    private Viewport viewport = Viewport.start();
    private List<Rectangle2D> inTheWay = List.of();
    private boolean isOn = true;

    public PlaceNames(Outlines outlines, Palette palette) {
        this.outlines = outlines;
        this.palette = palette;
        getChildren().add(canvas);
        setMouseTransparent(true);
    }

    /** Shows a part of the world, and writes nothing into these boxes: centers stand there. */
    public void show(Viewport part, List<Rectangle2D> taken) {
        viewport = part;
        inTheWay = taken;
        repaint();
    }

    /** Shows the names, or hides them. */
    void turn(boolean on) {
        isOn = on;
        repaint();
    }

    /** Writes so many pixels to one of the pane's from now on. */
    void setDensity(double pixelsPerPixel) {
        canvas.setDensity(pixelsPerPixel);
        repaint();
    }

    /** Writes all of it anew. */
    public void repaint() {
        canvas.setVisible(isOn && viewport.isShown() && viewport.zoom() >= CODES_FROM);
        if (!canvas.isVisible()) {
            return;
        }
        scaleLetters(palette.letters());
        GraphicsContext gc = canvas.begin(viewport);
        var placer = new LabelPlacer(new Rectangle2D(0, 0, viewport.width(), viewport.height()), inTheWay);
        gc.setTextBaseline(VPos.CENTER);
        if (viewport.zoom() >= CITIES_FROM) {
            gc.setFont(cityFont);
            gc.setTextAlign(TextAlignment.LEFT);
            cities(viewport.zoom()).forEach(city -> city(gc, placer, city));
        }
        gc.setFont(stateFont);
        gc.setTextAlign(TextAlignment.CENTER);
        for (StateLabel state : outlines.stateLabels()) {
            String name =
                    viewport.zoom() < NAMES_FROM ? state.code() : state.name().toUpperCase(Locale.ROOT);
            centered(gc, placer, state.place(), name);
        }
    }

    private void scaleLetters(double times) {
        if (times != scale) {
            scale = times;
            stateFont = Font.font("System", FontWeight.SEMI_BOLD, LETTERS * scale);
            cityFont = Font.font("System", LETTERS * scale);
            widths.clear();
        }
    }

    /** The larger the map, the smaller the cities that are named. */
    private List<City> cities(double zoom) {
        double least = 2.4e6 / Math.pow(2.1, zoom - CITIES_FROM);
        return outlines.cities().stream().filter(c -> c.population() >= least).toList();
    }

    private void city(GraphicsContext gc, LabelPlacer placer, City city) {
        Point2D at = viewport.toScreen(city.place());
        double line = LINE * scale;
        double width = width(city.name(), cityFont);
        boolean room =
                inSight(at) && placer.take(new Rectangle2D(at.getX() - 4, at.getY() - line / 2, width + 14, line));
        if (room) {
            gc.setFill(palette.color(Ink.LABEL));
            gc.fillOval(at.getX() - 1.75, at.getY() - 1.75, 3.5, 3.5);
            write(gc, city.name(), at.getX() + 6, at.getY());
        }
    }

    private void centered(GraphicsContext gc, LabelPlacer placer, Place place, String name) {
        Point2D at = viewport.toScreen(place);
        double line = LINE * scale;
        double width = width(name, stateFont);
        if (inSight(at)
                && placer.take(new Rectangle2D(at.getX() - width / 2 - 2, at.getY() - line / 2, width + 4, line))) {
            write(gc, name, at.getX(), at.getY());
        }
    }

    private void write(GraphicsContext gc, String name, double x, double y) {
        gc.setStroke(palette.color(Ink.LABEL_HALO));
        gc.setLineWidth(2.5);
        gc.strokeText(name, x, y);
        gc.setFill(palette.color(Ink.LABEL));
        gc.fillText(name, x, y);
    }

    private boolean inSight(Point2D at) {
        return at.getX() > -100 && at.getX() < viewport.width() && at.getY() > 0 && at.getY() < viewport.height();
    }

    private double width(String name, Font font) {
        return widths.computeIfAbsent(font.getStyle() + name, _ -> {
            var text = new Text(name);
            text.setFont(font);
            return text.getLayoutBounds().getWidth();
        });
    }
}
