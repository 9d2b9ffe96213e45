package spokes.ui.map.cell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import spokes.geo.Gazetteer;
import spokes.geo.Outlines;
import spokes.geo.cell.AreaSites;
import spokes.geo.cell.Cell;
import spokes.geo.cell.Cells;
import spokes.geo.cell.Land;
import spokes.model.place.Area;

/** The land of areas, made anew in the background when the areas are other ones. Asked and answered on one thread. */
public final class CellShapes {
    private final Outlines outlines;
    private final Consumer<List<Cell>> sink;
    private final Executor answering;
    private final AtomicLong asked = new AtomicLong();
    private List<Area> known = List.of();
    private Optional<Land> land = Optional.empty();

    /**
     * Shapes within these outlines.
     *
     * @param sink      gets the cells of the areas asked for last, as soon as they are known
     * @param answering the thread that the sink is called on
     */
    public CellShapes(Outlines outlines, Consumer<List<Cell>> sink, Executor answering) {
        this.outlines = outlines;
        this.sink = sink;
        this.answering = answering;
    }

    /** Wants the cells of these areas; nothing happens if they are those asked for before. */
    public void show(List<Area> areas) {
        if (areas.equals(known)) {
            return;
        }
        known = List.copyOf(areas);
        long number = asked.incrementAndGet();
        List<Area> wanted = known;
        Thread.ofPlatform().daemon().name("map-shapes").start(() -> make(wanted, number));
    }

    private void make(List<Area> areas, long number) {
        List<Cell> cells = Cells.of(land(), new AreaSites(Gazetteer.shipped()).of(areas), () -> asked.get() != number);
        answering.execute(() -> {
            if (asked.get() == number) {
                sink.accept(cells);
            }
        });
    }

    private synchronized Land land() {
        Land made = land.orElseGet(() -> Land.of(outlines));
        land = Optional.of(made);
        return made;
    }
}
