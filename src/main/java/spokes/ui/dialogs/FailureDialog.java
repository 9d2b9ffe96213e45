package spokes.ui.dialogs;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import spokes.ui.Texts;

/** Tells that something failed: what, where, why, and what to do next. */
public final class FailureDialog extends Dialog {

    /** Tells of a failure. */
    public FailureDialog(Failure failure) {
        super("error", failure.title(), () -> {});
        Texts texts = Texts.of("dialogs");
        setId("failure");
        setPrefWidth(520);
        Label reason = new Label(failure.reason());
        reason.setId("failure-reason");
        reason.setWrapText(true);
        Label next = new Label(failure.nextStep());
        next.setId("failure-next");
        next.getStyleClass().add("next-step");
        next.setWrapText(true);
        setContent(reason, next);
        if (!failure.path().isEmpty()) {
            TextArea path = new TextArea(failure.path());
            path.setId("failure-path");
            path.setEditable(false);
            path.setWrapText(true);
            path.setPrefRowCount(2);
            path.setMinHeight(46);
            path.setAccessibleText(texts.get("failure.path"));
            getChildren().add(2, path);
        }
        addMain("dialog-ok", texts.get("close"), this::close);
    }
}
