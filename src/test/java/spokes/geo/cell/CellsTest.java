package spokes.geo.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import spokes.geo.Gazetteer;
import spokes.geo.Mercator;
import spokes.geo.Outlines;
import spokes.geo.StateLabel;
import spokes.model.place.Area;
import spokes.model.place.Place;

/** What land belongs to an area that is no more than a point in a sheet. */
class CellsTest {
    private static final Outlines OUTLINES = Outlines.shipped();
    private static final Land LAND = Land.of(OUTLINES);
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @Test
    void bordersDivideTheLandIntoStates() {
        List<StateLabel> states = OUTLINES.stateLabels().stream()
                .filter(state -> state.place().latitude() > 24 && state.place().longitude() < -66)
                .toList();
        assertThat(states).hasSizeGreaterThanOrEqualTo(49);
        assertThat(states)
                .allSatisfy(state -> assertThat(statesOnThePieceOf(state, states))
                        .as("on one piece of land with %s", state.name())
                        .containsExactly(state.code()));
    }

    private static List<String> statesOnThePieceOf(StateLabel state, List<StateLabel> all) {
        var pieces =
                LAND.pieces().stream().filter(piece -> contains(piece, state)).toList();
        return all.stream()
                .filter(other -> pieces.stream().anyMatch(piece -> contains(piece, other)))
                .map(StateLabel::code)
                .toList();
    }

    private static boolean contains(org.locationtech.jts.geom.Geometry piece, StateLabel state) {
        Site at = Site.at("", "", state.place());
        return piece.contains(Shapes.FACTORY.createPoint(new Coordinate(at.x(), at.y())));
    }

    @Test
    void aZip3HasTheLandThatIsNearestToItsZips() {
        List<Area> areas = new ArrayList<>();
        GAZETTEER.listZip3s().stream()
                .filter(zip3 -> zip3.state().equals("CO"))
                .forEach(zip3 -> areas.add(area(zip3.code(), zip3.place())));
        List<Site> sites = new AreaSites(GAZETTEER).of(areas);
        List<Cell> cells = Cells.of(LAND, sites, () -> false);
        Random random = new Random(7);
        int compared = 0;
        for (int i = 0; i < 300; i++) {
            Site at = Site.at("", "", new Place(37.1 + 3.8 * random.nextDouble(), -108.9 + 6.8 * random.nextDouble()));
            Site nearest = sites.stream()
                    .filter(site -> site.state().equals("CO"))
                    .min(Comparator.comparingDouble(site -> Math.hypot(site.x() - at.x(), site.y() - at.y())))
                    .orElseThrow();
            assertThat(codes(cells, at)).containsExactly(nearest.area());
            compared++;
        }
        assertThat(compared).isEqualTo(300);
    }

    @Test
    void nothingOfACountryIsTakenByAreasBeyondItsBorder() {
        List<Area> areas = GAZETTEER.listZip3s().stream()
                .filter(zip3 -> List.of("TX", "NY", "VT").contains(zip3.state()))
                .map(zip3 -> area(zip3.code(), zip3.place()))
                .toList();
        List<Cell> cells = Cells.of(LAND, new AreaSites(GAZETTEER).of(areas), () -> false);

        assertThat(codes(cells, Site.at("", "", new Place(30.27, -97.74)))).containsExactly("787");
        assertThat(codes(cells, Site.at("", "", new Place(25.67, -100.31))))
                .as("Monterrey")
                .isEmpty();
        assertThat(codes(cells, Site.at("", "", new Place(45.5, -73.6))))
                .as("Montreal")
                .isEmpty();
        assertThat(codes(cells, Site.at("", "", new Place(35.47, -97.5))))
                .as("Oklahoma asks for nothing")
                .isEmpty();
    }

    @Test
    void anAreaAloneInItsCountryHasAllOfItAndTheIslandsBeforeIt() {
        List<Area> areas = List.of(area("DE", new Place(50.1, 8.7)), area("FR", new Place(48.9, 2.35)));
        List<Cell> cells = Cells.of(LAND, new AreaSites(GAZETTEER).of(areas), () -> false);

        assertThat(codes(cells, Site.at("", "", new Place(48.14, 11.58))))
                .as("Munich")
                .containsExactly("DE");
        assertThat(codes(cells, Site.at("", "", new Place(54.45, 13.4))))
                .as("Rügen")
                .containsExactly("DE");
        assertThat(codes(cells, Site.at("", "", new Place(43.3, 5.5))))
                .as("by Marseille")
                .containsExactly("FR");
        assertThat(codes(cells, Site.at("", "", new Place(52.37, 5.9))))
                .as("the Netherlands")
                .isEmpty();
    }

    @Test
    void anAreaOnNoLandOfTheMapHasNone() {
        assertThat(Cells.of(LAND, new AreaSites(GAZETTEER).of(List.of(area("X", new Place(0, -140)))), () -> false))
                .isEmpty();
    }

    @Test
    void whoNoLongerWantsThemIsNotKeptWaiting() {
        List<Site> sites = new AreaSites(GAZETTEER).of(List.of(area("DE", new Place(50.1, 8.7))));

        assertThat(Cells.of(LAND, sites, () -> true)).isEmpty();
    }

    private static List<String> codes(List<Cell> cells, Site at) {
        return cells.stream()
                .filter(cell -> cell.contains(at.x(), at.y()))
                .map(Cell::area)
                .toList();
    }

    private static Area area(String code, Place place) {
        return new Area(code, code, Optional.of(place), "");
    }

    @Test
    void theProjectionGoesThereAndBack() {
        assertThat(Mercator.latitude(Mercator.y(39.7))).isCloseTo(39.7, org.assertj.core.api.Assertions.within(1e-9));
    }
}
