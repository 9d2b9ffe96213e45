package spokes.ui.grid;

import java.util.List;

/** What the blocks of a table ask of who makes it. */
public interface BlockDesk<R> {
    /** Takes what was typed or pasted, together as one step. */
    void change(List<CellEdit<R>> edits);

    /** Tells why something cannot be. */
    void refuse(String reason);

    /** Tells what happened. */
    void tell(String text);

    /** Imports pasted text that has headers of its own. */
    void importText(String text);

    /** The planner goes to a row. */
    default void reach(R row) {}

    /**
     * Edits a cell in another way than by typing into it.
     *
     * @param typed what was typed to open it; empty if a key or a click did
     * @return whether that is done; else the cell itself is typed into
     */
    default boolean edit(R row, GridColumn<R> column, String typed) {
        return false;
    }
}
