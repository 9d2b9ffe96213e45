package spokes.ui.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.course.DayLine;
import spokes.engine.course.StockCourses;
import spokes.engine.result.StockOut;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;

/**
 * What the chart shows: a course, those beside it, and what happens on its days.
 *
 * @param firstDay the plan date
 * @param name     of the course: a center, or all of them; empty for all
 * @param main     the course; empty if there is never any stock
 * @param others   by name the courses of the other centers, the greatest first
 * @param arrivals by day from the plan date what becomes stock there
 * @param outs     by day what is sold out there, as names of products
 */
record StockView(
        LocalDate firstDay,
        String name,
        Optional<DayLine> main,
        List<Course> others,
        Map<Integer, Arrived> arrivals,
        Map<Integer, List<String>> outs) {
    StockView {
        others = List.copyOf(others);
        arrivals = Map.copyOf(arrivals);
        outs = Map.copyOf(outs);
    }

    /** A center's course. */
    record Course(String code, String name, DayLine line) {}

    /** Units that become stock on a day. */
    record Arrived(double inbound, double transferred) {
        Arrived plus(Arrived more) {
            return new Arrived(inbound + more.inbound, transferred + more.transferred);
        }
    }

    /** Nothing to show. */
    static StockView none(LocalDate firstDay) {
        return new StockView(firstDay, "", Optional.empty(), List.of(), Map.of(), Map.of());
    }

    /** Works it out; may take a moment. */
    static StockView of(JudgedPlan judged, Set<ProductKey> products, Optional<String> center) {
        StockCourses courses = judged.stockCourses(products);
        List<Course> all = new ArrayList<>();
        for (Center each : judged.workspace().centers()) {
            courses.find(each.code()).ifPresent(line -> all.add(new Course(each.code(), each.name(), line)));
        }
        all.sort(Comparator.comparingDouble((Course course) -> course.line().greatest())
                .reversed());
        String name = judged.workspace().centers().stream()
                .filter(each -> center.equals(Optional.of(each.code())))
                .findFirst()
                .map(Center::name)
                .orElse("");
        Optional<DayLine> main = center.isPresent() ? courses.find(center.get()) : sum(all);
        return new StockView(
                judged.workspace().settings().planDate(),
                name,
                main,
                all.stream()
                        .filter(course -> !center.equals(Optional.of(course.code())))
                        .toList(),
                arrivals(courses, center),
                outs(judged, products, center));
    }

    private static Optional<DayLine> sum(List<Course> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        double[] sum = new double[all.getFirst().line().lastDay() + 1];
        all.forEach(course -> {
            for (int day = 0; day < sum.length; day++) {
                sum[day] += course.line().at(day);
            }
        });
        return Optional.of(new DayLine(sum));
    }

    private static Map<Integer, Arrived> arrivals(StockCourses courses, Optional<String> center) {
        Map<Integer, Arrived> byDay = new TreeMap<>();
        for (StockCourses.Arrival arrival : courses.arrivals()) {
            if (center.isEmpty() || center.get().equals(arrival.center())) {
                Arrived arrived =
                        arrival.isInbound() ? new Arrived(arrival.units(), 0) : new Arrived(0, arrival.units());
                byDay.merge((int) Math.floor(arrival.day()), arrived, Arrived::plus);
            }
        }
        return byDay;
    }

    private static Map<Integer, List<String>> outs(
            JudgedPlan judged, Set<ProductKey> products, Optional<String> center) {
        Map<ProductKey, String> names = judged.workspace().products().stream()
                .collect(Collectors.toMap(Product::key, Product::name, (a, b) -> a));
        Map<Integer, List<String>> byDay = new TreeMap<>();
        for (StockOut out : judged.evaluation().stockouts()) {
            boolean isWanted = (products.isEmpty() || products.contains(out.product()))
                    && (center.isEmpty() || center.get().equals(out.center()));
            if (isWanted) {
                byDay.computeIfAbsent((int) Math.floor(out.day()), _ -> new ArrayList<>())
                        .add(names.getOrDefault(out.product(), out.product().sku()));
            }
        }
        return byDay;
    }

    /** The last day. */
    int lastDay() {
        return main.map(DayLine::lastDay)
                .or(() ->
                        others.stream().findFirst().map(course -> course.line().lastDay()))
                .orElse(0);
    }

    /** The greatest value of any course. */
    double greatest() {
        double most = main.map(DayLine::greatest).orElse(0.0);
        return others.stream().mapToDouble(course -> course.line().greatest()).reduce(most, Math::max);
    }
}
