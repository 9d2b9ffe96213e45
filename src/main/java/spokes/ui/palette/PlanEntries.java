package spokes.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.geo.City;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.model.scenario.Scenario;
import spokes.ui.Texts;

/** What can be found of a plan: its centers, products, areas and scenarios. May be asked on any thread. */
final class PlanEntries {
    /** An area whose people are farther than this from a big city is not said to be near it. */
    private static final double NEAR_KM = 80;

    private final Texts texts = Texts.of("palette");
    private final List<City> cities;

    /**
     * Entries of plans.
     *
     * @param cities those that the map names: an area is found by the city that it is near
     */
    PlanEntries(List<City> cities) {
        this.cities = List.copyOf(cities);
    }

    List<Entry> list(Workspace workspace, List<Scenario> scenarios) {
        List<Entry> entries = new ArrayList<>();
        workspace.centers().forEach(center -> entries.add(of(center)));
        entries.add(new Entry(new Target.OfScenario(""), texts.get("base"), "", texts.get("kind.scenario")));
        scenarios.forEach(scenario -> entries.add(of(scenario)));
        workspace.products().forEach(product -> entries.add(of(product)));
        workspace.areas().forEach(area -> entries.add(of(area)));
        return entries;
    }

    private static Entry of(Scenario scenario) {
        return new Entry(new Target.OfScenario(scenario.name()), scenario.name(), scenario.note(), "");
    }

    private static Entry of(Center center) {
        return new Entry(new Target.OfCenter(center.code()), center.name(), center.code(), center.postalCode());
    }

    private static Entry of(Product product) {
        return new Entry(
                new Target.OfProduct(product.key()),
                product.name(),
                product.key().toString(),
                product.category());
    }

    private Entry of(Area area) {
        String near = area.place()
                .flatMap(this::nearestCity)
                .map(city -> texts.get("near", nameOf(city)))
                .orElse("");
        String title = area.name().equals(area.code()) ? area.code() : area.code() + " · " + area.name();
        return new Entry(new Target.OfArea(area.code()), title, near, "");
    }

    private static String nameOf(City city) {
        return city.name() + ", " + (city.state().isEmpty() ? city.country() : city.state());
    }

    private Optional<City> nearestCity(Place place) {
        Optional<City> nearest = Optional.empty();
        double least = NEAR_KM;
        for (City city : cities) {
            if (Math.abs(city.place().latitude() - place.latitude()) < 1) {
                double km = city.place().greatCircleKm(place);
                nearest = km < least ? Optional.of(city) : nearest;
                least = Math.min(least, km);
            }
        }
        return nearest;
    }
}
