package spokes.ui.access;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Text that does not stand out enough from what it stands on: less than 4.5 to 1, large text less than 3 to 1 (WCAG 2.2,
 * criterion 1.4.3; what is disabled is exempt there).
 */
public final class FaintText {
    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_IF_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private FaintText() {}

    /** Every faint text below a node, each with its words, its colors and where it is. */
    public static List<String> find(Node root) {
        List<String> found = new ArrayList<>();
        collect(root, 1, found);
        return found;
    }

    private static void collect(Node node, double opacity, List<String> found) {
        double through = opacity * node.getOpacity();
        if (!node.isVisible() || node.isDisabled() || through == 0) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color fill) {
            check(text, fill, through, found);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, through, found));
        }
    }

    private static void check(Text text, Color fill, double opacity, List<String> found) {
        Color behind = Scenery.behind(text);
        Color seen = Contrast.over(fill, opacity, behind);
        double contrast = Contrast.of(seen, behind);
        if (contrast < (isLarge(text.getFont()) ? ENOUGH_IF_LARGE : ENOUGH) - 0.005) {
            found.add("%.2f \"%s\" %s on %s at %s"
                    .formatted(contrast, text.getText().lines().findFirst().orElse(""), seen, behind, Trail.to(text)));
        }
    }

    private static boolean isLarge(Font font) {
        boolean bold = font.getStyle().contains("Bold");
        return font.getSize() >= (bold ? LARGE_BOLD : LARGE);
    }
}
