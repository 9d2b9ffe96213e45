package spokes.sample.demand;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import spokes.geo.Gazetteer;
import spokes.geo.Zip3;

/**
 * Where customers live: a ZIP3 by its population (Census, American Community Survey), then any of its ZIPs. The fifty
 * states and the capital; no territories, no military mail.
 */
public final class SampleCustomers {

    /** The thirteen states of the Census Bureau's region West. */
    public static final Set<String> WEST =
            Set.of("AK", "AZ", "CA", "CO", "HI", "ID", "MT", "NM", "NV", "OR", "UT", "WA", "WY");

    private static final Set<String> LEFT_OUT = Set.of("PR", "VI", "GU", "AS", "MP", "AA", "AE", "AP");

    private final List<Zip3> areas;
    private final Odds people;
    private final Map<String, List<String>> zips;

    public SampleCustomers(Gazetteer gazetteer) {
        zips = gazetteer.listZips().stream().collect(Collectors.groupingBy(zip -> zip.substring(0, 3)));
        areas = gazetteer.listZip3s().stream()
                .filter(area -> !LEFT_OUT.contains(area.state()) && zips.containsKey(area.code()))
                .toList();
        people = Odds.of(areas.stream().map(Zip3::population).toList());
    }

    /**
     * A customer's address.
     *
     * @param zip five digits
     * @param area the ZIP3 that it is in
     */
    public record Address(String zip, Zip3 area) {

        public boolean isInWest() {
            return WEST.contains(area.state());
        }
    }

    public Address pick(SplittableRandom chance) {
        Zip3 area = areas.get(people.pick(chance));
        List<String> inside = zips.get(area.code());
        if (inside == null) {
            throw new IllegalStateException("no ZIP in " + area.code());
        }
        return new Address(inside.get(chance.nextInt(inside.size())), area);
    }
}
