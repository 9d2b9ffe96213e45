package spokes.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * A drawing of one line, from a single-path SVG file in {@code icons/}. Its color comes from css: {@code .icon-line} is
 * stroked and never filled.
 */
public final class Icon extends Region {
    private static final double VIEW_BOX = 24;
    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\"");
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    /**
     * An icon.
     *
     * @param name the file's name in {@code icons/} without its ending
     * @param size width and height in pixels
     */
    public Icon(String name, double size) {
        SVGPath line = new SVGPath();
        line.setContent(READ.computeIfAbsent(name, Icon::read));
        line.getStyleClass().add("icon-line");
        line.getTransforms().add(new Scale(size / VIEW_BOX, size / VIEW_BOX));
        line.setManaged(false);
        getStyleClass().addAll("icon", "icon-" + name);
        getChildren().add(line);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    /** An icon of the size that buttons have. */
    public Icon(String name) {
        this(name, 16);
    }

    private static String read(String name) {
        try (InputStream file = Icon.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (file == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            Matcher path = PATH.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!path.find()) {
                throw new IllegalArgumentException("icon " + name + " has no path");
            }
            return path.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException("icon " + name, e);
        }
    }
}
