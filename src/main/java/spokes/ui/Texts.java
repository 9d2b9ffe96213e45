package spokes.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of one part of the window, from a resource bundle beside it. */
public final class Texts {
    /** Words that lack a translation are English, whatever the language of the machine. */
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The words in {@code spokes/ui/<name>.properties}, or in {@code <name>_<language>.properties} where the default
     * locale has a translation: whoever opens the window sets that, see {@code spokes.ui.settings.Language}.
     */
    public static Texts of(String name) {
        return new Texts(ResourceBundle.getBundle(
                "spokes.ui." + name, Locale.getDefault(Locale.Category.DISPLAY), ENGLISH_OTHERWISE));
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
