package spokes.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Network;
import spokes.engine.question.Dimension;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;
import spokes.engine.question.Part;
import spokes.engine.question.Question;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/** Takes a part of a measure apart by one dimension. */
final class Parts {
    /** Most steps that are derived at once; more are to be narrowed first. */
    private static final int DERIVED = 100;

    private static final Comparator<Raw> BY_SIZE =
            Comparator.<Raw>comparingDouble(raw -> -Math.abs(raw.value())).thenComparing(Raw::codes, Parts::compare);

    private final Network network;
    private final Books books;
    private final Axis axis;
    private final Labels labels;
    private final Leaves leaves;

    Parts(Judgment judgment, Workspace workspace, Books books, Leaves leaves) {
        this.network = judgment.network;
        this.books = books;
        axis = new Axis(judgment.network);
        labels = new Labels(judgment.network, workspace);
        this.leaves = leaves;
    }

    /** A part before it is settled. */
    private record Raw(Group group, List<String> codes, double value) {}

    /** A part with what narrows the measure to it. */
    private record Settled(Part part, Group group) {}

    /** All of a measure. */
    Narrowed whole(Measure measure) {
        Sum weights = new Sum();
        if (Books.isMean(measure)) {
            books.each(
                    measure, product -> true, entry -> weights.add(entry.what().weight()));
        }
        double divisor = Books.isMean(measure) ? weights.value() : 1;
        return new Narrowed(measure, books.value(measure), divisor, Filter.NONE, List.of());
    }

    /** One part of a part, if it is there. */
    Optional<Narrowed> find(Narrowed at, Filter.Step step) {
        return settled(at, step.dimension()).stream()
                .filter(settled -> settled.part().codes().equals(step.codes()))
                .findFirst()
                .map(found -> at.to(
                        step.dimension(),
                        found.group().place(),
                        found.part().value(),
                        found.part().filter()));
    }

    /** All parts of a part; they give its value when they are added in this order. */
    List<Part> list(Narrowed at, Dimension by) {
        List<Settled> settled = settled(at, by);
        List<Part> parts = new ArrayList<>(settled.stream().map(Settled::part).toList());
        double missing = at.value()
                - Settling.sum(parts.stream().mapToDouble(Part::value).toArray());
        if (missing != 0) {
            parts.add(new Part("rounding", List.of(), missing, 0, 0, at.filter(), Optional.empty(), Optional.empty()));
        }
        return parts;
    }

    private List<Settled> settled(Narrowed at, Dimension by) {
        List<Raw> raw = raw(at, by);
        double[] values = raw.stream().mapToDouble(Raw::value).toArray();
        Settling.settle(values, at.value());
        List<Settled> settled = new ArrayList<>(raw.size());
        boolean derived = by == Dimension.STEPS && values.length <= DERIVED;
        for (int i = 0; i < values.length; i++) {
            settled.add(new Settled(
                    part(at, by, raw.get(i), values[i], derived), raw.get(i).group()));
        }
        return settled;
    }

    private List<Raw> raw(Narrowed at, Dimension by) {
        List<Raw> raw = new ArrayList<>();
        for (Group group : groups(at, by).values()) {
            raw.add(new Raw(group, axis.codes(by, group.place()), value(at, by, group)));
        }
        switch (by) {
            case LINE ->
                raw.sort(Comparator.comparing(part -> part.group().first().line()));
            case DAYS ->
                raw.sort(Comparator.comparingDouble(
                        part -> part.group().first().what().days()));
            case ZONE ->
                raw.sort(Comparator.comparingInt(
                        part -> part.group().first().what().zone()));
            default -> raw.sort(BY_SIZE);
        }
        return raw;
    }

    private double value(Narrowed at, Dimension by, Group group) {
        if (by == Dimension.LINE && at.measure() == Measure.TOTAL && at.pins().isEmpty()) {
            return books.value(group.first().line());
        }
        return at.divisor() == 0 ? 0 : group.amount() / at.divisor();
    }

    /** Goes through the entries that a question's filter lets pass. */
    void eachWithin(Question question, Consumer<Entry> sink) {
        List<Filter.Step> path = question.filter().path();
        books.each(question.measure(), product -> true, entry -> {
            if (path.stream()
                    .allMatch(step -> axis.codes(step.dimension(), axis.place(step.dimension(), entry))
                            .equals(step.codes()))) {
                sink.accept(entry);
            }
        });
    }

    private Map<Object, Group> groups(Narrowed at, Dimension by) {
        Set<Dimension> next = next(at, by);
        Map<Object, Group> groups = new LinkedHashMap<>();
        books.each(at.measure(), products(at), entry -> {
            if (at.has(entry, axis)) {
                groups.computeIfAbsent(axis.place(by, entry), place -> new Group(place, entry, next))
                        .add(entry);
            }
        });
        groups.values().removeIf(group -> group.amount() == 0 && group.weight() == 0);
        return groups;
    }

    /** What parts may be taken apart by later on. */
    private static Set<Dimension> next(Narrowed at, Dimension by) {
        Set<Dimension> next = EnumSet.noneOf(Dimension.class);
        next.addAll(WayDown.of(at.line()));
        next.remove(by);
        at.pins().forEach(pin -> next.remove(pin.dimension()));
        return next;
    }

    private IntPredicate products(Narrowed at) {
        IntPredicate all = product -> true;
        for (Narrowed.Pin pin : at.pins()) {
            switch (pin.dimension()) {
                case PRODUCT -> all = product -> pin.place().equals(product);
                case CLIENT -> {
                    IntPredicate before = all;
                    all = product -> before.test(product)
                            && pin.place().equals(key(product).client());
                }
                default -> {}
            }
        }
        return all;
    }

    private ProductKey key(int product) {
        return network.items.get(product).key();
    }

    private Part part(Narrowed at, Dimension by, Raw raw, double value, boolean derived) {
        Group group = raw.group();
        Filter filter = by == Dimension.STEPS ? at.filter() : at.filter().and(by, raw.codes());
        return new Part(
                labels.of(by, raw.codes(), group.first()),
                raw.codes(),
                value,
                group.weight(),
                group.weight() == 0 ? 0 : group.amount() / group.weight(),
                filter,
                by == Dimension.STEPS
                        ? Optional.empty()
                        : Optional.of(new Question(at.measure(), opens(at, by, group), filter)),
                derived ? leaves.derive(at, group.first()) : Optional.empty());
    }

    private static Dimension opens(Narrowed at, Dimension by, Group group) {
        Measure line = at.line() == Measure.TOTAL && by == Dimension.LINE
                ? group.first().line()
                : at.line();
        return WayDown.of(line).stream()
                .filter(next(at, by)::contains)
                .filter(group::variesBy)
                .findFirst()
                .orElse(Dimension.STEPS);
    }

    static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int difference = ProductKey.codePoints(a.get(i), b.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(b.size(), a.size());
    }
}
