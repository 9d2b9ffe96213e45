package spokes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Icons are drawn by us: one path each, within 24 by 24, colored by css alone. */
class IconFilesTest {

    static List<Path> icons() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("icons"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("icons")
    void anIconIsOnePathInItsBox(Path file) throws IOException {
        String svg = Files.readString(file);
        assertThat(svg.split("<path", -1)).hasSize(2);
        assertThat(svg).contains("viewBox=\"0 0 24 24\"").contains("stroke=\"currentColor\"");

        SVGPath path = new SVGPath();
        path.setContent(svg.replaceAll("(?s).*<path d=\"([^\"]+)\".*", "$1"));
        assertThat(path.getLayoutBounds().getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(path.getLayoutBounds().getMaxX()).isLessThanOrEqualTo(24);
        assertThat(path.getLayoutBounds().getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(path.getLayoutBounds().getMaxY()).isLessThanOrEqualTo(24);
    }
}
