package spokes.ui.move.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.model.Refused;
import spokes.model.TouchedRows;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;

/**
 * How areas would be served if a site that is not open had stock of everything: each by it where that is cheaper per unit than
 * now, else as they are.
 */
final class CandidateAreas {
    private CandidateAreas() {}

    /**
     * The areas.
     *
     * @param now      how they are served
     * @param plan     the plan with the site at its place
     * @param site     its row there
     * @param products those that count; all if there are none
     */
    static List<AreaService> of(List<AreaService> now, JudgedPlan plan, Row site, Set<ProductKey> products)
            throws Refused {
        String center = site.text("center");
        List<RowChange> opened = List.of(RowChange.changed(site, site.with("status", "open")));
        Workspace open = plan.workspace().with(opened);
        Map<String, AreaService> fromSite = new HashMap<>();
        JudgedPlan alone = plan.after(open, TouchedRows.of(opened)).alone(center);
        (products.isEmpty() ? alone.listAreas() : alone.listAreas(products))
                .forEach(area -> fromSite.put(area.area(), area));
        List<AreaService> areas = new ArrayList<>();
        for (AreaService area : now) {
            AreaService there = fromSite.get(area.area());
            areas.add(there != null && isCheaper(there, area) ? there.inPlaceOf(area) : area);
        }
        return areas;
    }

    private static boolean isCheaper(AreaService there, AreaService now) {
        boolean isServedThere = there.demandUnits() > there.unmetUnits();
        boolean isServedNow = now.demandUnits() > now.unmetUnits();
        return isServedThere && isServedNow && there.costPerUnit() < now.costPerUnit();
    }
}
