package spokes.ui.map.tile;

/**
 * A square of the world: at zoom z there are 2^z by 2^z of them.
 *
 * @param zoom   0 or more
 * @param column from the west, 0 or more
 * @param row    from the north, 0 or more
 */
public record Tile(int zoom, int column, int row) {
    public Tile {
        int size = 1 << zoom;
        if (column < 0 || row < 0 || column >= size || row >= size) {
            throw new IllegalArgumentException("no tile %d, %d at zoom %d".formatted(column, row, zoom));
        }
    }
}
