package spokes.ui.move.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.result.AreaService;
import spokes.engine.result.PlanChange;
import spokes.geo.Gazetteer;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.session.ChangeRows;
import spokes.session.Prepared;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Texts;

/** Works out what would become of a center elsewhere; on one thread of the background. */
public final class SiteJudge {
    /** A place farther than this from every ZIP is in none of them. */
    private static final double ZIP_REACH_KM = 80;

    private static final double DEGREES = 1e4;

    private final Session session;
    private final Texts texts = Texts.of("map.map");
    private Optional<Gazetteer> gazetteer = Optional.empty();

    /** A judge of the session's centers. */
    public SiteJudge(Session session) {
        this.session = session;
    }

    /** A center at a place; areas as these products are served alone, as all are if there are none. */
    public SiteAnswer judge(String code, Place place, Set<ProductKey> products) {
        try {
            State state = session.state();
            Row row = state.workspace()
                    .table(Sheet.CENTERS)
                    .find(code)
                    .orElseThrow(() -> new Refused(texts.get("site.gone", code)));
            Center center = Center.of(row);
            Place to = new Place(rounded(place.latitude()), rounded(place.longitude()));
            String postalCode = postalCode(center, to);
            Row moved = row.with("latitude", to.latitude())
                    .with("longitude", to.longitude())
                    .with("postal_code", postalCode);
            Prepared step =
                    session.prepare(ChangeRows.decided(label(center, to), List.of(RowChange.changed(row, moved))));
            if (center.isOpen()) {
                List<AreaService> areas = areas(step.after(), products);
                return answer(center, to, postalCode, step, SiteChange.between(state.judged(), step.after()), areas);
            }
            List<AreaService> now = areas(state.judged(), products);
            List<AreaService> areas = CandidateAreas.of(now, step.after(), moved, products);
            return answer(center, to, postalCode, step, SiteChange.between(now, areas), areas);
        } catch (Refused refused) {
            return new SiteAnswer.Impossible(refused.reason());
        }
    }

    private static SiteAnswer answer(
            Center center, Place to, String postalCode, Prepared step, PlanChange change, List<AreaService> areas) {
        LinkedAreas linked = LinkedAreas.of(areas, center.code());
        return new SiteAnswer.Possible(center, to, postalCode, step, change, areas, linked.count(), linked.share());
    }

    private static List<AreaService> areas(JudgedPlan plan, Set<ProductKey> products) {
        return products.isEmpty() ? plan.listAreas() : plan.listAreas(products);
    }

    private String label(Center center, Place to) {
        return texts.get("site.label", center.name(), to.latitude(), to.longitude());
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * DEGREES) / DEGREES;
    }

    /** The ZIP of a place, by which a carrier's chart finds its zones; none where a center never had any. */
    private String postalCode(Center center, Place to) {
        if (center.postalCode().isEmpty()) {
            return "";
        }
        Gazetteer known = gazetteer.orElseGet(Gazetteer::shipped);
        gazetteer = Optional.of(known);
        return known.findNearestZip(to, ZIP_REACH_KM).orElse("");
    }
}
