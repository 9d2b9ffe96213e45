package spokes.ui.window;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import spokes.model.Refused;
import spokes.session.ChangeSetting;
import spokes.session.Prepared;
import spokes.session.Session;
import spokes.ui.Background;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.notice.Notices;
import spokes.ui.settings.Appearance;
import spokes.ui.settings.PreferenceDesk;
import spokes.ui.settings.Preferences;
import spokes.ui.settings.SettingsDialog;
import spokes.ui.settings.TextSize;

/** The settings of a window: opens their page, and puts on at once what is chosen there. */
final class WindowSettings implements SettingsDialog.Choices {
    private final Texts texts = Texts.of("window");
    private final Session session;
    private final PreferenceDesk desk;
    private final Background background;
    private final Overlay overlay;
    private final Notices notices;
    private final Appearance appearance;
    private final TextSize text;
    private Runnable resized = () -> {};
    private Optional<SettingsDialog> page = Optional.empty();

    /**
     * The settings of a window.
     *
     * @param root    what wears the theme
     * @param content all that is in it, with the overlay
     * @param map     the map in that
     */
    WindowSettings(
            Session session,
            PreferenceDesk desk,
            Background background,
            Overlay overlay,
            Notices notices,
            StackPane root,
            Region content,
            Region map) {
        this.session = session;
        this.desk = desk;
        this.background = background;
        this.overlay = overlay;
        this.notices = notices;
        Preferences now = desk.preferences();
        appearance = new Appearance(root, now.theme());
        text = new TextSize(content, map);
        text.set(now.textPercent());
        root.getChildren().setAll(text.window());
    }

    /** What to put into the content in place of the map. */
    Region map() {
        return text.map();
    }

    /** Opens the page. */
    void open() {
        String currency = session.state().base().settings().text("currency");
        SettingsDialog opened = new SettingsDialog(desk.preferences(), currency, this);
        page = Optional.of(opened);
        overlay.open(opened);
    }

    /** Whether the page is open. */
    boolean isOpen() {
        return page.filter(opened -> opened.getScene() != null).isPresent();
    }

    /** Changes from light to dark or back. */
    void changeTheme() {
        prefer(desk.preferences().with(appearance.other()));
    }

    /** Who gives the parts of the window their places anew when there is more or less room for them. */
    void setOnResized(Runnable follows) {
        resized = follows;
    }

    @Override
    public void prefer(Preferences next) {
        boolean resizes = next.textPercent() != desk.preferences().textPercent();
        appearance.wear(next.theme());
        text.set(next.textPercent());
        desk.keep(next);
        if (resizes) {
            text.window().layout(); // dividers are shares of the room that there is: first give it to them
            resized.run();
        }
    }

    @Override
    public void count(String currencyCode) {
        ChangeSetting change = new ChangeSetting("currency", currencyCode);
        background.start(texts.get("work.currency"), progress -> session.prepare(change, progress), this::adopt);
    }

    private void adopt(Prepared prepared) {
        try {
            if (session.adopt(prepared)) {
                notices.tellDone(texts.get("currency.changed"));
            }
        } catch (Refused e) {
            notices.refuse(e.reason());
        }
    }

    /** Lets go of what outlives the window. */
    void close() {
        appearance.close();
        text.close();
    }
}
