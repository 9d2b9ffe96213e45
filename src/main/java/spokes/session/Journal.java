package spokes.session;

import spokes.model.Edit;

/**
 * Where steps are kept so that they survive. Every call returns only when the step is durable; if it throws, nothing
 * of it was kept.
 */
public interface Journal {
    /** Keeps a new step; steps that were undone before it are forgotten. */
    void append(Edit edit);

    /** Takes back the newest step that is in force. */
    void undo();

    /** Brings back the oldest step that was undone. */
    void redo();
}
