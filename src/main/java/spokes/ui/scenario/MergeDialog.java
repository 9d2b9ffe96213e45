package spokes.ui.scenario;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import spokes.ui.Texts;
import spokes.ui.dialogs.Dialog;

/** Asks whether a scenario is to become the plan, and lists the rows that the base plan has changed since. */
final class MergeDialog extends Dialog {
    private static final double ROW = 26;
    private static final int ROWS_SHOWN = 8;

    MergeDialog(String scenario, int rows, List<String> overlaps, Runnable merges) {
        super("done", Texts.of("scenario").get("merge.title", scenario), () -> {});
        Texts texts = Texts.of("scenario");
        setId("merge-dialog");
        Label what = new Label(texts.get("merge.what", rows));
        what.setWrapText(true);
        if (overlaps.isEmpty()) {
            setContent(what);
        } else {
            Label since = new Label(texts.get("merge.overlaps", overlaps.size()));
            since.setId("merge-overlaps");
            since.setWrapText(true);
            ListView<String> list = new ListView<>();
            list.setAccessibleText(since.getText());
            list.getItems().setAll(overlaps);
            list.setFixedCellSize(ROW);
            list.setPrefHeight(ROW * Math.min(ROWS_SHOWN, overlaps.size()) + 4);
            setContent(what, since, list);
        }
        setPrefWidth(440);
        addCancel(Texts.of("dialogs").get("cancel"));
        addMain("merge-ok", texts.get("merge.ok"), () -> {
            close();
            merges.run();
        });
    }
}
