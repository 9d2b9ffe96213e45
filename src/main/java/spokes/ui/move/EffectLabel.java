package spokes.ui.move;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** Says in a form what would happen if it were accepted; css tells good from bad news. */
public final class EffectLabel extends Label {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    /** A label that says nothing yet, and takes as many lines as its words need. */
    public EffectLabel(String id, String styleClass) {
        setId(id);
        getStyleClass().add(styleClass);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Says something; good news, bad news, or neither. */
    public void say(String words, boolean good, boolean bad) {
        setText(words);
        pseudoClassStateChanged(GOOD, good);
        pseudoClassStateChanged(BAD, bad);
    }
}
