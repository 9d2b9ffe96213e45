package spokes.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Entries that can be searched as fast as one types, 50,000 of them too. Immutable; may be made on any thread. */
public final class Index {
    private static final Comparator<Hit> WORST_FIRST = Comparator.comparingInt(Hit::score)
            .thenComparingInt(hit -> -hit.entry().title().length())
            .thenComparing(hit -> hit.entry().title(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.entry().target().id(), Comparator.reverseOrder());

    private final List<Line> lines;
    private final Map<String, Entry> byId = new HashMap<>();

    private record Line(Entry entry, Words words) {}

    private record Hit(Entry entry, int score) {}

    private Index(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> byId.put(line.entry().target().id(), line.entry()));
    }

    /** Of these entries. */
    public static Index of(List<Entry> entries) {
        return new Index(entries.stream()
                .map(entry -> new Line(entry, new Words(entry.title(), entry.detail() + ' ' + entry.more())))
                .toList());
    }

    /** Those that fit what was typed, the best first; of two alike the one with the shorter title. */
    public List<Entry> search(String typed, int most) {
        return best(hits(typed, most), most);
    }

    /** The best of this and another. */
    List<Entry> search(String typed, int most, Index other) {
        List<Hit> hits = hits(typed, most);
        hits.addAll(other.hits(typed, most));
        return best(hits, most);
    }

    private static List<Entry> best(List<Hit> hits, int most) {
        return hits.stream()
                .sorted(WORST_FIRST.reversed())
                .limit(most)
                .map(Hit::entry)
                .toList();
    }

    private List<Hit> hits(String typed, int most) {
        Query query = Query.of(typed);
        long letters = query.letters();
        PriorityQueue<Hit> best = new PriorityQueue<>(WORST_FIRST);
        for (Line line : query.isEmpty() ? List.<Line>of() : lines) {
            int score = line.words().score(query, letters);
            if (score > 0) {
                best.add(new Hit(line.entry(), score + weight(line.entry().target())));
            }
            if (best.size() > most) {
                best.poll();
            }
        }
        return new ArrayList<>(best);
    }

    /** Of two that fit alike, there are fewer of the one than of the other: it is more likely meant. */
    private static int weight(Target target) {
        return switch (target) {
            case Target.OfCenter _ -> 4;
            case Target.OfScenario _ -> 3;
            case Target.OfCommand _ -> 2;
            case Target.OfProduct _ -> 1;
            case Target.OfArea _ -> 0;
        };
    }

    /** The entry of a target's id. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
