package spokes.ui.map.ground;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;

/**
 * Keeps Gluon Maps off the network: without a retriever of our own it would fetch tiles from OpenStreetMap. Found by
 * {@link java.util.ServiceLoader}; the basemap is painted by {@link OutlineLayer}.
 */
public final class NoTiles implements TileRetriever {
    @Override
    @SuppressWarnings("NullAway") // Gluon hands it to ImageView.setImage, for which null means: no image
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        return CompletableFuture.completedFuture(null);
    }
}
