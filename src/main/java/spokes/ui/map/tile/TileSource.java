package spokes.ui.map.tile;

import java.util.function.Consumer;
import javafx.scene.image.Image;

/** Where tiles come from. */
public interface TileSource {
    /**
     * Asks for a tile.
     *
     * @param arrived gets its image, on any thread; never called where there is none, as without a network
     */
    void load(Tile tile, Consumer<Image> arrived);

    /** No longer wants what was asked for and has not been begun. */
    void forget();

    /** Who made them, as it has to be shown. */
    String attribution();

    /** No tiles at all. */
    static TileSource none() {
        return new TileSource() {
            @Override
            public void load(Tile tile, Consumer<Image> arrived) {}

            @Override
            public void forget() {}

            @Override
            public String attribution() {
                return "";
            }
        };
    }
}
