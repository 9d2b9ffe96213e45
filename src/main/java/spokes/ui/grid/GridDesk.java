package spokes.ui.grid;

import java.util.List;

/** What a grid asks of who makes it. */
public interface GridDesk<R> {
    /** Takes what was typed or pasted, together as one step. */
    void change(List<CellEdit<R>> edits);

    /** Tells why something cannot be. */
    void refuse(String reason);

    /** Tells what happened. */
    void tell(String text);

    /** Imports pasted text that has headers of its own. */
    void importText(String text);

    /** Saves cells as a file, under their headers. */
    void export(List<String> headers, List<List<String>> rows);

    /** The planner goes to a row. */
    void reach(R row);
}
