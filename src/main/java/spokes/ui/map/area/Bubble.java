package spokes.ui.map.area;

import spokes.engine.result.AreaService;
import spokes.model.place.Area;
import spokes.ui.map.ground.Viewport;

/**
 * An area as it is drawn.
 *
 * @param area    what and where
 * @param service how it is served
 * @param x       world coordinate
 * @param y       world coordinate
 * @param size    units demanded relative to the area that demands most, 0 to 1
 */
public record Bubble(Area area, AreaService service, double x, double y, double size) {
    private static final double LEAST_DAYS = 0.05;
    private static final double LEAST_SHARE = 0.01;

    String code() {
        return area.code();
    }

    /** Share of its demand that nobody delivers. */
    double unmetShare() {
        return service.demandUnits() > 0 ? Math.clamp(service.unmetUnits() / service.demandUnits(), 0, 1) : 0;
    }

    /** Whether nothing at all is delivered. */
    boolean isUnserved() {
        return service.mainCenter().isEmpty() || service.demandUnits() - service.unmetUnits() <= 1e-9;
    }

    /** Whether a planner would see no difference: in a tenth of a day, or a hundredth of its demand. */
    boolean looksLike(Bubble other) {
        return Math.abs(service.meanDays() - other.service.meanDays()) < LEAST_DAYS
                && Math.abs(unmetShare() - other.unmetShare()) < LEAST_SHARE;
    }

    /** Whether its middle is no farther than so many pixels from a point of the pane. */
    boolean isAt(Viewport viewport, double screenX, double screenY, double reach) {
        double right = viewport.screenX(x) - screenX;
        double down = viewport.screenY(y) - screenY;
        return right * right + down * down <= reach * reach;
    }

    /** Radius in pixels: the disc's area is in proportion to the units demanded. */
    double radius(double largest) {
        return Math.max(2.2, Math.sqrt(size) * largest);
    }
}
