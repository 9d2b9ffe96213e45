package spokes.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code outlines.txt.gz}. A line of it is a kind and the steps from point to point in thousandths of a degree,
 * longitude before latitude, the first from 0, 0: {@code state -73343 42745 -4 9 …}. A {@code hole} belongs to the last
 * land or lake before it.
 */
final class OutlineReader {

    private final List<Outline> land = new ArrayList<>();
    private final List<Outline> lakes = new ArrayList<>();
    private final List<GeoLine> countryBorders = new ArrayList<>();
    private final List<GeoLine> stateBorders = new ArrayList<>();

    record Lines(List<Outline> land, List<Outline> lakes, List<GeoLine> countryBorders, List<GeoLine> stateBorders) {}

    Lines read(ShippedFile file) {
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            var holes = new ArrayList<GeoLine>();
            String first = lines.get(i);
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith("hole ")) {
                i++;
                holes.add(new Steps(lines.get(i)).line());
            }
            add(first.substring(0, first.indexOf(' ')), new Steps(first).line(), holes);
        }
        return new Lines(land, lakes, countryBorders, stateBorders);
    }

    private void add(String kind, GeoLine line, List<GeoLine> holes) {
        switch (kind) {
            case "land" -> land.add(new Outline(line, holes));
            case "lake" -> lakes.add(new Outline(line, holes));
            case "country" -> countryBorders.add(line);
            case "state" -> stateBorders.add(line);
            default -> throw new IllegalStateException("unknown kind of outline: " + kind);
        }
    }

    /** The numbers of one line of text, after the kind. */
    private static final class Steps {

        private final String text;
        private int at;

        Steps(String text) {
            this.text = text;
            at = text.indexOf(' ');
        }

        GeoLine line() {
            int points = (int) text.chars().filter(c -> c == ' ').count() / 2;
            var longitudes = new int[points];
            var latitudes = new int[points];
            for (int i = 0; i < points; i++) {
                longitudes[i] = next() + (i == 0 ? 0 : longitudes[i - 1]);
                latitudes[i] = next() + (i == 0 ? 0 : latitudes[i - 1]);
            }
            return new GeoLine(longitudes, latitudes);
        }

        private int next() {
            int start = at + 1;
            int end = text.indexOf(' ', start);
            at = end < 0 ? text.length() : end;
            return Integer.parseInt(text, start, at, 10);
        }
    }
}
