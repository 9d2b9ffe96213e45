package spokes.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.concurrent.Task;

/** Work that goes on in the background: what it is, how far it is, and how to end it. Window thread only. */
public final class Work {
    private final String title;
    private final Task<?> task;

    Work(String title, Task<?> task) {
        this.title = title;
        this.task = task;
    }

    /** What is done, for people. */
    public String title() {
        return title;
    }

    /** How far it is, 0 to 1; negative if that is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return task.progressProperty();
    }

    /** What it is at. */
    public ReadOnlyStringProperty stepProperty() {
        return task.messageProperty();
    }

    /** Ends it: its answer, should it still come, is dropped. */
    public void cancel() {
        task.cancel(false);
    }
}
