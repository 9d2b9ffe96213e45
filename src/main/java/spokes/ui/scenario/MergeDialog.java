package spokes.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import spokes.ui.Texts;
import spokes.ui.dialogs.Dialog;

/**
 * Asks whether a scenario is to become the plan, and lists the rows that the base plan has changed since and those that
 * cannot be read.
 */
final class MergeDialog extends Dialog {
    private static final double ROW = 26;
    private static final int ROWS_SHOWN = 8;

    MergeDialog(String scenario, int rows, List<String> overlaps, List<String> problems, Runnable merges) {
        super("done", Texts.of("scenario").get("merge.title", scenario), () -> {});
        Texts texts = Texts.of("scenario");
        setId("merge-dialog");
        Label what = new Label(texts.get("merge.what", rows));
        what.setWrapText(true);
        List<Node> content = new ArrayList<>(List.of(what));
        content.addAll(listed("merge-overlaps", texts.get("merge.overlaps", overlaps.size()), overlaps));
        content.addAll(listed("merge-problems", texts.get("merge.problems", problems.size()), problems));
        setContent(content.toArray(Node[]::new));
        setPrefWidth(440);
        addCancel(Texts.of("dialogs").get("cancel"));
        addMain("merge-ok", texts.get("merge.ok"), () -> {
            close();
            merges.run();
        });
    }

    /** Rows under what there is to say about them; nothing if there are none. */
    private static List<Node> listed(String id, String words, List<String> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Label about = new Label(words);
        about.setId(id);
        about.setWrapText(true);
        ListView<String> list = new ListView<>();
        list.setId(id + "-rows");
        list.setAccessibleText(words);
        list.getItems().setAll(rows);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(ROWS_SHOWN, rows.size()) + 4);
        return List.of(about, list);
    }
}
