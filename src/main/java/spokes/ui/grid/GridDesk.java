package spokes.ui.grid;

import java.util.List;

/** What a grid asks of who makes it. */
public interface GridDesk<R> extends BlockDesk<R> {
    /** Saves cells as a file, under their headers. */
    void export(List<String> headers, List<List<String>> rows);
}
