package spokes.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import spokes.ui.Background;
import spokes.ui.Latest;

/** The rows of a grid: all, and those that are shown, narrowed and sorted in the background. */
final class GridRows<R> {
    private final Latest latest;
    private final Function<R, String> words;
    private final List<GridColumn<R>> columns;
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final Runnable arranged;
    private List<R> all = List.of();
    private Predicate<String> wanted = text -> true;
    private Optional<Comparator<R>> order = Optional.empty();
    private List<Double> sums = List.of();
    private Consumer<Runnable> changing = Runnable::run;

    /**
     * No rows yet.
     *
     * @param words    what the filter looks at
     * @param arranged hears when other rows are shown
     */
    GridRows(
            List<GridColumn<R>> columns,
            Function<R, String> words,
            Background background,
            String title,
            Runnable arranged) {
        this.columns = columns;
        this.words = words;
        this.arranged = arranged;
        latest = new Latest(background, title);
    }

    /** What is shown, in its order. */
    ObservableList<R> shown() {
        return shown;
    }

    /** How many there are, shown or not. */
    int count() {
        return all.size();
    }

    /** The total of a column over the rows that are shown. */
    double sum(int column) {
        return column < sums.size() ? sums.get(column) : 0;
    }

    void show(List<R> rows) {
        all = List.copyOf(rows);
        arrange();
    }

    void narrow(Predicate<String> next) {
        wanted = next;
        arrange();
    }

    void sort(Optional<Comparator<R>> next) {
        order = next;
        arrange();
    }

    /** What was found of them. */
    private record Arranged<R>(List<R> rows, List<Double> sums) {}

    private void arrange() {
        List<R> rows = all;
        Predicate<String> filter = wanted;
        Optional<Comparator<R>> sorting = order;
        latest.ask(_ -> arrange(rows, filter, sorting), found -> changing.accept(() -> take(found)));
    }

    /** Who says when rows may change: a cell that is typed into would be taken away. */
    void setOnChanging(Consumer<Runnable> waiting) {
        changing = waiting;
    }

    private void take(Arranged<R> found) {
        sums = found.sums();
        shown.setAll(found.rows());
        arranged.run();
    }

    private Arranged<R> arrange(List<R> rows, Predicate<String> filter, Optional<Comparator<R>> sorting) {
        List<R> found = new ArrayList<>(rows.size());
        for (R row : rows) {
            if (filter.test(words.apply(row))) {
                found.add(row);
            }
        }
        sorting.ifPresent(found::sort);
        List<Double> totals = columns.stream()
                .map(column -> column.isSummed()
                        ? found.stream().mapToDouble(column::numberOf).sum()
                        : 0)
                .toList();
        return new Arranged<>(found, totals);
    }
}
