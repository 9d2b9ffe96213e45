package spokes.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of one part of the window, from a resource bundle beside it. */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in {@code spokes/ui/<name>.properties}, in the planner's language where there is a translation. */
    public static Texts of(String name) {
        return new Texts(ResourceBundle.getBundle("spokes.ui." + name));
    }

    /**
     * The text under a key, as {@link MessageFormat} fills it.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key)).format(values);
    }
}
