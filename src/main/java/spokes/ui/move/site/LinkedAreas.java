package spokes.ui.move.site;

import java.util.List;
import spokes.engine.result.AreaService;

/**
 * The areas that a center mainly serves.
 *
 * @param count how many
 * @param share of all demand, 0 to 1
 */
record LinkedAreas(int count, double share) {
    static LinkedAreas of(List<AreaService> areas, String center) {
        double all = 0;
        double linked = 0;
        int count = 0;
        for (AreaService area : areas) {
            all += area.demandUnits();
            if (area.mainCenter().equals(center)) {
                linked += area.demandUnits();
                count++;
            }
        }
        return new LinkedAreas(count, all > 0 ? linked / all : 0);
    }
}
