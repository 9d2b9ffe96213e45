package spokes.ui.panels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.engine.course.DayLine;
import spokes.engine.course.StockCourses;
import spokes.engine.result.StockState;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.ui.StockBook;

/**
 * A center with what it holds of the selected products, or of all.
 *
 * @param center   the center
 * @param units    units that can be sold or moved
 * @param share    its share of these units, 0 to 1
 * @param out      products that it should have and has not
 * @param shortage products that it has for a few days only
 * @param course   its stock of them over the horizon, once that is worked out and if there is any
 */
record CenterItem(Center center, double units, double share, long out, long shortage, Optional<DayLine> course) {

    static List<CenterItem> listOf(
            Collection<Center> centers, StockBook book, Set<ProductKey> products, StockCourses courses) {
        double all = centers.stream().mapToDouble(c -> units(c, book, products)).sum();
        return centers.stream().map(c -> of(c, book, products, all, courses)).toList();
    }

    private static CenterItem of(
            Center center, StockBook book, Set<ProductKey> products, double all, StockCourses courses) {
        double units = units(center, book, products);
        return new CenterItem(
                center,
                units,
                all > 0 ? units / all : 0,
                count(center, book, products, StockState.State.OUT),
                count(center, book, products, StockState.State.SHORT),
                courses.find(center.code()));
    }

    private static double units(Center center, StockBook book, Set<ProductKey> products) {
        return book.listAt(center.code(), products).stream()
                .mapToDouble(StockState::usableUnits)
                .sum();
    }

    private static long count(Center center, StockBook book, Set<ProductKey> products, StockState.State state) {
        return book.listAt(center.code(), products).stream()
                .filter(s -> s.state() == state)
                .count();
    }
}
