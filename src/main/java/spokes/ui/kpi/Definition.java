package spokes.ui.kpi;

import java.util.ArrayList;
import java.util.List;
import spokes.model.Assumption;
import spokes.model.Workspace;
import spokes.ui.Texts;

/** What a figure means, and who says so of the settings behind it: what is shown while the pointer rests on it. */
record Definition(String meaning, List<String> settings, boolean pressed) {
    Definition {
        settings = List.copyOf(settings);
    }

    /** That of a figure. */
    static Definition of(Kpi kpi, Texts texts) {
        return new Definition(
                texts.get("kpi." + kpi + ".tip"),
                kpi.assumptions(),
                kpi.explained().isPresent());
    }

    /** All of it, line by line. */
    String in(Workspace workspace, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(meaning);
        for (String key : settings) {
            Assumption assumption = workspace.defaults().assumptions().get(key);
            if (assumption != null) {
                lines.add(line(assumption, workspace, texts));
            }
        }
        if (pressed) {
            lines.add(texts.get("kpi.press"));
        }
        return String.join("\n", lines);
    }

    private static String line(Assumption assumption, Workspace workspace, Texts texts) {
        String value = workspace.settings().text(assumption.key());
        String shown = value.isEmpty() ? "–" : (value + " " + assumption.unit()).strip();
        String source = workspace.settings().isChosen(assumption.key())
                ? texts.get("source.chosen")
                : texts.get("source.assumed", assumption.source(), assumption.date());
        return texts.get("source.setting", assumption.label(), shown, source);
    }
}
