package spokes.ui.map.ground;

import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import spokes.geo.Mercator;
import spokes.model.place.Place;

/**
 * What part of the world a pane shows, in Web Mercator. Immutable.
 *
 * <p>World coordinates run from 0 to 1: x from 180° west to 180° east, y from 85.05° north to 85.05° south. Pixels are
 * those of the pane, from its upper left corner.
 *
 * @param x      world coordinate of the pane's middle, 0 to 1; the world goes round
 * @param y      world coordinate of the pane's middle, 0 to 1; nothing beyond the map's upper and lower end is shown
 * @param zoom   the world is 256 · 2^zoom pixels wide
 * @param width  of the pane in pixels
 * @param height of the pane in pixels
 */
public record Viewport(double x, double y, double zoom, double width, double height) {
    static final double MIN_ZOOM = 1.5;
    static final double MAX_ZOOM = 12;
    private static final double TILE = 256;
    private static final double EQUATOR_METERS = 2 * Math.PI * Place.EARTH_RADIUS_KM * 1000;

    public Viewport {
        x = x - Math.floor(x);
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
        double half = height / 2 / (TILE * Math.pow(2, zoom));
        y = half < 0.5 ? Math.clamp(y, half, 1 - half) : 0.5;
    }

    /** The United States, before anything else is known. */
    public static Viewport start() {
        return new Viewport(worldX(-96), worldY(38.5), 4, 0, 0);
    }

    public static double worldX(double longitude) {
        return Mercator.x(longitude);
    }

    public static double worldY(double latitude) {
        return Mercator.y(latitude);
    }

    /** Whether there is a pane to show anything in. */
    public boolean isShown() {
        return width > 0 && height > 0;
    }

    /** How many pixels the world is wide. */
    public double worldPixels() {
        return TILE * Math.pow(2, zoom);
    }

    /** Pixels from the left of a world coordinate: of the copy of the world that is nearest to the middle. */
    public double screenX(double worldX) {
        double right = worldX - x;
        return (right - Math.rint(right)) * worldPixels() + width / 2;
    }

    /** Pixels from the top of a world coordinate. */
    public double screenY(double worldY) {
        return (worldY - y) * worldPixels() + height / 2;
    }

    /** Where a place is in the pane. */
    public Point2D toScreen(Place place) {
        return new Point2D(screenX(worldX(place.longitude())), screenY(worldY(place.latitude())));
    }

    /** What place a point of the pane shows. */
    public Place toPlace(double screenX, double screenY) {
        double worldX = x + (screenX - width / 2) / worldPixels();
        double worldY = y + (screenY - height / 2) / worldPixels();
        return new Place(Mercator.latitude(worldY), (worldX - Math.floor(worldX)) * 360 - 180);
    }

    /** The same middle in a pane of another size. */
    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(x, y, zoom, newWidth, newHeight);
    }

    /** What is seen after the world was pushed right and down by so many pixels. */
    public Viewport panned(double right, double down) {
        return new Viewport(x - right / worldPixels(), y - down / worldPixels(), zoom, width, height);
    }

    /**
     * A part of the world on the shorter way to another one.
     *
     * @param share how much of the way, 0 to 1
     */
    public Viewport toward(Viewport to, double share) {
        double right = to.x - x;
        double newZoom = zoom + (to.zoom - zoom) * share;
        return new Viewport(x + (right - Math.rint(right)) * share, y + (to.y - y) * share, newZoom, width, height);
    }

    /** The same zoom with a point of the world in the middle. */
    public Viewport centered(double worldX, double worldY) {
        return new Viewport(worldX, worldY, zoom, width, height);
    }

    /** Another zoom at which the point of the pane goes on showing the same place. */
    public Viewport zoomedAt(double screenX, double screenY, double newZoom) {
        double clamped = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        double right = screenX - width / 2;
        double down = screenY - height / 2;
        double newPixels = TILE * Math.pow(2, clamped);
        double newX = x + right / worldPixels() - right / newPixels;
        double newY = y + down / worldPixels() - down / newPixels;
        return new Viewport(newX, newY, clamped, width, height);
    }

    /**
     * The largest zoom at which a part of the world is in sight.
     *
     * @param world   world coordinates
     * @param padding pixels to leave free on each side
     * @param maxZoom not nearer than this, so that a single place keeps its surroundings
     */
    public Viewport fitted(Rectangle2D world, Insets padding, double maxZoom) {
        double freeWidth = Math.max(1, width - padding.getLeft() - padding.getRight());
        double freeHeight = Math.max(1, height - padding.getTop() - padding.getBottom());
        double pixels =
                Math.min(freeWidth / Math.max(1e-9, world.getWidth()), freeHeight / Math.max(1e-9, world.getHeight()));
        double fitting = Math.clamp(Math.log(pixels / TILE) / Math.log(2), MIN_ZOOM, maxZoom);
        double shown = TILE * Math.pow(2, fitting);
        return new Viewport(
                world.getMinX() + world.getWidth() / 2 + (padding.getRight() - padding.getLeft()) / 2 / shown,
                world.getMinY() + world.getHeight() / 2 + (padding.getBottom() - padding.getTop()) / 2 / shown,
                fitting,
                width,
                height);
    }

    /** Meters on the ground that a pixel in the middle shows. */
    public double metersPerPixel() {
        double latitude = toPlace(width / 2, height / 2).latitude();
        return EQUATOR_METERS * Math.cos(Math.toRadians(latitude)) / worldPixels();
    }
}
