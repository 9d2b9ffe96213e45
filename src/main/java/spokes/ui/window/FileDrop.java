package spokes.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on the window. */
final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("files-over");

    private final Node target;
    private final Consumer<List<Path>> taker;

    FileDrop(Node target, Consumer<List<Path>> taker) {
        this.target = target;
        this.taker = taker;
        target.setOnDragOver(this::over);
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(event -> {
            event.setDropCompleted(event.getDragboard().hasFiles());
            take(event.getDragboard().getFiles());
            event.consume();
        });
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    /** Takes files, as the platform hands them over. */
    void take(List<File> files) {
        target.pseudoClassStateChanged(OVER, false);
        if (!files.isEmpty()) {
            taker.accept(files.stream().map(File::toPath).toList());
        }
    }
}
