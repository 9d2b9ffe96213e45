package spokes.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import spokes.model.Refused;

/** Regions of areas, and their areas as few beginnings of codes. */
final class Regions {
    private Regions() {}

    /**
     * The region of a name, in any case, or of its beginning if that is no other's.
     *
     * @throws Refused if there is none, or more than one
     */
    static String find(String name, SortedSet<String> areas, UnaryOperator<String> regions) throws Refused {
        SortedSet<String> all = new TreeSet<>();
        areas.forEach(area -> all.add(regions.apply(area)));
        all.remove("");
        List<String> those = all.stream()
                .filter(region -> region.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
                .toList();
        boolean isOne =
                those.size() == 1 || (!those.isEmpty() && those.getFirst().equalsIgnoreCase(name));
        if (!isOne) {
            throw new Refused("no region %s; %s".formatted(name, Words.some(all)));
        }
        return those.getFirst();
    }

    /**
     * Codes, and beginnings of codes with a star, that together are just the areas that are meant.
     *
     * @param all all areas
     */
    static List<String> prefixes(SortedSet<String> meant, SortedSet<String> all) {
        List<String> found = new ArrayList<>();
        String covered = null;
        for (String area : meant) {
            if (covered == null || !area.startsWith(covered)) {
                covered = shortest(area, meant, all);
                boolean isOne =
                        covered.equals(area) && (count(meant, area) == 1 || count(meant, area) < count(all, area));
                found.add(isOne ? area : covered + "*");
                covered = isOne ? null : covered;
            }
        }
        return found;
    }

    /** The shortest beginning of a code that no area has that is not meant; the code itself if each has. */
    private static String shortest(String area, SortedSet<String> meant, SortedSet<String> all) {
        for (int length = 1; length <= area.length(); length++) {
            String start = area.substring(0, length);
            if (count(all, start) == count(meant, start)) {
                return start;
            }
        }
        return area;
    }

    private static int count(SortedSet<String> areas, String start) {
        return areas.subSet(start, start + Character.MAX_VALUE).size();
    }
}
