package spokes.ui.notice;

/** Where the window tells in one line what happened, and why something did not. */
public interface Notices {

    /** Tells what happened. */
    void tell(String text);

    /** Tells what was just done to the plan, beside a button that takes it back. */
    void tellDone(String text);

    /** Tells what happened, beside a button with what may follow. */
    void offer(String text, String button, Runnable follows);

    /** Tells why something cannot be. */
    void refuse(String reason);
}
