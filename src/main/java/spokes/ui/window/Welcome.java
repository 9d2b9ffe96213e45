package spokes.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;

/** What stands in place of the map while a workspace has no center: how to get some. */
final class Welcome {
    private Welcome() {}

    static Node view(WindowActions actions) {
        Texts texts = Texts.of("window");
        Button importing = actions.importing().button("import", texts.get("welcome.import"));
        importing.setId("welcome-import");
        importing.getStyleClass().add("accent");
        Button sample = actions.openingSample().button("spokes", texts.get("welcome.sample"));
        sample.setId("welcome-sample");
        EmptyState view = new EmptyState(
                "inbox", texts.get("welcome.head"), texts.get("welcome.hint"), List.of(importing, sample));
        view.setId("welcome");
        return view;
    }
}
