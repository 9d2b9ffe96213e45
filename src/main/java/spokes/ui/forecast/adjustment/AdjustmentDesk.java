package spokes.ui.forecast.adjustment;

import java.util.function.Consumer;
import spokes.model.Refused;
import spokes.session.ChangeAdjustments;
import spokes.session.Prepared;
import spokes.ui.dialogs.Dialog;

/** What the list of adjustments asks of the window. */
public interface AdjustmentDesk {

    /**
     * Does it as one step, worked out in the background.
     *
     * @param done    runs when it is done
     * @param refused gets the reason if it cannot be
     */
    void perform(ChangeAdjustments change, Runnable done, Consumer<String> refused);

    /** Works out what it would be; called from background threads. */
    Prepared prepare(ChangeAdjustments change) throws Refused;

    /** Opens a dialog over the window. */
    void open(Dialog dialog);

    /** Tells why something cannot be. */
    void refuse(String reason);
}
